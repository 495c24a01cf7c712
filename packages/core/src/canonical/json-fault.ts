import { isPlainObject } from './is-plain-object.js';

/**
 * Why a value, looked at without its members, is none that JSON has.
 *
 * @param value - anything
 * @returns what it is, in words, such as `undefined` or `a Date`; null when JSON can hold it
 *
 * @remarks A list counts as faulty when it has holes or named members, an object when it has symbol keys or
 * hidden members: JSON would drop those without a word.
 * @source RFC 8259; our convention that nothing is dropped silently.
 */
export function jsonFault(value: unknown): string | null {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? null : String(value);
  if (typeof value === 'undefined') return 'undefined';
  if (Array.isArray(value)) {
    const memberCount = Reflect.ownKeys(value).length - 1;
    return memberCount === value.length ? null : 'a list with holes or with named members';
  }
  if (isPlainObject(value)) {
    const hasAll = Reflect.ownKeys(value).length === Object.keys(value).length;
    return hasAll ? null : 'an object with symbol keys or hidden members';
  }
  if (typeof value === 'object') return `a ${Object.prototype.toString.call(value).slice(8, -1)} instance`;
  return `a ${typeof value}`;
}
