import { createIssue, type Issue, type PathStep } from '@sopana/core';
import { cdioCodes } from '../codes.js';
import { criteriaOfElicitation } from '../elicit/criteria-of-elicitation.js';
import { weightsOfElicitation } from '../elicit/weights-of-elicitation.js';
import type { SelectionStage } from '../model/selection-stage.js';

/**
 * Whether the weights of a stage are those that its elicitation comes to, up to a common factor.
 *
 * @param stage - its weights are whole numbers from 1, each of another criterion
 * @param path - where the elicitation stands
 * @returns the issues
 */
export function checkElicitation(stage: SelectionStage, path: readonly PathStep[]): readonly Issue[] {
  const { elicitation, weights, id } = stage;
  if (elicitation === undefined || elicitation.method === 'direct') return [];
  const named = criteriaOfElicitation(elicitation);
  const wanted = weights.map(({ of }) => of);
  const faults = [
    ['leaves out', wanted.filter((one) => !named.includes(one))],
    ['names what the stage does not weigh:', named.filter((one) => !wanted.includes(one))],
    ['names twice', named.filter((one, at) => named.indexOf(one) !== at)],
  ] as const;
  const found = faults.filter(([, ids]) => ids.length > 0);
  if (found.length > 0) {
    const fault = found.map(([words, ids]) => `${words} ${ids.join(', ')}`).join(' and ');
    return [createIssue(cdioCodes, 'selectionRubric.elicitationIncomplete', path, { stage: id, fault })];
  }
  if (elicitation.method === 'swing') {
    const points = Math.max(...elicitation.points.map((one) => one.points));
    if (points !== 100) {
      return [createIssue(cdioCodes, 'selectionRubric.swingWithoutTop', path, { stage: id, points })];
    }
  }
  const elicited = weightsOfElicitation(elicitation);
  if (!elicited.ok) return elicited.issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
  const weightOf = new Map(elicited.value.map(({ of, weight }) => [of, BigInt(weight)]));
  const [first] = weights;
  const isSame = weights.every(
    ({ of, weight }) =>
      BigInt(weight) * (weightOf.get(first?.of ?? '') ?? 0n) ===
      BigInt(first?.weight ?? 0) * (weightOf.get(of) ?? 0n),
  );
  if (isSame) return [];
  const facts = {
    stage: id,
    found: weights.map(({ of, weight }) => `${of} ${weight}`).join(', '),
    expected: weights.map(({ of }) => `${of} ${weightOf.get(of)}`).join(', '),
  };
  return [createIssue(cdioCodes, 'selectionRubric.weightsNotElicited', path, facts)];
}
