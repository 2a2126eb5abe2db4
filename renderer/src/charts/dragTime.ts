import type { Attachment } from 'svelte/attachments';

/** Lets the pointer set a day by pressing and dragging; `dayAt` turns its place into a day. */
export function dragTime(
  dayAt: (clientX: number) => number,
  onDay: (day: number) => void,
): Attachment<HTMLElement> {
  return (element) => {
    const move = (event: PointerEvent): void => {
      if (element.hasPointerCapture(event.pointerId)) onDay(dayAt(event.clientX));
    };
    const press = (event: PointerEvent): void => {
      if (event.button !== 0) return;
      element.setPointerCapture(event.pointerId);
      onDay(dayAt(event.clientX));
    };
    element.addEventListener('pointerdown', press);
    element.addEventListener('pointermove', move);
    return () => {
      element.removeEventListener('pointerdown', press);
      element.removeEventListener('pointermove', move);
    };
  };
}
