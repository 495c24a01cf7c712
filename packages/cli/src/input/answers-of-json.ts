import { describeValue } from '@sopana/core/document';
import { type AnswerTable, type Plan, tableOfRows } from '@sopana/scoring';
import { parseAnswerRows, parseAnswerSheets } from '@sopana/scoring/schemas';
import type { Attempt } from '../model/attempt.js';
import { attemptOf } from './attempt-of.js';
import { failure } from './failure.js';
import { parseJson } from './parse-json.js';
import { placeInData } from './place-in-data.js';
import { tableOfSheets } from './table-of-sheets.js';

/**
 * Answers in JSON as a table.
 *
 * @param plan - the plan that the answers are for
 * @param text - a list of long rows, or an object from subject to answer sheet
 * @param file - its name, for findings
 * @returns the table; stops with all that is wrong
 */
export function answersOfJson(plan: Plan, text: string, file: string): Attempt<AnswerTable> {
  const data = parseJson(text, file);
  if (!data.ok) return data;
  const placeOf = placeInData(file);
  if (Array.isArray(data.value)) {
    const rows = attemptOf(parseAnswerRows(data.value), placeOf);
    return rows.ok ? attemptOf(tableOfRows(plan, rows.value), placeOf) : rows;
  }
  if (typeof data.value !== 'object' || data.value === null) {
    return failure(1, 'answers.wrongShape', file, { received: describeValue(data.value) });
  }
  const sheets = attemptOf(parseAnswerSheets(data.value), placeOf);
  return sheets.ok ? tableOfSheets(plan, sheets.value, file) : sheets;
}
