import type * as z from 'zod';
import type { Issue } from '../result/issue.js';

/**
 * A check of ours in the form that `superRefine` of zod takes; its issues keep their codes and facts.
 *
 * @param check - gives what is wrong with a value that has the right type; paths from that value on
 * @returns the refinement
 *
 * @example
 * ```ts
 * const evenSchema = onFirstUse(() => civilDateSchema().superRefine(checkedBy((date) => [{ code: 'date.past', path: [], message: `${date} is past.`, facts: {} }])));
 * parseValue(evenSchema, '2020-01-01'); // => { ok: false, issues: [{ code: 'date.past', path: [], message: '2020-01-01 is past.', facts: {} }] }
 * ```
 *
 * @source Our convention: one rule, one code, whether zod or our own code finds it.
 */
export function checkedBy<T>(
  check: (value: T) => readonly Issue[],
): (value: T, context: z.core.$RefinementCtx<T>) => void {
  return (value, context) => {
    for (const issue of check(value)) {
      context.addIssue({
        code: 'custom',
        path: [...issue.path],
        message: issue.message,
        params: { issue },
        input: value,
      });
    }
  };
}
