import { outputs } from '../engine/outputs.ts';
import type { PackedCourse } from '../engine/packedCourse.ts';
import type { LinesQuestion, PlausibleLines } from '../engine/packedLines.ts';
import { qualities, type Quality } from '../engine/quality.ts';
import { setsShown } from '../engine/setsShown.ts';
import type { Flag } from '../explain/flags/flag.ts';
import { sureColumns } from '../explain/sure/band.ts';
import type { WhyAnswer, WhyQuestion } from '../explain/why/reasons.ts';
import { arrowIds, type ArrowId } from '../mechanism/arrows/index.ts';
import { armsSchema, checkArms, type Work } from '../scenario/arms.ts';
import { scenarioSchema, type Scenario } from '../scenario/scenario.ts';
import { z } from '../scenario/zod.ts';
import { historyChangeSchema, type HistoryChange, type KeptHistory } from './history.ts';
import type { ScenarioSummary } from './library.ts';

/** The whole vocabulary of the boundary: what the window may ask of the main process. */
export interface Calls {
  simulate: (request: SimulateRequest) => PackedCourse;
  /** A second course to set beside the one on screen, after which it comes. */
  'simulate.aside': (request: SimulateRequest) => PackedCourse;
  /** The same scenario as if some arrows of the mechanism did not exist. */
  'simulate.cut': (request: CutRequest) => PackedCourse;
  /** As far as it is known; asked again with the same question, it goes on. */
  why: (request: WhyQuestion) => WhyAnswer;
  /** What a class should not pass over on the curves of a scenario. */
  flags: (request: { scenario: Scenario }) => { readonly flags: readonly Flag[] };
  /** The same scenario under other plausible parameters, a few sets at a time. */
  plausible: (request: LinesQuestion) => PlausibleLines;
  'library.list': () => readonly ScenarioSummary[];
  'library.save': (request: NamedWork) => ScenarioSummary;
  'library.open': (request: { id: number }) => Work;
  'library.rename': (request: { id: number; name: string }) => ScenarioSummary;
  'library.delete': (request: { id: number }) => null;
  /** Null where nothing was chosen. */
  'file.import': () => NamedWork | null;
  /** The name of the file; null where no place was chosen. */
  'file.export': (request: NamedWork) => string | null;
  /** Writes a table; the name of the file, or null where no place was chosen. */
  'file.exportTable': (request: { name: string; csv: string }) => string | null;
  'workspace.load': () => Workspace | null;
  'workspace.save': (workspace: KeptWorkspace) => null;
  /** The states of the last session; null where there was none. */
  'history.load': () => KeptHistory | null;
  /** Whether keys without Ctrl act on the window; they do until somebody turns them off. */
  'keys.load': () => { readonly single: boolean };
  'keys.save': (request: { single: boolean }) => null;
}

export type Call = keyof Calls;
export type Request<C extends Call> = Parameters<Calls[C]>[0];
export type Answer<C extends Call> = ReturnType<Calls[C]>;

/** The calls that the worker answers, the most urgent first. */
export const workCalls = [
  'simulate',
  'simulate.aside',
  'simulate.cut',
  'plausible',
  'why',
  'flags',
] as const satisfies readonly Call[];

export type WorkCall = (typeof workCalls)[number];

/** One run of the engine, at a stated accuracy. */
export interface SimulateRequest {
  readonly scenario: Scenario;
  readonly quality: Quality;
  /** Ids of the outputs to compute; all of them without it. */
  readonly columns?: readonly string[] | undefined;
}

/** A run without some arrows; the cuts belong to the question, never to the document. */
export interface CutRequest extends SimulateRequest {
  readonly cuts: readonly ArrowId[];
}

/** A scenario with its arms and what it is called, as they are kept and as they go to a file. */
export interface NamedWork extends Work {
  readonly name: string;
}

/** What comes back after a restart: what was on screen and the library entry it belongs to. */
export interface Workspace extends NamedWork {
  readonly libraryId: number | null;
}

/** What is on screen, with what has changed of its history since that was kept last. */
export interface KeptWorkspace extends Workspace {
  readonly history?: HistoryChange | undefined;
}

const name = z.string().trim().min(1).max(120);
const id = z.int().positive();
const work = { scenario: scenarioSchema, arms: armsSchema.optional() };
const workspace = z.strictObject({ ...work, name: z.string().max(120), libraryId: id.nullable() });
const run = z.strictObject({
  scenario: scenarioSchema,
  quality: z.enum(qualities),
  columns: z
    .array(z.enum(outputs.map((output) => output.id)))
    .max(outputs.length)
    .optional(),
});

/** The schema that each request must satisfy before a handler sees it. */
export const requestSchemas = {
  simulate: run,
  'simulate.aside': run,
  'simulate.cut': run.extend({ cuts: z.array(z.enum(arrowIds)).max(arrowIds.length) }),
  flags: z.strictObject({ scenario: scenarioSchema }),
  plausible: z.strictObject({
    scenario: scenarioSchema,
    columns: z.array(z.enum([...sureColumns.keys()])).max(sureColumns.size),
    fromSet: z.int().min(0).max(setsShown),
  }),
  why: z
    .strictObject({ scenario: scenarioSchema, day: z.number().min(0) })
    .refine(({ scenario, day }) => day <= scenario.horizonDays, {
      path: ['day'],
      error: 'must not be after the horizon',
    }),
  'library.list': z.undefined(),
  'library.save': z.strictObject({ name, ...work }).superRefine(checkArms),
  'library.open': z.strictObject({ id }),
  'library.rename': z.strictObject({ id, name }),
  'library.delete': z.strictObject({ id }),
  'file.import': z.undefined(),
  'file.export': z.strictObject({ ...work, name: z.string().max(120) }).superRefine(checkArms),
  'file.exportTable': z.strictObject({
    name: z.string().max(200),
    csv: z.string().max(1_000_000),
  }),
  'workspace.load': z.undefined(),
  'workspace.save': workspace
    .extend({ history: historyChangeSchema(workspace.superRefine(checkArms)).optional() })
    .superRefine(checkArms),
  'history.load': z.undefined(),
  'keys.load': z.undefined(),
  'keys.save': z.strictObject({ single: z.boolean() }),
} satisfies { readonly [C in Call]: z.ZodType<Request<C>> };

/** Whether a name that came over the wire is a call. */
export function isCall(value: unknown): value is Call {
  return typeof value === 'string' && Object.hasOwn(requestSchemas, value);
}
