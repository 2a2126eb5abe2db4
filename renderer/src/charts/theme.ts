/** Every colour the plots use, as the custom property `--plot-<name>` gives it. */
export const colourNames = [
  'spine',
  'hip',
  'neck',
  'resorption',
  'formation',
  'rankl',
  'calcium',
  'pth',
  'drug1',
  'drug2',
  'drug3',
  'drug4',
  'drug5',
  'drug6',
  'muted',
  'ghost',
  'grid',
  'reference',
  'text',
] as const;

/** What a plot is drawn with, read from the style sheet. */
export interface Theme {
  /** Resolved colour of each name. */
  readonly colours: Readonly<Record<string, string>>;
  /** Height of the axis text, px. */
  readonly em: number;
  readonly family: string;
  /** Width of an ordinary line, px. */
  readonly line: number;
}

/**
 * Reads the theme where an element stands. Colours go through a probe, so that `var()`,
 * `light-dark()` and system colours come out as the canvas can take them.
 */
export function readTheme(element: HTMLElement): Theme {
  const probe = document.createElement('span');
  probe.hidden = true;
  probe.style.setProperty('forced-color-adjust', 'none');
  element.append(probe);
  const style = getComputedStyle(probe);
  const colours: Record<string, string> = {};
  for (const name of colourNames) {
    probe.style.setProperty('color', `var(--plot-${name})`);
    colours[name] = style.color;
  }
  probe.style.setProperty('font-size', 'var(--plot-text-size)');
  const em = Number.parseFloat(style.fontSize) || 12;
  const family = style.fontFamily || 'sans-serif';
  probe.remove();
  return { colours, em, family, line: Math.max(1.75, em / 7) };
}

/** Calls back whenever colours or sizes may have changed: dark mode, contrast, forced colours, theme classes. */
export function watchTheme(element: HTMLElement, changed: () => void): () => void {
  const queries = [
    '(prefers-color-scheme: dark)',
    '(prefers-contrast: more)',
    '(forced-colors: active)',
  ].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', changed);
  const observer = new MutationObserver(changed);
  const attributes = { attributes: true, attributeFilter: ['class', 'data-theme', 'style'] };
  for (const themed of [document.documentElement, document.body, element])
    observer.observe(themed, attributes);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
    observer.disconnect();
  };
}

/** Space beside the plots, px; the same for all, so that a day stands at one place in every plot. */
export interface Gutters {
  readonly left: number;
  readonly right: number;
}

/** Room for the numbers on the left, and for names at the ends of lines where the window is wide enough. */
export function guttersOf(em: number, width: number): Gutters {
  return { left: Math.round(3.6 * em), right: Math.round((width < 30 * em ? 3.2 : 8.2) * em) };
}
