import { createIssue, type Issue, type Result, resultOf } from '@sopana/core';
import { fairnessCodes } from './codes.js';
import type { GroupCount, GroupCounts, SelectionCounts, SelectionEntry } from './fairness.js';

/**
 * How many of each group entered each stage and were selected in it, and over the whole way.
 *
 * @param entries - one for each candidate: a label, and how many stages it was selected in, in turn
 * @param stages - ids of the stages, in their order
 * @returns counts by stage and over all stages, groups in the order in which their labels first occur; candidates without a label
 * are counted apart; fails with `impact.badPassed`, `impact.stageTwice`
 *
 * @example
 * ```ts
 * const counts = selectionCounts([{ group: 'a', passed: 2 }, { group: 'b', passed: 1 }, { group: null, passed: 0 }], ['paper', 'interview']);
 * counts.ok && counts.value.stages[1]?.groups; // => [{ group: 'a', entered: 1, selected: 1 }, { group: 'b', entered: 1, selected: 0 }]
 * counts.ok && counts.value.overall.withoutGroup; // => 1
 * ```
 *
 * @source Uniform Guidelines on Employee Selection Procedures, 29 CFR 1607.4 C (1978): the whole process, then its parts.
 */
export function selectionCounts(
  entries: readonly SelectionEntry[],
  stages: readonly string[],
): Result<SelectionCounts> {
  const issues: Issue[] = [];
  for (const [entry, { passed }] of entries.entries()) {
    if (Number.isSafeInteger(passed) && passed >= 0 && passed <= stages.length) continue;
    const facts = { entry, passed: String(passed), stages: stages.length };
    issues.push(createIssue(fairnessCodes, 'impact.badPassed', ['entries', entry, 'passed'], facts));
  }
  for (const [at, stage] of stages.entries()) {
    if (stages.indexOf(stage) === at) continue;
    issues.push(createIssue(fairnessCodes, 'impact.stageTwice', ['stages', at], { stage }));
  }
  const labels = new Set(entries.flatMap(({ group }) => (group === null ? [] : [group])));
  /** Those who passed enough stages to enter, and of them those who passed enough to be selected. */
  const counted = (toEnter: number, toBeSelected: number): GroupCounts => {
    const entering = entries.filter(({ passed }) => passed >= toEnter);
    const groups = [...labels].map((group): GroupCount => {
      const own = entering.filter((entry) => entry.group === group);
      const selected = own.filter(({ passed }) => passed >= toBeSelected).length;
      return { group, entered: own.length, selected };
    });
    return { groups, withoutGroup: entering.filter(({ group }) => group === null).length };
  };
  return resultOf(issues, () => ({
    stages: stages.map((stage, at) => ({ stage, ...counted(at, at + 1) })),
    overall: counted(0, stages.length),
  }));
}
