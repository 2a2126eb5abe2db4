import { z } from 'zod';

/** A part of the desktop, in device-independent pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the window was: its normal place, and whether it filled the screen. */
export interface WindowPlace extends Area {
  readonly maximized: boolean;
}

/** The smallest useful window. */
export const smallest = { width: 640, height: 480 } as const;

/** The size of the page when the program is opened for the first time. */
export const usual = { width: 1280, height: 800 } as const;

/** So much of a window must show for a hand to find it. */
const graspable = { width: 120, height: 60 } as const;

const placeSchema = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().min(smallest.width),
  height: z.int().min(smallest.height),
  maximized: z.boolean(),
});

/**
 * Where to open the window again: the saved place moved into the display that shows most of it.
 *
 * @param saved    what the settings hold, unchecked
 * @param displays work areas of the displays that exist now
 * @returns null where nothing was saved or its display is gone
 */
export function placeOnDisplay(saved: unknown, displays: readonly Area[]): WindowPlace | null {
  const parsed = placeSchema.safeParse(saved);
  if (!parsed.success) return null;
  const place = parsed.data;
  let best: Area | null = null;
  let most = 0;
  for (const display of displays) {
    const width = overlap(place.x, place.width, display.x, display.width);
    const height = overlap(place.y, place.height, display.y, display.height);
    if (width < graspable.width || height < graspable.height || width * height <= most) continue;
    best = display;
    most = width * height;
  }
  if (best === null) return null;
  const width = Math.min(place.width, Math.max(best.width, smallest.width));
  const height = Math.min(place.height, Math.max(best.height, smallest.height));
  return {
    x: shifted(place.x, width, best.x, best.width),
    y: shifted(place.y, height, best.y, best.height),
    width,
    height,
    maximized: place.maximized,
  };
}

/** Length that two stretches have in common; negative where there is a gap. */
function overlap(start: number, length: number, from: number, extent: number): number {
  return Math.min(start + length, from + extent) - Math.max(start, from);
}

/** The start nearest to `start` at which a stretch lies within an extent; its beginning wins. */
function shifted(start: number, length: number, from: number, extent: number): number {
  return Math.max(from, Math.min(start, from + extent - length));
}
