/**
 * An id as OSCAL writes tokens, which begin with a letter.
 *
 * @param id - an id of ours
 * @returns the id, with an underscore before it where it begins with a digit
 *
 * @source OSCAL 1.0.6, TokenDatatype.
 */
export function tokenOf(id: string): string {
  return /^[A-Za-z_]/.test(id) ? id : `_${id}`;
}
