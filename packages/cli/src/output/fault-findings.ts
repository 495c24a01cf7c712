import type { ScoreTable } from '@sopana/scoring';
import type { Answered } from '../model/answered.js';
import type { Finding } from '../model/attempt.js';

/**
 * Numbers that could not be worked out although their parts were there, at their rows.
 *
 * @param scores - one row for each subject
 * @param answered - the answers with the rows of their file
 * @param file - its name
 * @returns one finding for each, such as at `answers.csv row 3, density`
 */
export function faultFindings(
  { faults }: ScoreTable,
  { rowNumbers }: Answered,
  file: string,
): readonly Finding[] {
  return faults.map((issue) => {
    const [row, id] = issue.path;
    const number = typeof row === 'number' ? rowNumbers?.[row] : undefined;
    const at = number === undefined ? `subject ${issue.facts['subject']}` : `row ${number}`;
    return { place: `${file} ${at}, ${id}`, issue };
  });
}
