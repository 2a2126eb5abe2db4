import { compile, type CompiledModel } from '../../shared/engine/equations/compile.ts';

/** Compiles rates written in the notation of the model; every state starts as given. */
export function systemOf(rates: Readonly<Record<string, readonly [start: number, rate: string]>>): {
  readonly model: CompiledModel;
  readonly constants: Float64Array;
  readonly start: Float64Array;
} {
  const model = compile(
    [
      {
        title: 'test problem',
        states: Object.fromEntries(
          Object.entries(rates).map(([symbol, [start, rate]]) => [
            symbol,
            { label: symbol, unit: '1', initial: String(start), scale: 1, rate } as const,
          ]),
        ),
      },
    ],
    [],
  );
  const constants = new Float64Array(model.constantSize);
  model.prepare(model.parameters, model.neutral, constants);
  const start = new Float64Array(model.size);
  model.start(constants, start);
  return { model, constants, start };
}
