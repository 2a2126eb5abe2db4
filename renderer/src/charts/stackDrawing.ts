import { PlotDrawing, type View } from './plotDrawing.ts';
import type { Plot, PlotId } from './plots.ts';

/** What is to be on screen: the open plots, top to bottom, and what they draw from. */
export interface StackView extends View {
  readonly plots: readonly Plot[];
  /** Called when a course is on its canvases, once for each course. */
  readonly drawn: () => void;
}

/** All plots of the stack. Draws at most once a frame, and then only the latest view. */
export class StackDrawing {
  readonly #drawings = new Map<PlotId, PlotDrawing>();
  #view: StackView | null = null;
  #frame: number | null = null;
  #announced: View['course'] | null = null;

  /** Asks for a view; an earlier one that has not been drawn is dropped. */
  show(view: StackView): void {
    this.#view = view;
    this.#ask();
  }

  /** Takes a canvas into the stack, and keeps it as large as its parent. */
  add(id: PlotId, canvas: HTMLCanvasElement): () => void {
    const drawing = new PlotDrawing(canvas);
    const place = canvas.parentElement ?? canvas;
    this.#drawings.set(id, drawing);
    const observer = new ResizeObserver(() => {
      drawing.resize(place.clientWidth, place.clientHeight);
      this.#ask();
    });
    observer.observe(place);
    return () => {
      observer.disconnect();
      this.#drawings.delete(id);
      drawing.destroy();
    };
  }

  /** The published point at a place on the canvas of a plot, px; null where there is none. */
  pointAt(id: PlotId, x: number, y: number): string | null {
    return this.#drawings.get(id)?.pointAt(x, y) ?? null;
  }

  /** Drops whatever is still to be drawn. */
  stop(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    this.#frame = null;
  }

  #ask(): void {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = null;
      this.#draw();
    });
  }

  #draw(): void {
    const view = this.#view;
    if (!view) return;
    for (const [index, plot] of view.plots.entries())
      this.#drawings.get(plot.id)?.show(view, plot, index === view.plots.length - 1);
    if (view.course === this.#announced) return;
    this.#announced = view.course;
    view.drawn();
  }
}
