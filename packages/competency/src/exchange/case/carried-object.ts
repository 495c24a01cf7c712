import type { Named } from '../../model/named.js';
import { caseFormat } from './case-format.js';

/**
 * A part of a package that an object of a framework carries as it was.
 *
 * @param object - the object
 * @param name - what the part is called
 * @returns the part; null when none is carried, or what is carried is no object
 */
export function carriedObject(
  { carried = [] }: Named,
  name: string,
): Readonly<Record<string, unknown>> | null {
  const text = carried.find(({ format, key }) => format === caseFormat && key === name)?.value;
  if (typeof text !== 'string') return null;
  try {
    const object: unknown = JSON.parse(text);
    const isObject = typeof object === 'object' && object !== null && !Array.isArray(object);
    return isObject ? (object as Readonly<Record<string, unknown>>) : null;
  } catch {
    return null;
  }
}
