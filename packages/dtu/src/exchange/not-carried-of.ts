import type { PathStep } from '@sopana/core';
import { isJsonObject } from './is-json-object.js';

/** A value of a foreign file that has no place in a document of ours. */
export interface NotCarried {
  /** Where it stands in the file. */
  readonly path: readonly PathStep[];
  /** The value, JSON data. */
  readonly value: unknown;
  /** Why it was not carried. */
  readonly reason: string;
}

const carriedOfItem = ['text', 'severity', 'category', 'guid', 'id', 'link', 'training', 'description'];
const carriedOfMetadata = ['name', 'timestamp'];
const noPlace = 'a check set has no place for it';
const reasons: Readonly<Record<string, string>> = {
  graph: 'a query of a cloud needs an evaluator; report what it finds as a fact',
  subcategory: 'a check has one phase, made from the category',
  status: 'the statuses are options of our own, and not verified means that nothing is reported',
  comments: 'what was written while reviewing belongs to the reports of a unit',
};

/**
 * Everything of an Azure review checklist that a check set does not take over.
 *
 * @param file - the parsed file
 * @returns the values with their places, in the order of the file
 */
export function notCarriedOf(file: Readonly<Record<string, unknown>>): readonly NotCarried[] {
  return Object.entries(file).flatMap(([key, value]): readonly NotCarried[] => {
    if (key === 'items' && Array.isArray(value)) {
      return value.flatMap((item, at) => left(item, ['items', at], carriedOfItem));
    }
    if (key === 'metadata') return left(value, ['metadata'], carriedOfMetadata);
    if ((key === 'categories' || key === 'severities') && Array.isArray(value)) {
      return value.flatMap((entry, at) => left(entry, [key, at], ['name']));
    }
    return [{ path: [key], value, reason: reasons[key] ?? noPlace }];
  });
}

function left(value: unknown, path: readonly PathStep[], carried: readonly string[]): readonly NotCarried[] {
  if (!isJsonObject(value)) return [{ path, value, reason: noPlace }];
  return Object.entries(value).flatMap(([key, part]) =>
    carried.includes(key) && typeof part === 'string'
      ? []
      : [{ path: [...path, key], value: part, reason: reasons[key] ?? noPlace }],
  );
}
