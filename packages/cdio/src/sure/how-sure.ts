import type { Result } from '@sopana/core';
import type { CompiledRubric } from '../model/compiled-rubric.js';
import type { HowSure, HowSureOptions } from '../model/how-sure.js';
import type { SelectionPanel } from '../model/selection-panel.js';
import { howSureOf } from './how-sure-of.js';
import { improveHowSure } from './improve-how-sure.js';
import { startHowSure } from './start-how-sure.js';

/**
 * How sure the order of a stage is: with other weights, without each assessor, without each criterion.
 *
 * @param compiled - the rubric
 * @param panel - candidates, assessors and marks
 * @param options - stage, day, seed and how many samples, a whole number from 1; which weights to look at besides all
 * @returns everything at once; `startHowSure`, `improveHowSure` and `howSureOf` do the same in steps; fails as those do
 *
 * @example
 * ```ts
 * const levels = [{ code: '1', value: 1 }, { code: '2', value: 2 }, { code: '3', value: 3 }];
 * const rubric = compileSelectionRubric({ sopana: 'selection-rubric/1', id: 'tiny', version: '1', roles: [{ id: 'strategist' }], criteria: [{ id: 'vision', role: 'strategist', levels }, { id: 'budget', role: 'strategist', levels }], routes: [{ id: 'absorption' }], gates: [], panel: { reduce: 'mean', atLeast: 1 }, stages: [{ id: 'interview', weights: [{ of: 'vision', weight: 2 }, { of: 'budget', weight: 1 }] }] });
 * const sheets = [{ stage: 'interview', assessor: 'a-1', candidate: 'c-1', marks: { vision: '1', budget: '3' } }, { stage: 'interview', assessor: 'a-1', candidate: 'c-2', marks: { vision: '3', budget: '2' } }];
 * const panel = { sopana: 'selection-panel/1', id: 'post-7', rubric: { id: 'tiny', version: '1' }, candidates: [{ id: 'c-1', route: 'absorption' }, { id: 'c-2', route: 'absorption' }], assessors: [{ id: 'a-1' }], sheets };
 * const sure = rubric.ok ? howSure(rubric.value, panel, { stage: 'interview', on: '2026-03-02', seed: 1, samples: 1000 }) : rubric;
 * sure.ok && sure.value.pairwise[0][1].exact; // => '2/3'
 * sure.ok && sure.value.withoutCriterion.map(({ without, winners }) => [without, winners]); // => [['vision', ['c-1']], ['budget', ['c-2']]]
 * ```
 *
 * @source R. Lahdelma and P. Salminen (2001), SMAA-2, Operations Research 49(3); see docs/guides/what-the-numbers-can-and-cannot-tell.md.
 */
export function howSure(
  compiled: CompiledRubric,
  panel: SelectionPanel,
  options: HowSureOptions & { readonly samples: number },
): Result<HowSure> {
  const state = startHowSure(compiled, panel, options);
  return state.ok ? howSureOf(improveHowSure(state.value, options.samples)) : state;
}
