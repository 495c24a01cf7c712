import { createIssue, type Issue, type Result, resultOf } from '@sopana/core';
import { didYouMean } from '@sopana/core/text';
import { scoringCodes } from '../codes.js';
import type { SubjectAnswers } from '../model/answers.js';
import { VALUE } from '../model/class-code.js';
import type { JudgedGates } from '../model/explanation.js';
import type { Plan, PlannedGates } from '../model/plan.js';
import type { ScoreOptions } from '../score/score-options.js';
import { subjectRun } from '../score/subject-run.js';
import { gatesInBlock } from './gates-in-block.js';

/**
 * What the gates and caps of some levels came to for one subject, with the clauses that decided: the short form of
 * `explainScore`, for whoever does not need to be told how each number arose.
 *
 * @param plan - the compiled document
 * @param answers - by item id, or rows of several observations; untrusted in what they hold
 * @param nodeIds - gated levels, in the order in which they are wanted; may be empty
 * @param options - what is known of the subject
 * @returns one entry for each; fails as `scoreSubject` does, or with `score.unknownNode`, `score.notGated`
 *
 * @example
 * ```ts
 * const plan = compileInstrument({ sopana: 'instrument/1', id: 'tiny', version: '1', items: [{ id: 'a' }], nodes: [{ id: 'level', start: { level: 'none' }, gates: [{ level: 'some', when: { value: 'a', atLeast: 2 } }] }] });
 * const judged = plan.ok ? judgeGates(plan.value, { a: 1 }, ['level']) : plan;
 * judged.ok && judged.value.map(({ level, gates }) => [level, gates[0].truth]); // => [['none', 'false']]
 * ```
 *
 * @source Our convention: every level has its reasons.
 */
export function judgeGates(
  plan: Plan,
  answers: SubjectAnswers,
  nodeIds: readonly string[],
  options: Pick<ScoreOptions, 'attributes'> = {},
): Result<readonly JudgedGates[]> {
  const found = nodeIds.map((id) => gatedNode(plan, id));
  const issues = found.flatMap((one) => ('code' in one ? [one] : []));
  const gated = found.flatMap((one) => ('code' in one ? [] : [one]));
  if (issues.length > 0) return resultOf<readonly JudgedGates[]>(issues, () => []);
  const subject = subjectRun(plan, answers, options);
  if (!subject.ok) return subject;
  const { last, nodes } = subject.value.run;
  const columns = new Map(nodes.map((column) => [column.id, column]));
  return resultOf([], () =>
    gated.map((planned) => {
      const column = columns.get(planned.id);
      const isLevel = column?.classes[0] === VALUE;
      return {
        id: planned.id,
        level: isLevel ? (planned.levels?.[column.values[0] ?? 0] ?? null) : null,
        ...gatesInBlock(planned, last),
      };
    }),
  );
}

/** A level that is worked out for each observation has gates in each of them, and none of its own. */
function gatedNode(plan: Plan, id: string): PlannedGates | Issue {
  const node = plan.nodes[plan.nodeIds.indexOf(id)];
  const instrument = plan.model.id;
  if (node === undefined) {
    const facts = { node: id, instrument, hint: didYouMean(id, plan.nodeIds) };
    return createIssue(scoringCodes, 'score.unknownNode', [id], facts);
  }
  if (node.kind !== 'gates' || node.reduce !== null) {
    return createIssue(scoringCodes, 'score.notGated', [id], { node: id, instrument });
  }
  return node;
}
