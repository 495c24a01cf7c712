import type { Condition, Subject } from '@sopana/core/condition';

const kinds = ['fact', 'attribute', 'answer', 'value', 'level', 'class', 'answered'] as const;

/**
 * What a clause reads.
 *
 * @param clause - any clause
 * @returns the subject; null for a join or a negation
 */
export function subjectOf(clause: Condition): Subject | null {
  const members: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(clause));
  const kind = kinds.find((word) => typeof members[word] === 'string');
  return kind === undefined ? null : { kind, id: String(members[kind]) };
}
