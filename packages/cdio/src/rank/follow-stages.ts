import { type Result, resultOf } from '@sopana/core';
import type { CompiledRubric, CompiledStage } from '../model/compiled-rubric.js';
import type { CandidateRanking } from '../model/ranking.js';
import type { CandidateCourse, SelectionCourse } from '../model/selection-course.js';
import type { SelectionPanel } from '../model/selection-panel.js';
import { rankCandidates } from './rank-candidates.js';

/**
 * A selection stage by stage: each ranks those whom no stage before has turned away.
 *
 * @param compiled - the rubric
 * @param panel - candidates, assessors and the marks of all stages
 * @param options - the day on which the gates are asked
 * @returns a ranking for each stage up to the first without marks; somebody of whom it is not decided goes on, and it is said;
 * fails as `rankCandidates` does
 *
 * @example
 * ```ts
 * const levels = [{ code: '1', value: 1 }, { code: '2', value: 2 }];
 * const rubric = compileSelectionRubric({ sopana: 'selection-rubric/1', id: 'tiny', version: '1', roles: [{ id: 'strategist' }], criteria: [{ id: 'vision', role: 'strategist', levels }], routes: [{ id: 'absorption' }], gates: [], panel: { reduce: 'mean', atLeast: 1 }, stages: [{ id: 'shortList', weights: [{ of: 'vision', weight: 1 }], admits: { upTo: 1 } }, { id: 'interview', weights: [{ of: 'vision', weight: 1 }] }] });
 * const candidates = [{ id: 'c-1', route: 'absorption' }, { id: 'c-2', route: 'absorption' }];
 * const sheets = [{ stage: 'shortList', assessor: 'a-1', candidate: 'c-1', marks: { vision: '1' } }, { stage: 'shortList', assessor: 'a-1', candidate: 'c-2', marks: { vision: '2' } }];
 * const panel = { sopana: 'selection-panel/1', id: 'post-7', rubric: { id: 'tiny', version: '1' }, candidates, assessors: [{ id: 'a-1' }], sheets };
 * const course = rubric.ok ? followStages(rubric.value, panel, { on: '2026-03-02' }) : rubric;
 * course.ok && course.value.candidates.map(({ candidate, leftAt }) => [candidate, leftAt]); // => [['c-1', 'shortList'], ['c-2', null]]
 * course.ok && course.value.notHeld; // => ['interview']
 * ```
 *
 * @source Our convention: unknown is not no, so nobody is dropped for what is not known.
 */
export function followStages(
  compiled: CompiledRubric,
  panel: SelectionPanel,
  options: { readonly on: string },
): Result<SelectionCourse> {
  const held = heldStages(compiled, panel);
  const rankings: CandidateRanking[] = [];
  const gone = new Set<string>();
  for (const { id: stage } of held) {
    const ranking = rankCandidates(compiled, without(panel, gone), { ...options, stage });
    if (!ranking.ok) return ranking;
    rankings.push(ranking.value);
    for (const { candidate, admission } of ranking.value.standings) {
      if (admission === 'notAdmitted') gone.add(candidate);
    }
  }
  return resultOf([], () => ({
    stages: rankings,
    notHeld: compiled.stages.slice(held.length).map(({ id }) => id),
    candidates: panel.candidates.map(({ id }) => courseOf(id, rankings)),
  }));
}

/** A stage is held when it marks nothing, or when there are marks of it. */
function heldStages({ stages }: CompiledRubric, { sheets }: SelectionPanel): readonly CompiledStage[] {
  const isHeld = ({ criteria, marksOf }: CompiledStage): boolean =>
    criteria.length === 0 || sheets.some(({ stage }) => stage === marksOf);
  const first = stages.findIndex((stage) => !isHeld(stage));
  return first < 0 ? stages : stages.slice(0, first);
}

/** Marks of those who are gone stay in their stage; the next one does not look at them. */
function without(panel: SelectionPanel, gone: ReadonlySet<string>): SelectionPanel {
  const stays = ({ candidate }: { readonly candidate: string }): boolean => !gone.has(candidate);
  return {
    ...panel,
    candidates: panel.candidates.filter(({ id }) => !gone.has(id)),
    ...(panel.recusals === undefined ? {} : { recusals: panel.recusals.filter(stays) }),
    sheets: panel.sheets.filter(stays),
  };
}

function courseOf(candidate: string, rankings: readonly CandidateRanking[]): CandidateCourse {
  const own = rankings.flatMap(({ stage, standings }) =>
    standings.filter((one) => one.candidate === candidate).map(({ admission }) => ({ stage, admission })),
  );
  const stop = own.findIndex(({ admission }) => admission !== 'admitted');
  return {
    candidate,
    leftAt: own.find(({ admission }) => admission === 'notAdmitted')?.stage ?? null,
    passed: stop < 0 ? own.length : stop,
    undecidedAt: own.filter(({ admission }) => admission === 'undecided').map(({ stage }) => stage),
  };
}
