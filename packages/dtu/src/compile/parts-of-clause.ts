import type { PathStep } from '@sopana/core';
import type { GateClause } from '../model/gate-rule.js';

/** A part of a clause and where it stands in it. */
export interface PlacedClause {
  /** The part. */
  readonly clause: GateClause;
  /** The way from the clause to the part. */
  readonly path: readonly PathStep[];
}

/**
 * The parts of a clause of a gate, one level down.
 *
 * @param clause - any clause
 * @returns its parts in their order; none for a check or a reference
 */
export function partsOfClause(clause: GateClause): readonly PlacedClause[] {
  const placed = (parts: readonly GateClause[], key: string): readonly PlacedClause[] =>
    parts.map((part, at) => ({ clause: part, path: [key, at] }));
  if ('all' in clause) return placed(clause.all, 'all');
  if ('any' in clause) return placed(clause.any, 'any');
  return 'of' in clause ? placed(clause.of, 'of') : [];
}
