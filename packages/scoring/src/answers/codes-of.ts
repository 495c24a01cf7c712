/**
 * The codes of options as a message lists them.
 *
 * @param options - in their order
 * @returns at most twelve codes, then how many more there are
 */
export function codesOf(options: readonly { readonly code: string }[]): string {
  const shown = options.slice(0, 12).map((option) => option.code);
  const rest = options.length - shown.length;
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
}
