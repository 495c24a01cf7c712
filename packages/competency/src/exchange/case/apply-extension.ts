import { createIssue, type Issue, type PathStep } from '@sopana/core';
import { describeValue } from '@sopana/core/document';
import { exchangeCodes } from '../codes.js';
import { isPlainObject } from './is-plain-object.js';
import { markOf } from './mark-of.js';
import { memberShapes } from './member-shapes.js';

/** Members without which there is no object. */
const needed = ['id', 'version'];

/**
 * An object with what Sopana had added to its item; where the item was changed since, the item stands.
 *
 * @param read - the object as the package's own members come to
 * @param extensions - the extensions of the item, whatever they are
 * @param place - of the item
 * @param issues - takes `exchange.staleExtension`, and `exchange.unreadable` for what has not the shape of its member
 * @returns the object
 */
export function applyExtension<T extends Readonly<Record<string, unknown>> & { readonly id: string }>(
  read: T,
  extensions: unknown,
  place: readonly PathStep[],
  issues: Issue[],
): T {
  const own = membersOf(membersOf(extensions)['sopana']);
  const object: Record<string, unknown> = { ...read };
  const isCurrent = (member: string, over: unknown): boolean => {
    if (over === markOf(read[member])) return true;
    const facts = { member, id: read.id };
    issues.push(createIssue(exchangeCodes, 'exchange.staleExtension', place, facts));
    return false;
  };
  const isShaped = (member: string, value: unknown): boolean => {
    const test = Object.hasOwn(memberShapes, member) ? memberShapes[member] : undefined;
    if (test?.(value) === true) return true;
    const expected = test === undefined ? 'a member of a framework' : `what '${member}' holds`;
    const facts = { what: `extension '${member}' of '${read.id}'`, received: describeValue(value), expected };
    issues.push(createIssue(exchangeCodes, 'exchange.unreadable', place, facts));
    return false;
  };
  for (const [member, entry] of Object.entries(membersOf(own['set']))) {
    const { value, over } = membersOf(entry);
    if (isShaped(member, value) && isCurrent(member, over)) object[member] = value;
  }
  for (const [member, over] of Object.entries(membersOf(own['unset']))) {
    if (!needed.includes(member) && isCurrent(member, over)) delete object[member];
  }
  for (const [member, entry] of Object.entries(membersOf(own['texts']))) {
    const { others, over } = membersOf(entry);
    const joined = { ...membersOf(read[member]), ...membersOf(others) };
    if (isShaped(member, joined) && isCurrent(member, over)) object[member] = joined;
  }
  return object as T;
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return isPlainObject(value) ? value : {};
}
