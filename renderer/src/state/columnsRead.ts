import { outputOf } from '../../../shared/engine/outputs.ts';
import type { TimeCourse } from '../../../shared/engine/timeCourse.ts';

/**
 * Which columns of courses are read. While something is dragged these alone are computed: what no open
 * panel shows is neither followed nor carried into the window.
 */
export class ColumnsRead {
  /** Those of the last whole course, and of the one before it. */
  #read = new Set<string>();
  #readBefore = new Set<string>();
  readonly #missed: () => void;

  /** @param missed called where a column is read that a course lacks, once for each course */
  constructor(missed: () => void) {
    this.#missed = missed;
  }

  /** Ids of the columns that panels read; empty where none did. */
  get ids(): readonly string[] {
    return [...new Set([...this.#readBefore, ...this.#read])];
  }

  /** A course of every column: what is read of it is what is on screen from now on. */
  whole(course: TimeCourse): TimeCourse {
    this.#readBefore = this.#read;
    this.#read = new Set();
    return this.#watched(course, true);
  }

  /** A course of the columns that were read, or a whole one that is not all that is on screen. */
  some(course: TimeCourse): TimeCourse {
    return this.#watched(course, false);
  }

  #watched(course: TimeCourse, isWhole: boolean): TimeCourse {
    let told = isWhole;
    const columns = new Proxy(course.columns, {
      get: (all, id) => {
        if (typeof id !== 'string' || outputOf(id) === undefined) return undefined;
        this.#read.add(id);
        const column = all[id];
        if (column === undefined && !told) {
          told = true;
          this.#missed();
        }
        return column;
      },
    });
    return { ...course, columns };
  }
}
