/** How many digits a decimal has. */
export interface Precision {
  /** Digits before the point; a lone 0 is none. */
  readonly before: number;
  /** Digits after the point. */
  readonly after: number;
}

/**
 * How many digits a decimal has.
 *
 * @param text - such as `19.23076923`
 * @returns digits on each side of the point; none when it is no plain decimal
 */
export function precisionOf(text: string): Precision {
  const [, before = '', after = ''] = /^-?0*(\d*)(?:\.(\d+))?$/.exec(text.trim()) ?? [];
  return { before: before.length, after: after.length };
}
