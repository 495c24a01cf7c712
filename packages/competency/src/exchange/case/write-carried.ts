import type { Named } from '../../model/named.js';
import { type CarriedShape, caseFormat } from './case-format.js';
import { isCaseLink } from './is-case-link.js';

/**
 * Members of a package object that a framework only carries, as they were.
 *
 * @param object - an object of a framework
 * @param shapes - the members that may be carried, and how they look
 * @returns those that are carried and look so, ready to be written
 */
export function writeCarried(
  { carried = [] }: Named,
  shapes: Readonly<Record<string, CarriedShape>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(shapes).flatMap(([key, shape]) => {
      const value = carried.find((one) => one.format === caseFormat && one.key === key)?.value;
      const written = value === undefined ? undefined : writtenOf(key, shape, value);
      return written === undefined ? [] : [[key, written]];
    }),
  );
}

function writtenOf(key: string, shape: CarriedShape, value: unknown): unknown {
  if (shape === 'texts') return Array.isArray(value) ? value : undefined;
  if (typeof value !== 'string') return undefined;
  if (shape === 'date') return /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined;
  return shape === 'text' ? value : structureOf(key, value);
}

function structureOf(key: string, text: string): unknown {
  let structure: unknown;
  try {
    structure = JSON.parse(text);
  } catch {
    return undefined;
  }
  const isObject = typeof structure === 'object' && structure !== null && !Array.isArray(structure);
  if (key === 'extensions') return isObject ? structure : undefined;
  if (key === 'subjectURI')
    return Array.isArray(structure) && structure.every(isCaseLink) ? structure : undefined;
  return isCaseLink(structure) ? structure : undefined;
}
