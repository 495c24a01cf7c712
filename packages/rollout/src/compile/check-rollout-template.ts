import { type Result, resultOf } from '@sopana/core';
import type { RolloutTemplate } from '../model/rollout-template.js';
import { checkTemplate } from './check-template.js';

/**
 * Whether a template is sound in itself: ids, references, circles of steps, conditions that can be read.
 *
 * @param template - of the right shape
 * @returns the same template; fails with `rolloutTemplate.*`, at places within the template
 *
 * @example
 * ```ts
 * const step = { id: 'briefing', days: 1, after: [{ step: 'briefing' }] };
 * const checked = checkRolloutTemplate({ sopana: 'rollout-template/1', id: 'tiny', version: '1', steps: [step] });
 * checked.ok ? '' : checked.issues[0].code; // => 'rolloutTemplate.circle'
 * ```
 *
 * @source Our convention: a document is checked before anything is planned by it.
 */
export function checkRolloutTemplate(template: RolloutTemplate): Result<RolloutTemplate> {
  const issues = checkTemplate(template).map((issue) => ({ ...issue, path: issue.path.slice(1) }));
  return resultOf(issues, () => template);
}
