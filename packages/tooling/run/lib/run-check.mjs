import { join, relative } from 'node:path';
import { CheckFailed, makeContext } from './make-context.mjs';
import { cache, root } from './paths.mjs';
import { writeAtomically } from './write-atomically.mjs';

/**
 * Runs one check; its output goes to a log.
 *
 * @returns an outcome: `state` is ok, FAILED or skipped; `passed` and `failed` count vitest tests, or one for the check
 */
export async function runCheck({ name, run }, options) {
  const context = makeContext(name, options);
  const started = Date.now();
  let result = {};
  let error;
  try {
    result = (await run(context)) ?? {};
  } catch (thrown) {
    error = thrown;
    // Only a mistake of the check itself needs its stack.
    context.log(thrown instanceof CheckFailed ? thrown.message : String(thrown?.stack ?? thrown));
  }
  const seconds = (Date.now() - started) / 1000;
  const log = join(cache, 'logs', `${name}.log`);
  writeAtomically(log, context.text());
  const outcome = {
    name,
    seconds,
    log: relative(root, log),
    note: result.note ?? '',
    output: context.text(),
  };
  if (error !== undefined) return { ...outcome, state: 'FAILED', passed: 0, failed: 1, note: error.message };
  if (result.skipped !== undefined) {
    const state = options.strict ? 'FAILED' : 'skipped';
    return { ...outcome, state, passed: 0, failed: options.strict ? 1 : 0, note: result.skipped };
  }
  const { passed, failed } = result.tests ?? { passed: 1, failed: 0 };
  return { ...outcome, state: failed > 0 ? 'FAILED' : 'ok', passed, failed };
}
