import { innerHeight } from 'svelte/reactivity/window';
import { openAtFirst, type PlotId } from './plots.ts';

type Chosen = Partial<Record<PlotId, boolean>>;

/** Which plots are on screen. What is opened for the class stays out of the window, and the other way round. */
export class OpenPlots {
  #inWindow = $state.raw<Chosen>({});
  #onProjector = $state.raw<Chosen>({});

  /** Whether a plot is on screen, of one scenario or of several arms. */
  has(id: PlotId, projector: boolean, several = false): boolean {
    const chosen = projector ? this.#onProjector : this.#inWindow;
    return chosen[id] ?? openAtFirst(projector, innerHeight.current ?? 0, several).includes(id);
  }

  /** Shows a plot, or takes it away. */
  choose(id: PlotId, shown: boolean, projector: boolean): void {
    if (projector) this.#onProjector = { ...this.#onProjector, [id]: shown };
    else this.#inWindow = { ...this.#inWindow, [id]: shown };
  }
}
