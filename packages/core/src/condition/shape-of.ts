import type { Condition } from './condition.js';
import type { Subject } from './subject.js';
import { subjectKinds } from './subject-kinds.js';
import type { Test } from './test.js';
import { testNames } from './test-names.js';

/** What a clause is, in normal form. */
export type Shape<X> =
  | { readonly op: 'all' | 'any'; readonly parts: readonly Condition<X>[] }
  | { readonly op: 'not'; readonly part: Condition<X> }
  | { readonly op: 'test'; readonly subject: Subject; readonly test: Test };

const joins = ['all', 'any', 'not'] as const;

/**
 * What a clause is, when it is exactly one thing of this language.
 *
 * @param condition - as written in a document; keys that say nothing of truth, such as a note, are passed over
 * @returns its shape; null when it says none or more than one thing, for then a guess would drop a part of it
 */
export function shapeOf<X>(condition: Condition<X>): Shape<X> | null {
  if (typeof condition !== 'object' || condition === null) return null;
  const clause = condition as Readonly<Record<string, unknown>>;
  const has = (key: string): boolean => Object.hasOwn(clause, key);
  const [join, otherJoin] = joins.filter(has);
  const [kind, otherKind] = subjectKinds.filter(has);
  const [name, otherName] = testNames.filter(has);
  if (join !== undefined) {
    if (otherJoin !== undefined || kind !== undefined || name !== undefined) return null;
    if (join === 'not') return { op: 'not', part: clause['not'] as Condition<X> };
    const parts: unknown = clause[join];
    return Array.isArray(parts) ? { op: join, parts } : null;
  }
  if (kind === undefined || otherKind !== undefined || otherName !== undefined) return null;
  const subject: Subject = { kind, id: String(clause[kind]) };
  if (name !== undefined) return { op: 'test', subject, test: { name, operand: clause[name] } as Test };
  return kind === 'answered' ? { op: 'test', subject, test: { name: 'is', operand: true } } : null;
}
