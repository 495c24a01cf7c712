import { createIssue, type Issue } from '@sopana/core';
import { describeValue } from '@sopana/core/document';
import { exchangeCodes } from '../codes.js';

/** An object of a package with its place. */
export interface PlacedObject<T> {
  /** The object. */
  readonly object: T;
  /** Its position in its list. */
  readonly at: number;
}

/**
 * The objects of a list of a package.
 *
 * @param list - the list; nothing when it is not there
 * @param name - of the list
 * @param isWhole - whether an entry is an object with what the standard requires, of the types that it requires
 * @param expected - what that is, for people
 * @param issues - takes `exchange.unreadable` and `exchange.duplicateElement`
 * @returns by identifier, in the order of the list
 */
export function readObjects<T extends { readonly identifier: string }>(
  list: unknown,
  name: string,
  isWhole: (entry: unknown) => entry is T,
  expected: string,
  issues: Issue[],
): ReadonlyMap<string, PlacedObject<T>> {
  const objects = new Map<string, PlacedObject<T>>();
  const report = (code: keyof typeof exchangeCodes, place: Issue['path'], facts: Issue['facts']): void => {
    issues.push(createIssue(exchangeCodes, code, place, facts));
  };
  if (list !== undefined && !Array.isArray(list)) {
    const facts = { what: `member ${name}`, received: describeValue(list), expected: 'a list' };
    report('exchange.unreadable', [name], facts);
  }
  for (const [at, entry] of (Array.isArray(list) ? list : []).entries()) {
    if (!isWhole(entry)) {
      const facts = { what: `entry of ${name}`, received: describeValue(entry), expected };
      report('exchange.unreadable', [name, at], facts);
    } else if (objects.has(entry.identifier)) {
      report('exchange.duplicateElement', [name, at], { what: `entry of ${name}`, id: entry.identifier });
    } else {
      objects.set(entry.identifier, { object: entry, at });
    }
  }
  return objects;
}
