/**
 * A value as a message shows it: quoted if it is text, short in any case.
 *
 * @param value - anything
 * @returns at most some 60 characters
 */
export function showValue(value: unknown): string {
  if (value === undefined) return 'missing';
  const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? typeof value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
