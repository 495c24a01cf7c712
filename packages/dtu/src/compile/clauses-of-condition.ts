import type { PathStep } from '@sopana/core';
import type { Condition } from '@sopana/core/condition';

/** A clause of a condition and where it stands. */
export interface PlacedCondition {
  /** The clause. */
  readonly clause: Condition;
  /** The way from the root of the condition to the clause. */
  readonly path: readonly PathStep[];
  /** The clauses one level down. */
  readonly parts: readonly PlacedCondition[];
}

/**
 * A condition as a tree of clauses with their places.
 *
 * @param clause - any condition
 * @param path - where it stands
 * @returns the root of the tree
 */
export function clausesOfCondition(clause: Condition, path: readonly PathStep[] = []): PlacedCondition {
  if ('not' in clause) {
    return { clause, path, parts: [clausesOfCondition(clause.not, [...path, 'not'])] };
  }
  const key = 'all' in clause ? 'all' : 'any';
  const below = 'all' in clause ? clause.all : 'any' in clause ? clause.any : [];
  return { clause, path, parts: below.map((part, at) => clausesOfCondition(part, [...path, key, at])) };
}
