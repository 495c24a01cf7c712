/**
 * A number with its noun.
 *
 * @param count - a whole number, at least 0
 * @param noun - in the singular, with a plural in -s
 * @returns such as `1 item` or `4 items`
 */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
