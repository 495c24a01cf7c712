import type { CarriedValue } from '../../model/carried-value.js';
import type { Named } from '../../model/named.js';
import { type CarriedShape, caseFormat } from './case-format.js';
import type { CaseItem } from './case-package.js';

/** What is needed to read what an item says of itself. */
export interface NamedReading {
  /** The UUID that Sopana would give it. */
  readonly derived: string;
  /** Language of the document. */
  readonly language: string;
  /** When the document was last changed. */
  readonly lastChanged: string;
  /** Members to carry, and how they look. */
  readonly shapes: Readonly<Record<string, CarriedShape>>;
  /** Further values to carry, after those of the members. */
  readonly further: readonly CarriedValue[];
}

/**
 * What an item says of itself, without its texts.
 *
 * @param item - the item
 * @param reading - what is needed for it
 * @returns its remarks, identifiers that Sopana would not give it, and members that a framework has no member for
 */
export function readNamed(item: CaseItem, reading: NamedReading): Named {
  const identifiers = [
    ...(item.identifier === reading.derived ? [] : [{ scheme: 'case', value: item.identifier }]),
    ...(item.uri === `urn:uuid:${item.identifier}` ? [] : [{ scheme: 'uri', value: item.uri }]),
  ];
  const changed = item.lastChangeDateTime === reading.lastChanged ? null : item.lastChangeDateTime;
  const carried = [
    ...carriedMembers(item as unknown as Readonly<Record<string, unknown>>, reading.shapes),
    ...(changed === null ? [] : [{ format: caseFormat, key: 'lastChangeDateTime', value: changed }]),
    ...reading.further,
  ];
  return {
    ...(item.notes === undefined ? {} : { note: item.notes }),
    ...(identifiers.length === 0 ? {} : { identifiers }),
    ...(carried.length === 0 ? {} : { carried }),
  };
}

function carriedMembers(
  item: Readonly<Record<string, unknown>>,
  shapes: Readonly<Record<string, CarriedShape>>,
): readonly CarriedValue[] {
  return Object.entries(shapes).flatMap(([key, shape]): readonly CarriedValue[] => {
    const value = key === 'extensions' ? ownExtensions(item[key]) : item[key];
    if (value === undefined) return [];
    if (shape === 'texts') {
      const isList = Array.isArray(value) && value.every((text) => typeof text === 'string');
      return isList ? [{ format: caseFormat, key, value }] : [];
    }
    if (shape === 'json') return [{ format: caseFormat, key, value: JSON.stringify(value) }];
    return typeof value === 'string' ? [{ format: caseFormat, key, value }] : [];
  });
}

/** Extensions of others; ours are read, not carried. */
function ownExtensions(extensions: unknown): unknown {
  const others = Object.entries(Object(extensions)).filter(([key]) => key !== 'sopana');
  return others.length === 0 ? undefined : Object.fromEntries(others);
}
