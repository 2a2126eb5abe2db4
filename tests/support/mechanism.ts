import type { Locator, Page } from '@playwright/test';

// What a teacher sees of the mechanism picture: its panel, its names and its lines.

export function panel(page: Page): Locator {
  return page.getByRole('region', { name: /^Mechanism/ });
}

/** Names that lie over one another in the picture. */
export async function namesOverNames(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const frame = document.querySelector('.picture svg[role=group]')?.getBoundingClientRect();
    const names = [...document.querySelectorAll('.picture .nodes text')]
      .map((text) => ({ said: text.textContent, box: text.getBoundingClientRect() }))
      .filter(
        ({ box }) =>
          frame &&
          box.right > frame.left &&
          box.left < frame.right &&
          box.bottom < frame.bottom + 1,
      );
    return names.flatMap(({ said, box }, index) =>
      names
        .slice(index + 1)
        .filter(
          ({ box: other }) =>
            Math.min(box.right, other.right) - Math.max(box.left, other.left) > 2 &&
            Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 3,
        )
        .map((other) => `${said} / ${other.said}`),
    );
  });
}

/** Names and amounts with a line of an arrow through them, each with that arrow. */
export async function struckNames(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = [...document.querySelectorAll('.picture .nodes text')]
      .filter((text) => text.closest('.pill') === null)
      .flatMap((text) => (text.children.length > 0 ? [...text.children] : [text]))
      .map((part) => ({ said: part.textContent, box: part.getBoundingClientRect() }));
    return [...document.querySelectorAll<SVGPathElement>('.picture .shaft')].flatMap((shaft) => {
      const onScreen = shaft.getScreenCTM();
      const length = shaft.getTotalLength();
      const points = Array.from({ length: Math.ceil(length / 2) + 1 }, (_, index) =>
        shaft.getPointAtLength(Math.min(length, 2 * index)).matrixTransform(onScreen ?? undefined),
      );
      // The box of a text is a line high: above and below its letters it holds air.
      return texts
        .filter(({ box }) =>
          points.some(
            ({ x, y }) => x > box.left && x < box.right && y > box.top + 2 && y < box.bottom - 2,
          ),
        )
        .map(({ said }) => `${shaft.parentElement?.dataset['arrow'] ?? ''} / ${said}`);
    });
  });
}

/** A place on the screen where a click meets an arrow and no other; null where there is none. */
export async function hold(arrow: Locator): Promise<{ x: number; y: number } | null> {
  return arrow.evaluate((group) => {
    const shaft = group.querySelector<SVGPathElement>('.shaft');
    const onScreen = shaft?.getScreenCTM();
    if (!shaft || !onScreen) return null;
    const length = shaft.getTotalLength();
    const points = Array.from({ length: 40 }, (_, index) =>
      shaft.getPointAtLength((length * (index + 0.5)) / 40).matrixTransform(onScreen),
    );
    const found = points.find(({ x, y }) => group.contains(document.elementFromPoint(x, y)));
    return found ? { x: found.x, y: found.y } : null;
  });
}

/** Names that the rim of the picture cuts through. */
export async function cutNames(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const picture = document.querySelector<SVGSVGElement>('.picture svg[role=group]');
    const onScreen = picture?.getScreenCTM();
    if (!picture || !onScreen) return ['no picture'];
    const { x, y, width, height } = picture.viewBox.baseVal;
    const [start, end] = [
      new DOMPoint(x, y).matrixTransform(onScreen),
      new DOMPoint(x + width, y + height).matrixTransform(onScreen),
    ];
    const names = [...document.querySelectorAll('.picture .nodes text')];
    return names
      .filter((name) => {
        const { left, right, top, bottom } = name.getBoundingClientRect();
        const seen = right > start.x && left < end.x && bottom > start.y && top < end.y;
        return (
          seen &&
          (left < start.x - 1 || right > end.x + 1 || top < start.y - 4 || bottom > end.y + 4)
        );
      })
      .map((name) => name.textContent);
  });
}
