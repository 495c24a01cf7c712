import { describeValue } from '@sopana/core/document';

/**
 * A value as a message shows it: quoted if it is text, lists and objects in a few words, short in any case.
 *
 * @param value - anything, of any depth
 * @returns at most some 60 characters of any text or key
 */
export function showValue(value: unknown): string {
  return value === undefined ? 'missing' : describeValue(value);
}
