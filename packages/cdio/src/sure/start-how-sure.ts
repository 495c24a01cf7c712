import { createIssue, err, type Issue, type Result, resultOf } from '@sopana/core';
import { type Rational, rationalOf } from '@sopana/core/arithmetic';
import { exactAcceptability, startAcceptability, type WeightSpace } from '@sopana/stats';
import { cdioCodes } from '../codes.js';
import { danglingInRubric } from '../compile/dangling-in-rubric.js';
import type { CompiledRubric, CompiledStage } from '../model/compiled-rubric.js';
import type { HowSureOptions, HowSureState, WeightQuestion } from '../model/how-sure.js';
import type { SelectionPanel } from '../model/selection-panel.js';
import { scoredStage } from '../panel/scored-stage.js';
import { rankingOfStage } from '../rank/ranking-of-stage.js';
import { bandsOfStage } from './bands-of-stage.js';
import { factsOfStage } from './facts-of-stage.js';

/** Up to so many criteria the areas of all weights are worked out exactly. */
const mostExact = 3;

/**
 * The question how sure the order of a stage is, with everything that needs no sampling answered.
 *
 * @param compiled - the rubric
 * @param panel - candidates, assessors and marks
 * @param options - stage, day, seed, and which weights to look at besides all there are
 * @returns a state to be improved; fails as `rankCandidates` does, with `candidateRanking.noMarks`, `candidateRanking.tooFew`,
 * `selectionRubric.danglingReference` for an order of what the stage does not weigh and, of statistics, `acceptability.*` and
 * `weightSpace.*`
 *
 * @example
 * ```ts
 * const levels = [{ code: '1', value: 1 }, { code: '2', value: 2 }, { code: '3', value: 3 }];
 * const rubric = compileSelectionRubric({ sopana: 'selection-rubric/1', id: 'tiny', version: '1', roles: [{ id: 'strategist' }], criteria: [{ id: 'vision', role: 'strategist', levels }, { id: 'budget', role: 'strategist', levels }], routes: [{ id: 'absorption' }], gates: [], panel: { reduce: 'mean', atLeast: 1 }, stages: [{ id: 'interview', weights: [{ of: 'vision', weight: 2 }, { of: 'budget', weight: 1 }] }] });
 * const sheets = [{ stage: 'interview', assessor: 'a-1', candidate: 'c-1', marks: { vision: '1', budget: '3' } }, { stage: 'interview', assessor: 'a-1', candidate: 'c-2', marks: { vision: '3', budget: '2' } }];
 * const panel = { sopana: 'selection-panel/1', id: 'post-7', rubric: { id: 'tiny', version: '1' }, candidates: [{ id: 'c-1', route: 'absorption' }, { id: 'c-2', route: 'absorption' }], assessors: [{ id: 'a-1' }], sheets };
 * const state = rubric.ok ? startHowSure(rubric.value, panel, { stage: 'interview', on: '2026-03-02', seed: 1 }) : rubric;
 * state.ok && state.value.facts.change.moved.exact; // => '1/3'
 * ```
 *
 * @source R. Lahdelma and P. Salminen (2001), SMAA-2, Operations Research 49(3).
 */
export function startHowSure(
  compiled: CompiledRubric,
  panel: SelectionPanel,
  options: HowSureOptions,
): Result<HowSureState> {
  const scored = scoredStage(compiled, panel, options);
  if (!scored.ok) return scored;
  const { stage, candidates } = scored.value;
  const { id } = stage;
  if (stage.criteria.length === 0) {
    return err(createIssue(cdioCodes, 'candidateRanking.noMarks', ['stage'], { stage: id }));
  }
  const ranking = rankingOfStage(compiled, panel, scored.value, options);
  const order = ranking.standings.filter(({ standing }) => standing === 'ranked');
  if (order.length < 2) {
    const facts = { stage: id, count: order.length, least: 2 };
    return err(createIssue(cdioCodes, 'candidateRanking.tooFew', ['stage'], facts));
  }
  const marksOf = new Map(candidates.map((one) => [one.candidate.id, one.criteria]));
  const values = order.map(({ candidate }) => (marksOf.get(candidate) ?? []).map((mark) => mark ?? nothing));
  const issues: Issue[] = [];
  const spaces = spacesOf(stage, options, issues);
  if (issues.length > 0) return resultOf(issues, never);
  const facts = factsOfStage(compiled, panel, options, { stage, ranking, values });
  if (!facts.ok) return facts;
  const questions = spaces.flatMap(({ question, space }): HowSureState['questions'] => {
    const exact = stage.criteria.length <= mostExact ? exactAcceptability(values, space) : null;
    if (exact?.ok === true) return [{ question, exact: exact.value, sampled: null }];
    const sampled = startAcceptability(values, { seed: options.seed, space });
    if (sampled.ok) return [{ question, exact: null, sampled: sampled.value }];
    issues.push(...sampled.issues);
    return [];
  });
  return resultOf(issues, () => ({ facts: facts.value, questions }));
}

const nothing: Rational = rationalOf(0);

interface AskedSpace {
  readonly question: WeightQuestion;
  readonly space: WeightSpace;
}

function spacesOf(
  stage: CompiledStage,
  { order, band }: HowSureOptions,
  issues: Issue[],
): readonly AskedSpace[] {
  const ids = stage.criteria.map(({ criterion }) => criterion.id);
  (order ?? []).forEach((id, at) => {
    issues.push(...danglingInRubric(id, ids, 'a criterion of the stage', ['order', at]));
  });
  const bands = band === undefined ? null : bandsOfStage(stage, band);
  if (bands?.ok === false) issues.push(...bands.issues);
  return [
    { question: 'all', space: {} },
    ...(order === undefined
      ? []
      : [{ question: 'order', space: { order: order.map((id) => ids.indexOf(id)) } } as const]),
    ...(bands?.ok === true ? [{ question: 'band', space: { bands: bands.value } } as const] : []),
  ];
}

function never(): never {
  throw new Error('A result with issues has no value.');
}
