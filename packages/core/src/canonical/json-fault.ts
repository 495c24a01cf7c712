import { isPlainObject } from './is-plain-object.js';

/**
 * Why a value, looked at without its members, is none that JSON has.
 *
 * @param value - anything
 * @returns what it is, in words, such as `undefined` or `an instance of Date`; null when JSON can hold it
 *
 * @remarks A list counts as faulty when it has holes, symbol keys or named members (those that a loop meets), an object when it has symbol keys or
 * hidden members: JSON would drop those without a word.
 * @source RFC 8259; our convention that nothing is dropped silently.
 */
export function jsonFault(value: unknown): string | null {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? null : String(value);
  if (typeof value === 'undefined') return 'undefined';
  if (Array.isArray(value)) {
    // Not Reflect.ownKeys: for a list of a million numbers it takes four times as long.
    const isRegular =
      Object.keys(value).length === value.length && Object.getOwnPropertySymbols(value).length === 0;
    return isRegular ? null : 'a list with holes or with named members';
  }
  if (isPlainObject(value)) {
    const hasAll = Reflect.ownKeys(value).length === Object.keys(value).length;
    return hasAll ? null : 'an object with symbol keys or hidden members';
  }
  if (typeof value === 'object') {
    const name = Object.prototype.toString.call(value).slice(8, -1);
    return `an instance of ${name === 'Object' ? 'a class' : name}`;
  }
  return `a ${typeof value}`;
}
