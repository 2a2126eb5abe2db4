/** A letter beside a point, px. */
interface Lettered {
  readonly key: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
}

/**
 * Which letters can be written so that none lies over another: the first come first. Where many points
 * crowd, a few of them wear the letter for all.
 */
export function clearLetters(points: readonly Lettered[], em: number): ReadonlySet<string> {
  const written: Lettered[] = [];
  for (const point of points) {
    const clear = written.every((one) => {
      const wide = Math.max(one.label.length, point.label.length) * em * 0.75;
      return Math.abs(one.x - point.x) > wide || Math.abs(one.y - point.y) > em * 0.95;
    });
    if (clear) written.push(point);
  }
  return new Set(written.map(({ key }) => key));
}
