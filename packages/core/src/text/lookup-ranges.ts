/**
 * The tags to look for, in order, when one language is asked for.
 *
 * @param wanted - a language tag in any letter case
 * @returns lower case: the tag, then the tag without its last subtag, down to the language alone
 *
 * @source RFC 4647, section 3.4: a single letter left at the end goes with the subtag it introduced.
 */
export function lookupRanges(wanted: string): readonly string[] {
  const subtags = wanted.toLowerCase().split('-');
  const ranges: string[] = [];
  for (let length = subtags.length; length > 0; length -= 1) {
    const introducesNothing = length > 1 && subtags[length - 1]?.length === 1;
    if (!introducesNothing) ranges.push(subtags.slice(0, length).join('-'));
  }
  return ranges;
}
