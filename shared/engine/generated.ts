/**
 * A function from source that the engine has written: equations, linear algebra, stages of a method.
 * Nothing that a user typed or opened reaches it.
 */
export function functionOf(names: readonly string[], body: string): unknown {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- docs/adr/0011: compiled equations
  return new Function(...names, `'use strict';\n${body}`);
}
