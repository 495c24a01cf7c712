import { createIssue, err, type Result } from '@sopana/core';
import { didYouMean } from '@sopana/core/text';
import { arithmeticVersion } from '../arithmetic-version.js';
import { scoringCodes } from '../codes.js';
import { orderOfView } from '../compile/order-of-view.js';
import type { SubjectAnswers } from '../model/answers.js';
import type { Explanation, ScoreExplanation } from '../model/explanation.js';
import type { Plan } from '../model/plan.js';
import type { ScoreOptions } from '../score/score-options.js';
import { subjectRun } from '../score/subject-run.js';
import { subjectScore } from '../score/subject-score.js';
import { explainItem } from './explain-item.js';
import { explainNode } from './explain-node.js';
import { explainReduced } from './explain-reduced.js';
import { toldOf } from './told-of.js';

/**
 * How one number of one subject came about, down to the answers.
 *
 * @param plan - the compiled document
 * @param answers - by item id, or rows of several observations; untrusted in what they hold
 * @param nodeId - the node in question
 * @param options - what is known of the subject
 * @returns the explanation; fails as `scoreSubject` does, or with `score.unknownNode`
 *
 * @example
 * ```ts
 * const plan = compileInstrument({ sopana: 'instrument/1', id: 'tiny', version: '1', items: [{ id: 'a' }, { id: 'b' }], nodes: [{ id: 'mean', of: ['a', { of: 'b', weight: 3 }] }] });
 * const told = plan.ok ? explainScore(plan.value, { a: 1, b: 2 }, 'mean') : plan;
 * told.ok && told.value.root.kind === 'aggregate' && told.value.root.parts.map((part) => part.contribution); // => [0.25, 1.5]
 * ```
 *
 * @remarks The numbers are those of the engine's own run, not of a second one. Contributions sum to the value before the
 * node's steps.
 * @source Our convention: every number can be walked back to the answers.
 */
export function explainScore(
  plan: Plan,
  answers: SubjectAnswers,
  nodeId: string,
  options: Pick<ScoreOptions, 'attributes'> = {},
): Result<ScoreExplanation> {
  const wanted = plan.nodeIds.indexOf(nodeId);
  if (wanted === -1) {
    const facts = { node: nodeId, instrument: plan.model.id, hint: didYouMean(nodeId, plan.nodeIds) };
    return err(createIssue(scoringCodes, 'score.unknownNode', [nodeId], facts));
  }
  const subject = subjectRun(plan, answers, options);
  if (!subject.ok) return subject;
  const { run, observed } = subject.value;
  const scores = new Map(subjectScore(plan, run, []).nodes.map((score) => [score.id, score]));
  const told = new Map<string, Explanation>();
  const { subjectOrder, madeFrom } = plan;
  // Parts come before what is made from them, so all that an explanation needs has been told already.
  for (const position of orderOfView({ order: subjectOrder, parts: madeFrom }, [
    plan.items.length + wanted,
  ])) {
    const item = plan.items[position];
    const node = plan.nodes[position - plan.items.length];
    const score = node === undefined ? undefined : scores.get(node.id);
    if (item !== undefined) {
      told.set(item.item.id, explainItem(plan, item, position, run.last, observed));
    } else if (node !== undefined && score !== undefined) {
      const isReduced = node.reduce !== null;
      const explanation = isReduced
        ? explainReduced(plan, node, score, observed)
        : explainNode(plan, node, score, run.last, told);
      told.set(node.id, explanation);
    }
  }
  return { ok: true, value: { model: plan.model, arithmeticVersion, root: toldOf(told, nodeId) } };
}
