import type { Locator } from '@playwright/test';

/** Two things on screen that lie over each other, each by what it says. */
export type Overlap = readonly [one: string, other: string];

/** A stretch of the screen with what stands in it, px. */
interface Place {
  readonly said: string;
  readonly box: { left: number; right: number; top: number; bottom: number };
}

/** Everything of one kind, and everything of another that it must not lie over; neither holds the other. */
export async function overlaps(ones: Locator, others: Locator): Promise<readonly Overlap[]> {
  const [first, second] = await Promise.all([placesOf(ones), placesOf(others)]);
  return first.flatMap((one) =>
    second.filter((other) => crosses(one, other)).map((other) => [one.said, other.said] as const),
  );
}

/** Things of one kind that lie over each other. */
export async function overlapsAmong(things: Locator): Promise<readonly Overlap[]> {
  const places = await placesOf(things);
  return places.flatMap((one, place) =>
    places
      .slice(place + 1)
      .filter((other) => crosses(one, other))
      .map((other) => [one.said, other.said] as const),
  );
}

async function placesOf(things: Locator): Promise<readonly Place[]> {
  return things.evaluateAll((elements) =>
    elements.flatMap((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      if (right <= left && bottom <= top) return [];
      // A drawn line has no width of its own; its stroke has.
      const [x, y] = [right - left < 1 ? 0.5 : 0, bottom - top < 1 ? 0.5 : 0];
      const said =
        element.getAttribute('aria-label') ?? element.textContent.trim().replace(/\s+/g, ' ');
      const box = { left: left - x, right: right + x, top: top - y, bottom: bottom + y };
      return [{ said: said || element.outerHTML.slice(0, 80), box }];
    }),
  );
}

/** Touching is no overlap; half a pixel is what rounding leaves. */
function crosses({ box: a }: Place, { box: b }: Place): boolean {
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5
  );
}

/** How many pixels of a canvas are inked under each of the things over it. */
export async function inkUnder(canvas: Locator, things: Locator): Promise<readonly number[]> {
  const boxes = (await placesOf(things)).map(({ box }) => box);
  return canvas.evaluate((element, under) => {
    const picture = element as HTMLCanvasElement;
    const pen = picture.getContext('2d');
    const at = picture.getBoundingClientRect();
    const ratio = picture.width / at.width;
    return under.map(({ left, right, top, bottom }) => {
      const [x, y] = [(left - at.left) * ratio, (top - at.top) * ratio];
      const [wide, high] = [(right - left) * ratio, (bottom - top) * ratio];
      const { data } = pen?.getImageData(x, y, wide, high) ?? { data: [] };
      return data.filter((part, index) => index % 4 === 3 && part > 0).length;
    });
  }, boxes);
}
