import { markOf } from './mark-of.js';
import { sameValue } from './same-value.js';

/** Members of a framework's object that a package has no place for, beside what its own members came to when it was written. */
export interface SopanaExtension {
  /** Values of members: each takes the place of what the package says, if that is still what it was. */
  readonly set?: Readonly<Record<string, { readonly value: unknown; readonly over: string }>>;
  /** Members that the object does not have although the package says something for them. */
  readonly unset?: Readonly<Record<string, string>>;
  /** Words in the other languages of a text. */
  readonly texts?: Readonly<Record<string, { readonly others: unknown; readonly over: string }>>;
}

/** Members that hold words in several languages; a package has one of them. */
const textMembers = ['label', 'description', 'title'];

/**
 * What an object says beyond a package.
 *
 * @param object - the object as the framework has it
 * @param read - the object as the package's own members come to
 * @param skipped - members that are objects of their own
 * @returns the extension; null when the package says it all
 */
export function extensionOf(
  object: Readonly<Record<string, unknown>>,
  read: Readonly<Record<string, unknown>>,
  skipped: readonly string[],
): SopanaExtension | null {
  const set: Record<string, { value: unknown; over: string }> = {};
  const unset: Record<string, string> = {};
  const texts: Record<string, { others: unknown; over: string }> = {};
  for (const [member, value] of Object.entries(object)) {
    if (skipped.includes(member) || sameValue(value, read[member])) continue;
    const over = markOf(read[member]);
    const others = textMembers.includes(member) ? otherWords(value, read[member]) : null;
    if (others === null) set[member] = { value, over };
    else texts[member] = { others, over };
  }
  for (const [member, value] of Object.entries(read)) {
    if (!skipped.includes(member) && object[member] === undefined) unset[member] = markOf(value);
  }
  const parts = Object.entries({ set, unset, texts }).filter(([, part]) => Object.keys(part).length > 0);
  return parts.length === 0 ? null : Object.fromEntries(parts);
}

/** The words in other languages, when the first language is the one that was read. */
function otherWords(value: unknown, read: unknown): Readonly<Record<string, string>> | null {
  const [first, ...others] = Object.entries(value as Readonly<Record<string, string>>);
  const [known, ...more] = Object.entries(Object(read));
  const isSame = first !== undefined && known?.[0] === first[0] && known[1] === first[1];
  return isSame && more.length === 0 ? Object.fromEntries(others) : null;
}
