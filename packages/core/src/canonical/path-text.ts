import type { PathStep } from '../result/issue.js';

const plainKey = /^[A-Za-z_$][\w$-]*$/;
const longestKey = 60;

/**
 * A path in words, for messages.
 *
 * @param path - from the root to the place
 * @returns such as `levels[2].name`; `the root` for the empty path; long keys are cut
 *
 * @example
 * ```ts
 * pathText(['levels', 2, 'name']); // => 'levels[2].name'
 * pathText([]); // => 'the root'
 * ```
 *
 * @source Our convention, after the way JavaScript writes access to members.
 */
export function pathText(path: readonly PathStep[]): string {
  const steps = path.map((step, position) => {
    if (typeof step === 'number') return `[${step}]`;
    if (plainKey.test(step) && step.length <= longestKey) return position === 0 ? step : `.${step}`;
    const shown = step.length > longestKey ? `${step.slice(0, longestKey)}…` : step;
    return `[${JSON.stringify(shown)}]`;
  });
  return steps.length === 0 ? 'the root' : steps.join('');
}
