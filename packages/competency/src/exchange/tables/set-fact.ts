import { createIssue } from '@sopana/core';
import { describeValue } from '@sopana/core/document';
import { exchangeCodes } from '../codes.js';
import type { DraftObject, FrameworkDraft, TablePlace } from './create-draft.js';

/**
 * Says something of an object; what was said first is kept.
 *
 * @param draft - takes `exchange.conflict` when another value was said before
 * @param object - the object
 * @param member - what is said, such as `description`
 * @param value - the value; null says nothing
 * @param place - of the cell
 */
export function setFact(
  draft: FrameworkDraft,
  object: DraftObject,
  member: string,
  value: string | null,
  place: TablePlace,
): void {
  if (value === null) return;
  const kept = object.facts.get(member);
  if (kept === undefined) {
    object.facts.set(member, value);
  } else if (kept !== value) {
    const facts = { member: member.replace(':', ' '), object: object.name };
    const values = { kept: describeValue(kept), other: describeValue(value) };
    draft.issues.push(createIssue(exchangeCodes, 'exchange.conflict', place, { ...facts, ...values }));
  }
}
