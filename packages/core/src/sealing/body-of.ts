import { jsonFault } from '../canonical/json-fault.js';

/**
 * A record without its digest.
 *
 * @param record - an object; it is not changed
 * @returns a copy of its own members, in their order, less `digest`
 *
 * @source Our convention: the digest cannot be part of what it is taken of.
 */
export function bodyOf<T extends object>(record: T): Omit<T, 'digest'> {
  // A copy would lose hidden members; left in place, they are found and refused when the digest is taken.
  if (jsonFault(record) !== null) return record;
  const { digest: _digest, ...body }: T & { readonly digest?: unknown } = record;
  return body;
}
