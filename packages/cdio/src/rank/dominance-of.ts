import { ok, type Result } from '@sopana/core';
import type { CompiledRubric } from '../model/compiled-rubric.js';
import type { Dominance, RankingOptions } from '../model/ranking.js';
import type { SelectionPanel } from '../model/selection-panel.js';
import { scoredStage } from '../panel/scored-stage.js';
import { dominates } from './dominates.js';

/**
 * Which candidates are at least as good as which others on every criterion, and better on one: whatever the weights, the
 * better one goes first.
 *
 * @param compiled - the rubric
 * @param panel - candidates, assessors and marks
 * @param options - stage and day
 * @returns one entry for each such pair, in the order of the panel; candidates who are not eligible and those without a mark on
 * some criterion are in none; fails as `rankCandidates` does
 *
 * @example
 * ```ts
 * const levels = [{ code: '1', value: 1 }, { code: '2', value: 2 }];
 * const rubric = compileSelectionRubric({ sopana: 'selection-rubric/1', id: 'tiny', version: '1', roles: [{ id: 'strategist' }], criteria: [{ id: 'vision', role: 'strategist', levels }], routes: [{ id: 'absorption' }], gates: [], panel: { reduce: 'mean', atLeast: 1 }, stages: [{ id: 'interview', weights: [{ of: 'vision', weight: 1 }] }] });
 * const candidates = [{ id: 'c-1', route: 'absorption' }, { id: 'c-2', route: 'absorption' }];
 * const sheets = [{ stage: 'interview', assessor: 'a-1', candidate: 'c-1', marks: { vision: '1' } }, { stage: 'interview', assessor: 'a-1', candidate: 'c-2', marks: { vision: '2' } }];
 * const panel = { sopana: 'selection-panel/1', id: 'post-7', rubric: { id: 'tiny', version: '1' }, candidates, assessors: [{ id: 'a-1' }], sheets };
 * rubric.ok && dominanceOf(rubric.value, panel, { stage: 'interview', on: '2026-03-02' }); // => { ok: true, value: [{ better: 'c-2', worse: 'c-1' }] }
 * ```
 *
 * @remarks O(candidates² × criteria).
 * @source R. L. Keeney and H. Raiffa (1976), Decisions with Multiple Objectives, section 3.2.
 */
export function dominanceOf(
  compiled: CompiledRubric,
  panel: SelectionPanel,
  options: RankingOptions,
): Result<readonly Dominance[]> {
  const scored = scoredStage(compiled, panel, options);
  if (!scored.ok) return scored;
  const field = scored.value.candidates.filter(({ isEligible }) => isEligible !== false);
  return ok(
    field.flatMap((better) =>
      field.flatMap((worse) =>
        dominates(better, worse) ? [{ better: better.candidate.id, worse: worse.candidate.id }] : [],
      ),
    ),
  );
}
