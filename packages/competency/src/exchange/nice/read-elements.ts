import { createIssue, type Issue, type PathStep } from '@sopana/core';
import { describeValue, isId } from '@sopana/core/document';
import { exchangeCodes } from '../codes.js';
import { nicePlaces } from './nice-format.js';

/** An element of a NICE document. */
export interface NiceElement {
  /** Its identifier. */
  readonly id: string;
  /** Its type, one that has a place. */
  readonly type: string;
  /** Its title; may be empty. */
  readonly title: string;
  /** Its text; may be empty. */
  readonly text: string;
}

const members = ['element_identifier', 'element_type', 'title', 'text'] as const;
const known: readonly string[] = [...members, 'doc_identifier'];

/**
 * The elements that have a place.
 *
 * @param list - the list of the document
 * @param path - of the list
 * @param issues - takes `exchange.unreadable`, `exchange.duplicateElement`, `exchange.unknownKind` and `exchange.notHeld`
 * @returns by identifier, in the order of the document
 */
export function readElements(
  list: readonly unknown[],
  path: readonly PathStep[],
  issues: Issue[],
): ReadonlyMap<string, NiceElement> {
  const elements = new Map<string, NiceElement>();
  for (const [at, entry] of list.entries()) {
    const place = [...path, at];
    const report = (code: keyof typeof exchangeCodes, facts: Issue['facts']): void => {
      issues.push(createIssue(exchangeCodes, code, place, facts));
    };
    const element = elementOf(entry);
    if (element === null) {
      const expected = `an object with texts ${members.join(', ')}`;
      report('exchange.unreadable', { what: 'element', received: describeValue(entry), expected });
    } else if (elements.has(element.id)) {
      report('exchange.duplicateElement', { what: 'element', id: element.id });
    } else if (nicePlaces[element.type] === undefined) {
      report('exchange.unknownKind', { what: 'element', kind: element.type, id: element.id });
    } else {
      for (const member of Object.keys(entry as object)) {
        if (!known.includes(member))
          report('exchange.notHeld', { member, what: element.type, id: element.id });
      }
      elements.set(element.id, element);
    }
  }
  return elements;
}

function elementOf(entry: unknown): NiceElement | null {
  if (typeof entry !== 'object' || entry === null) return null;
  const [id, type, title, text] = members.map(
    (member) => (entry as Readonly<Record<string, unknown>>)[member],
  );
  const isWhole = [id, type, title, text].every((value) => typeof value === 'string') && isId(id);
  return isWhole ? ({ id, type, title, text } as NiceElement) : null;
}
