/**
 * A number with its noun.
 *
 * @param count - a whole number, at least 0
 * @param noun - in the singular
 * @param plural - the noun of several; with an -s when absent
 * @returns such as `1 item` or `4 items`
 */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}
