import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { colourNames } from '../../renderer/src/charts/theme.ts';

const sheets = ['charts/plots.css', 'tokens.css'].map((name) =>
  readFileSync(join(import.meta.dirname, '../../renderer/src', name), 'utf8'),
);
const own = sheets.join('\n');

/** The light and the dark value of a custom property, through `var()`. */
function bothOf(property: string): readonly [string, string] {
  const value = new RegExp(`${property}:\\s*([^;]+);`).exec(own)?.[1] ?? '';
  const pair = /^light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/.exec(value);
  if (pair) return [pair[1] ?? '', pair[2] ?? ''];
  const other = /^var\((--[a-z0-9-]+)/.exec(value)?.[1];
  if (other === undefined) throw new Error(`${property} has no light and dark value: ${value}`);
  return bothOf(other);
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

const faint = new Set(['grid']);

test.each(colourNames.filter((name) => !faint.has(name)))(
  '%s stands out three to one, in light and in dark',
  (name) => {
    const [light, dark] = bothOf(`--plot-${name}`);
    for (const ground of ['--paper', '--surface']) {
      const [paper, night] = bothOf(ground);
      expect(contrast(light, paper)).toBeGreaterThanOrEqual(3);
      expect(contrast(dark, night)).toBeGreaterThanOrEqual(3);
    }
  },
);

test('words on the plots can be read', () => {
  const [light, dark] = bothOf('--plot-text');
  const [paper, night] = bothOf('--paper');
  expect(contrast(light, paper)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(dark, night)).toBeGreaterThanOrEqual(4.5);
});
