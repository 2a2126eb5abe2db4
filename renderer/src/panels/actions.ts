import { tick } from 'svelte';
import type { Result } from '../../../shared/result.ts';
import { blankScenario } from '../../../shared/scenario/defaults.ts';
import type { Failure } from '../../../shared/scenario/failure.ts';
import { invoke } from '../api.ts';
import type { CompareView } from '../arms/compareView.svelte.ts';
import type { Library } from '../state/library.svelte.ts';
import type { Session } from '../state/session.svelte.ts';
import type { View } from '../state/view.svelte.ts';
import { withoutChanges } from './changes.ts';
import { eventDays } from './events.ts';
import { toRegion } from './regions.ts';
import type { Action } from './shortcuts.ts';

/** What each action does. */
export function actionsOf(
  session: Session,
  library: Library,
  view: View,
  compare: CompareView,
): Readonly<Record<Action, () => void>> {
  const show = (dialog: View['dialog']): void => {
    session.settle();
    void library.refresh();
    view.dialog = dialog;
  };
  const byMonth = (direction: 1 | -1): void => {
    view.moveByMonth(direction, session.scenario.horizonDays);
  };
  const byEvent = (direction: 1 | -1): void => {
    const { course, scenario } = session;
    if (course) view.moveToEvent(direction, eventDays(course, scenario), scenario.horizonDays);
  };
  const save = async (): Promise<void> => {
    session.settle();
    const { name, libraryId } = session.workspace;
    if (libraryId === null) {
      show('save-as');
      return;
    }
    const entry = await library.save(name, session.workspace);
    if (entry === null) show('save-as');
    else session.adopt(entry);
  };
  const heard = <Value>(answer: Result<Value, Failure>): Value | null => {
    view.fileTrouble = answer.ok ? null : { failure: answer.failure, over: session.scenario };
    return answer.ok ? answer.value : null;
  };
  const importFile = async (): Promise<void> => {
    const found = heard(await invoke('file.import'));
    if (found !== null) session.replace({ ...found, libraryId: null }, `import ${found.name}`);
  };
  const exportFile = async (): Promise<void> => {
    session.settle();
    const { libraryId: _, ...work } = session.workspace;
    heard(await invoke('file.export', work));
  };
  const find = async (): Promise<void> => {
    view.projector = false;
    view.controls = true;
    await tick();
    document.getElementById('find')?.focus();
  };
  return {
    new: () => {
      session.replace(
        { scenario: blankScenario, name: 'New scenario', libraryId: null },
        'new scenario',
      );
      view.moveTo(0, blankScenario.horizonDays);
    },
    save: () => void save(),
    'save-as': () => {
      show('save-as');
    },
    library: () => {
      show('library');
    },
    import: () => void importFile(),
    export: () => void exportFile(),
    undo: () => {
      session.undo();
    },
    redo: () => {
      session.redo();
    },
    find: () => void find(),
    table: () => {
      view.table = !view.table;
    },
    'add-arm': () => {
      session.addArm();
      view.table = false;
    },
    'arm-a': () => {
      session.ring(0);
    },
    'arm-b': () => {
      session.ring(1);
    },
    'arm-c': () => {
      session.ring(2);
    },
    'edit-all': () => {
      if (session.arms.length > 1) session.editAll = !session.editAll;
    },
    'next-comparison': () => {
      if (session.arms.length > 1) compare.next();
    },
    mechanism: () => {
      view.mechanism = !view.mechanism;
    },
    history: () => {
      view.history = !view.history;
    },
    why: () => {
      view.why = !view.why;
    },
    timeline: () => {
      const mode = view.projector ? 'projector' : 'window';
      view.lanes[mode] = !view.lanes[mode];
    },
    'timeline-table': () => {
      show('timeline');
    },
    projector: () => {
      view.projector = !view.projector;
    },
    reference: () => {
      view.page = null;
      show('reference');
    },
    evidence: () => {
      view.evidence = !view.evidence;
    },
    sure: () => {
      view.sure = !view.sure;
    },
    sources: () => {
      view.source = null;
      show('evidence');
    },
    shortcuts: () => {
      show('shortcuts');
    },
    'month-back': () => {
      byMonth(-1);
    },
    'month-forward': () => {
      byMonth(1);
    },
    'event-back': () => {
      byEvent(-1);
    },
    'event-forward': () => {
      byEvent(1);
    },
    'reset-all': () => {
      session.edit((scenario) => withoutChanges(scenario, 'all'), 'reset all');
    },
    'region-back': () => {
      toRegion(-1);
    },
    'region-forward': () => {
      toRegion(1);
    },
    'toggle-controls': () => {
      view.controls = !view.controls;
    },
  };
}
