import { createIssue, type Issue } from '@sopana/core';
import { type Condition, sentenceOf } from '@sopana/core/condition';
import { dtuCodes } from '../codes.js';
import type { PlacedCondition } from '../compile/clauses-of-condition.js';
import { canHold } from './can-hold.js';
import type { LintContext } from './lint-context.js';

/**
 * Clauses of a condition that nothing makes true, that nothing makes false, or that decide nothing beside the others. The
 * smallest clause is named: what holds a faulty part is looked at again when the part is put right.
 *
 * @param root - a condition as a tree
 * @param context - what is given, and what follows
 * @returns findings `readinessLint.unsatisfiable`, `readinessLint.tautological` and `readinessLint.shadowed`
 */
export function clauseFindings(root: PlacedCondition, context: LintContext): readonly Issue[] {
  return findings(root, context, root);
}

function findings(placed: PlacedCondition, context: LintContext, root: PlacedCondition): readonly Issue[] {
  const { clause, path, parts } = placed;
  const below = parts.map((part) => findings(part, context, root));
  const sound = parts.filter((_, at) => below[at]?.length === 0);
  const found = below.flat();
  if (found.length === 0) {
    const isRoot = placed === root;
    const facts = { of: context.of, clause: sentenceOf(clause) };
    if (!canHold([clause], context)) {
      const consequence = isRoot ? context.never : 'this part never holds';
      return [createIssue(dtuCodes, 'readinessLint.unsatisfiable', path, { ...facts, consequence })];
    }
    if (!canHold([{ not: clause }], context)) {
      const consequence = isRoot ? context.always : 'this part always holds';
      return [createIssue(dtuCodes, 'readinessLint.tautological', path, { ...facts, consequence })];
    }
  }
  return [...found, ...shadows(clause, sound, context)];
}

/** Looked at from the last part on, so that of two parts that say the same the later one is named. */
function shadows(
  clause: Condition,
  parts: readonly PlacedCondition[],
  context: LintContext,
): readonly Issue[] {
  const isAll = 'all' in clause;
  if (parts.length < 2 || (!isAll && !('any' in clause))) return [];
  const kept = [...parts];
  const found: Issue[] = [];
  for (const part of [...parts].reverse()) {
    const others = kept.filter((one) => one !== part);
    if (others.length === 0) continue;
    if (!isShadowed(part.clause, others, isAll, context)) continue;
    kept.splice(kept.indexOf(part), 1);
    const single = others.find((other) => isShadowed(part.clause, [other], isAll, context));
    const because =
      single === undefined
        ? 'the clauses beside it settle it'
        : `${sentenceOf(single.clause)} ${isAll ? 'asks for as much or more' : 'holds whenever it does'}`;
    const facts = { of: context.of, clause: sentenceOf(part.clause), because };
    found.unshift(createIssue(dtuCodes, 'readinessLint.shadowed', part.path, facts));
  }
  return found;
}

function isShadowed(
  clause: Condition,
  others: readonly PlacedCondition[],
  isAll: boolean,
  context: LintContext,
): boolean {
  const rest = others.map((other) => other.clause);
  return isAll
    ? !canHold([...rest, { not: clause }], context)
    : !canHold([clause, ...rest.map((other) => ({ not: other }))], context);
}
