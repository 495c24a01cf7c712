import { createIssue, type Issue, type Result, resultOf } from '@sopana/core';
import type { Answer, AnswerSheet, Plan } from '@sopana/scoring';
import { advanceCodes } from './codes.js';
import type { Improvement } from './improvement.js';
import type { Decision, Option } from './option.js';
import { sameAnswer } from './same-answer.js';
import { unitScale } from './unit-scale.js';

/** Decisions with the unit of their costs. */
export interface Decisions {
  /** In the order of the items in the document. */
  readonly list: readonly Decision[];
  /** How many units make a cost of 1. */
  readonly scale: number;
}

/**
 * What there is to decide.
 *
 * @param plan - the compiled document
 * @param answers - as they are
 * @param improvements - in any order; that of the improvements of one item counts
 * @returns one decision for each item that can be improved; fails with `improvement.*`
 */
export function decisionsOf(
  plan: Plan,
  answers: AnswerSheet,
  improvements: readonly Improvement[],
): Result<Decisions> {
  const issues = [...issuesOf(plan, improvements), ...sharedIssues(improvements)];
  const scale = unitScale(improvements.map(({ cost }) => (Number.isFinite(cost) ? cost : 0)));
  if (scale === null) issues.push(createIssue(advanceCodes, 'improvement.costTooFine', ['improvements']));
  return resultOf(issues, () => {
    const items = plan.itemIds.filter((id) => improvements.some(({ item }) => item === id));
    const bare = items.map((item) => bareDecision(item, improvements, scale ?? 1));
    return { list: withRivals(bare, answers), scale: scale ?? 1 };
  });
}

function issuesOf(plan: Plan, improvements: readonly Improvement[]): readonly Issue[] {
  return improvements.flatMap(({ item, cost, also = {}, requires = [] }, at) => {
    const ids = [item, ...Object.keys(also), ...requires.map((one) => one.item)];
    const unknown = ids.filter((id) => !plan.itemIds.includes(id));
    const facts = { instrument: plan.model.id };
    return [
      ...unknown.map((id) =>
        createIssue(advanceCodes, 'improvement.unknownItem', ['improvements', at], { ...facts, item: id }),
      ),
      ...(Number.isFinite(cost) && cost >= 0
        ? []
        : [createIssue(advanceCodes, 'improvement.badCost', ['improvements', at, 'cost'], { item, cost })]),
    ];
  });
}

function sharedIssues(improvements: readonly Improvement[]): readonly Issue[] {
  const owners = new Map(improvements.map(({ item }) => [item, item]));
  return improvements.flatMap(({ item, also = {} }, at) =>
    Object.keys(also).flatMap((id) => {
      const first = owners.get(id) ?? item;
      owners.set(id, first);
      if (first === item && id !== item) return [];
      const facts = { item: id, first, second: item };
      return [createIssue(advanceCodes, 'improvement.shared', ['improvements', at, 'also', id], facts)];
    }),
  );
}

function bareDecision(item: string, improvements: readonly Improvement[], scale: number): Decision {
  const own = improvements.filter((improvement) => improvement.item === item);
  const options = own.map((improvement): Option => {
    const answers = { ...improvement.also, [item]: improvement.to };
    const units = Math.round(improvement.cost * scale);
    return { units, answers, improvement, rivals: [], isBarred: false };
  });
  const none: Option = { units: 0, answers: {}, improvement: null, rivals: [], isBarred: false };
  const changes = [...new Set(options.flatMap((option) => Object.keys(option.answers)))];
  return { item, changes, options: [none, ...options] };
}

/** A requirement rules out every option that would leave the other item as something else. */
function withRivals(decisions: readonly Decision[], answers: AnswerSheet): readonly Decision[] {
  return decisions.map((decision) => ({
    ...decision,
    options: decision.options.map((option): Option => {
      const rivals: { decision: number; option: number }[] = [];
      let isBarred = false;
      for (const { item, isOneOf } of option.improvement?.requires ?? []) {
        const meets = (answer: Answer | undefined): boolean => isOneOf.some((one) => sameAnswer(one, answer));
        const other = decisions.findIndex((one) => one.changes.includes(item));
        if (other < 0 || decisions[other]?.item === decision.item) {
          isBarred ||= !meets(option.answers[item] ?? answers[item]);
          continue;
        }
        decisions[other]?.options.forEach((rival, at) => {
          if (!meets(rival.answers[item] ?? answers[item])) rivals.push({ decision: other, option: at });
        });
      }
      return { ...option, rivals, isBarred };
    }),
  }));
}
