/**
 * An id made from a name.
 *
 * @param name - words for people
 * @returns small letters and digits of the name with hyphens between the words, at most 128 characters; `unnamed` without any
 */
export function idOfName(name: string): string {
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? ['unnamed'];
  return words.join('-').slice(0, 128);
}
