import { type Issue, type Result, resultOf } from '@sopana/core';
import { type AnswerSheet, type Plan, scoreSubject } from '@sopana/scoring';
import type { AdvanceOptions, Improvement } from './improvement.js';
import type { Decision } from './option.js';
import type { Outcome } from './shape.js';

/**
 * What every item is worth under each option of its decision, by the engine's own word.
 *
 * @param plan - the compiled document
 * @param answers - as they are
 * @param decisions - what can be changed
 * @param improvements - as they were given, for the places of issues
 * @param options - attributes of the subject
 * @returns the outcomes by item, one for each option, one alone where nothing can be changed; items that no node reads have
 * none; fails as `scoreSubject` does, at the improvement that gives a wrong answer
 *
 * @remarks One scoring for each option of the longest decision: an item's value depends on its own answer alone, unless it
 * is asked of some subjects only.
 */
export function outcomesOf(
  plan: Plan,
  answers: AnswerSheet,
  decisions: readonly Decision[],
  improvements: readonly Improvement[],
  options: AdvanceOptions,
): Result<ReadonlyMap<string, readonly Outcome[]>> {
  const outcomes = new Map<string, Outcome[]>();
  const issues: Issue[] = [];
  const longest = decisions.reduce((most, one) => Math.max(most, one.options.length), 1);
  const changeable = new Map(decisions.flatMap((one) => one.changes.map((item) => [item, one] as const)));
  for (let at = 0; at < longest; at += 1) {
    const sheet: Record<string, AnswerSheet[string]> = { ...answers };
    for (const decision of decisions) Object.assign(sheet, decision.options[at]?.answers);
    const score = scoreSubject(plan, sheet, options);
    if (!score.ok) {
      issues.push(...score.issues.map((issue) => placed(issue, at, changeable, improvements)));
      if (at === 0) break;
      continue;
    }
    const seen = new Set<string>();
    for (const part of score.value.nodes.flatMap((node) => node.parts)) {
      if (seen.has(part.of) || !plan.itemIds.includes(part.of)) continue;
      seen.add(part.of);
      const options = changeable.get(part.of)?.options.length ?? 1;
      if (at >= options) continue;
      const lacks = part.class === 'value' ? null : part.class;
      const own = outcomes.get(part.of) ?? [];
      own.push({ answer: sheet[part.of] ?? null, value: lacks === null ? part.value : null, lacks });
      outcomes.set(part.of, own);
    }
  }
  // One scoring tells of several improvements, and their issues are wanted in the order in which they were given.
  const inOrder = issues.sort((a, b) => placeOf(a) - placeOf(b));
  return resultOf(inOrder, () => outcomes);
}

function placeOf({ path: [key, at] }: Issue): number {
  return key === 'improvements' && typeof at === 'number' ? at : -1;
}

/** The engine names the item; the caller wants to know which of the improvements it was. */
function placed(
  issue: Issue,
  at: number,
  changeable: ReadonlyMap<string, Decision>,
  improvements: readonly Improvement[],
): Issue {
  const [item] = issue.path;
  const improvement = changeable.get(String(item))?.options[at]?.improvement;
  if (at === 0 || improvement === undefined || improvement === null) return issue;
  const where = improvement.item === item ? ['to'] : ['also', String(item)];
  return { ...issue, path: ['improvements', improvements.indexOf(improvement), ...where] };
}
