import { calibrated } from '../../../shared/bone/calibrated.ts';
import { bone } from '../../../shared/bone/model.ts';
import { boneReferences } from '../../../shared/bone/sources.ts';
import type { Parameter } from '../../../shared/model/parameter.ts';
import type { Method, Reference } from '../../../shared/model/provenance.ts';

/** One equation as its record has it. */
export interface Equation {
  readonly symbol: string;
  readonly label: string;
  /** `rate` where it is the change per day of what the label names. */
  readonly kind: 'is' | 'rate';
  readonly text: string;
}

/** One number of an equation, as it stands in the model that runs. */
export interface Constant {
  readonly symbol: string;
  readonly record: Parameter;
  readonly value: number;
  readonly source: Reference;
  readonly method: Method;
}

const parameters = new Map(bone.flatMap(({ parameters: own = {} }) => Object.entries(own)));
const drives = new Map(bone.flatMap(({ drives: own = {} }) => Object.entries(own)));
const equations = new Map(
  bone.flatMap(({ algebra = {}, states = {} }) => [
    ...Object.entries(algebra).map(([symbol, { label, is }]): [string, Equation] => [
      symbol,
      { symbol, label, kind: 'is', text: is },
    ]),
    ...Object.entries(states).map(([symbol, { label, rate }]): [string, Equation] => [
      symbol,
      { symbol, label, kind: 'rate', text: rate },
    ]),
  ]),
);

/** The equation of a symbol; undefined for what is no state and no instant relation of bone. */
export function equationOf(symbol: string): Equation | undefined {
  return equations.get(symbol);
}

/** A parameter with the value that runs: the fitted one where there is one. */
export function constantOf(symbol: string): Constant | undefined {
  const record = parameters.get(symbol);
  if (!record) return undefined;
  const { reference, method } = record.from;
  return {
    symbol,
    record,
    value: calibrated.values[symbol] ?? record.value,
    source: (boneReferences as Readonly<Record<string, Reference>>)[reference] ?? {
      citation: reference,
      doi: null,
    },
    method: symbol in calibrated.values ? 'fitted' : method,
  };
}

/** What a symbol stands for, in words. */
export function meaningOf(symbol: string): string | undefined {
  return equations.get(symbol)?.label ?? parameters.get(symbol)?.label ?? drives.get(symbol)?.label;
}

const functions: ReadonlySet<string> = new Set(['exp', 'log', 'max', 'min', 'sig', 'where', 't']);

/** The symbols of a text, each once, in the order in which they stand. */
export function symbolsIn(text: string): readonly string[] {
  return [...new Set(text.match(/[A-Za-z_][\w.]*/g) ?? [])].filter((name) => !functions.has(name));
}

/** An equation as it reads best: a real multiplication sign and minus. */
export function typeset(text: string): string {
  return text.replaceAll(/\s*\*\s*/g, ' · ').replaceAll('-', '−');
}

/** A sum as a factor: in brackets, unless it is none. */
export function bracketed(text: string): string {
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (depth === 0 && (character === '+' || character === '/')) return `(${text})`;
  }
  return text;
}
