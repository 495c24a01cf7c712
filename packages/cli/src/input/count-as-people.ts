import { createIssue, type Issue, type Result } from '@sopana/core';
import { type AnswerTable, scoringCodes } from '@sopana/scoring';
import { entryAt } from '../entry-at.js';
import type { CsvText } from './parse-csv.js';

/**
 * A table of a wide file with rows counted in messages as a spreadsheet does; the library counts below the header.
 *
 * @param table - what the library read
 * @param csv - the file
 * @returns the same, with other row numbers in the messages about subjects that stand twice
 */
export function countAsPeople(table: Result<AnswerTable>, csv: CsvText): Result<AnswerTable> {
  if (table.ok) return table;
  const [first, ...rest] = table.issues.map((issue): Issue => {
    if (issue.code !== 'table.duplicateSubject') return issue;
    const numberOf = (name: string): number => entryAt(csv.rowNumbers, Number(issue.facts[name]) - 1);
    const facts = { ...issue.facts, first: numberOf('first'), second: numberOf('second') };
    return createIssue(scoringCodes, 'table.duplicateSubject', issue.path, facts);
  });
  return first === undefined ? table : { ok: false, issues: [first, ...rest] };
}
