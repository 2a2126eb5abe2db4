import type { Attachment } from 'svelte/attachments';
import type { PlotId } from './plots.ts';

/** What knows where the published points of a plot lie. */
interface Points {
  readonly pointAt: (plot: PlotId, x: number, y: number) => string | null;
}

/** A press that moves no further than this is a click, px. */
const still = 4;

/** Lets a click on a published point of a plot be heard; the pointer shows where there is one. */
export function pickPoint(
  plot: PlotId,
  points: Points,
  onPoint: (id: string) => void,
): Attachment<HTMLElement> {
  return (element) => {
    let pressed = { x: 0, y: 0 };
    const under = ({ clientX, clientY }: MouseEvent): string | null => {
      const { left, top } = element.getBoundingClientRect();
      return points.pointAt(plot, clientX - left, clientY - top);
    };
    const press = ({ clientX: x, clientY: y }: PointerEvent): void => {
      pressed = { x, y };
    };
    const move = (event: PointerEvent): void => {
      if (event.buttons === 0) element.classList.toggle('on-point', under(event) !== null);
    };
    const click = (event: MouseEvent): void => {
      if (Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > still) return;
      const id = under(event);
      if (id !== null) onPoint(id);
    };
    element.addEventListener('pointerdown', press);
    element.addEventListener('pointermove', move);
    element.addEventListener('click', click);
    return () => {
      element.removeEventListener('pointerdown', press);
      element.removeEventListener('pointermove', move);
      element.removeEventListener('click', click);
    };
  };
}
