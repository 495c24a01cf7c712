const loneSurrogate = /[\ud800-\udfff]/u;

/**
 * Whether a text holds half of a character.
 *
 * @param text - any text
 * @returns true when a surrogate stands without its partner
 *
 * @source The Unicode Standard, section 3.9, D75 to D77; RFC 8785, section 3.2.2.2, requires an error.
 */
export function hasLoneSurrogate(text: string): boolean {
  return loneSurrogate.test(text);
}
