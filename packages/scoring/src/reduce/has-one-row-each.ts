import type { Observation } from '../model/answers.js';

/**
 * Whether the subjects of a table are seen to have one row each without a list of them: their ids rise, as text or by
 * length and then as text, which is how numbered ids rise.
 *
 * @param rows - what each row is an observation of
 * @returns true when they do; false says nothing
 */
export function hasOneRowEach(rows: readonly Observation[]): boolean {
  let byText = true;
  let byLength = true;
  let before: string | null = null;
  for (const { subject } of rows) {
    if (before !== null) {
      const isAfter = before < subject;
      if (!isAfter) byText = false;
      if (before.length > subject.length || (before.length === subject.length && !isAfter)) byLength = false;
      if (!byText && !byLength) return false;
    }
    before = subject;
  }
  return true;
}
