/** Where F6 puts the focus in each part of the window, in the order of the screen. */
const entrances: readonly string[] = [
  '#find',
  '.balance input:checked',
  '[role="slider"][aria-label="Time cursor"]',
  '.timeline select',
];

/** Moves the focus to the next or the last part of the window that is there to be seen. */
export function toRegion(direction: 1 | -1): void {
  const places = entrances.flatMap((selector) => {
    const element = document.querySelector<HTMLElement>(selector);
    return element?.checkVisibility() === true ? [element] : [];
  });
  const here = places.findIndex((place) => regionOf(place).contains(document.activeElement));
  const from = here < 0 && direction < 0 ? 0 : here;
  places[(from + direction + places.length) % places.length]?.focus();
}

function regionOf(place: HTMLElement): Element {
  return place.closest('aside, .balance, .stack, .timeline') ?? place;
}
