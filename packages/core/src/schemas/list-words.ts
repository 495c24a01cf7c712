const mostWords = 12;

/**
 * A list of words for a message.
 *
 * @param words - in order; may be empty
 * @param last - what stands before the last one
 * @returns such as `a, b or c`; of more than 12 the rest is counted, not named
 *
 * @source Our convention.
 */
export function listWords(words: readonly string[], last: 'or' | 'and'): string {
  const shown =
    words.length > mostWords
      ? [...words.slice(0, mostWords), `${words.length - mostWords} others`]
      : [...words];
  const final = shown.pop() ?? 'nothing';
  return shown.length === 0 ? final : `${shown.join(', ')} ${last} ${final}`;
}
