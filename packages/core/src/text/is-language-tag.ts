const language = '[a-z]{2,3}(?:-[a-z]{3}){0,3}';
const script = '(?:-[a-z]{4})?';
const region = '(?:-(?:[a-z]{2}|[0-9]{3}))?';
const variants = '(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*';
const extensions = '(?:-[a-wyz0-9](?:-[a-z0-9]{2,8})+)*';
const privateUse = 'x(?:-[a-z0-9]{1,8})+';
const tagPattern = /* @__PURE__ */ new RegExp(
  `^(?:${language}${script}${region}${variants}${extensions}(?:-${privateUse})?|${privateUse})$`,
  'i',
);
const longestTag = 100;

/**
 * Whether a value is written as a BCP 47 language tag.
 *
 * @param value - anything; only a string of at most 100 characters can be a tag
 * @returns true for a well-formed tag; whether its subtags are registered is not looked up
 *
 * @example
 * ```ts
 * isLanguageTag('si-LK'); // => true
 * isLanguageTag('Sinhala'); // => false
 * ```
 *
 * @remarks Narrower than the grammar in two places: the first subtag has two or three letters, because none
 * of four to eight is registered (so that "english" is caught), and the irregular grandfathered tags are out.
 * @source RFC 5646, section 2.1.
 */
export function isLanguageTag(value: unknown): boolean {
  return typeof value === 'string' && value.length <= longestTag && tagPattern.test(value);
}
