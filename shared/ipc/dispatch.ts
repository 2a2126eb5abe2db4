import { failed, type Result } from '../result.ts';
import { issuesOf } from '../scenario/issues.ts';
import type { Handlers } from './api.ts';
import { isCall, requestSchemas, type Answer, type Call } from './contract.ts';
import type { Failure } from '../scenario/failure.ts';

/**
 * Checks a request that came over the wire and hands it to its handler.
 *
 * @param call    the claimed name of the call, unchecked
 * @param request the claimed request, unchecked
 */
export async function dispatch(
  handlers: Handlers,
  call: unknown,
  request: unknown,
): Promise<Result<Answer<Call>, Failure>> {
  if (!isCall(call)) return refuse('', 'no such call');
  const parsed = requestSchemas[call].safeParse(request);
  if (!parsed.success) return failed({ kind: 'invalid-input', issues: issuesOf(parsed.error) });
  const handler = handlers[call] as (
    request: unknown,
  ) => Result<Answer<Call>, Failure> | Promise<Result<Answer<Call>, Failure>>;
  return handler(parsed.data);
}

function refuse(path: string, message: string): Result<never, Failure> {
  return failed({ kind: 'invalid-input', issues: [{ path, message }] });
}
