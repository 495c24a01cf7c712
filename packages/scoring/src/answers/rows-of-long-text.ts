import { createIssue, type Issue, type Result, resultOf } from '@sopana/core';
import { didYouMean } from '@sopana/core/text';
import { scoringCodes } from '../codes.js';
import type { AnswerClass } from '../model/answer-class.js';
import type { AnswerRow, AnswerValue } from '../model/answers.js';
import { answerClasses } from '../model/class-code.js';
import type { Plan } from '../model/plan.js';
import type { WideText } from '../model/wide.js';
import { valueOfText } from './value-of-text.js';

/** Columns of a long file, in their usual order; the first three are needed. */
const longColumns = ['subject', 'item', 'class', 'value', 'observer', 'occasion', 'source'] as const;

/**
 * A long file as answers: one row for each answer, in the columns `subject, item, class, value, observer, occasion,
 * source`.
 *
 * @param plan - the plan whose items are answered; an item's scale says how its values are read
 * @param text - header and cells
 * @returns the answers, for `tableOfRows`; fails with `table.*` at `['header', …]` or `[row]`, and with
 * `answer.unknownClass` at `[row, 'class']`
 *
 * @example
 * ```ts
 * const plan = compileInstrument({ sopana: 'instrument/1', id: 'tiny', version: '1', items: [{ id: 'a' }], nodes: [{ id: 'mean', of: ['a'] }] });
 * plan.ok && rowsOfLongText(plan.value, { header: ['subject', 'item', 'class', 'value'], rows: [['x', 'a', 'value', '3']] }); // => { ok: true, value: [{ subject: 'x', item: 'a', class: 'value', value: 3 }] }
 * ```
 *
 * @source Our convention: two shapes of answers, one meaning.
 */
export function rowsOfLongText(plan: Plan, text: WideText): Result<readonly AnswerRow[]> {
  const header = checkHeader(plan, text.header);
  if (header.length > 0) return resultOf(header, () => []);
  const issues: Issue[] = [];
  const scales = new Map(plan.items.map((planned) => [planned.item.id, planned.scale]));
  const place = new Map(text.header.map((name, position) => [name, position]));
  const rows = text.rows.flatMap((cells, row): AnswerRow[] => {
    if (cells.length !== text.header.length) {
      const facts = { found: cells.length, expected: text.header.length };
      issues.push(createIssue(scoringCodes, 'table.raggedRow', [row], facts));
      return [];
    }
    const cell = (name: string): string => (cells[place.get(name) ?? -1] ?? '').trim();
    const found = answerClasses.find((candidate) => candidate === cell('class'));
    if (found === undefined) {
      const facts = { class: cell('class'), classes: answerClasses.join(', ') };
      issues.push(createIssue(scoringCodes, 'answer.unknownClass', [row, 'class'], facts));
      return [];
    }
    if (cell('subject') === '')
      issues.push(createIssue(scoringCodes, 'table.emptySubject', [row, 'subject']));
    const scale = scales.get(cell('item')) ?? null;
    const value = cell('value') === '' ? undefined : valueOfText(cell('value'), scale);
    return [answerRow(cell, found, value)];
  });
  return resultOf(issues, () => rows);
}

function answerRow(cell: (name: string) => string, name: AnswerClass, value: unknown): AnswerRow {
  const optional = (key: 'observer' | 'occasion' | 'source') =>
    cell(key) === '' ? {} : { [key]: cell(key) };
  return {
    subject: cell('subject'),
    item: cell('item'),
    class: name,
    // What the value may be is the scale's business: `tableOfRows` checks it.
    ...(value === undefined ? {} : { value: value as AnswerValue }),
    ...optional('observer'),
    ...optional('occasion'),
    ...optional('source'),
  };
}

function checkHeader(plan: Plan, header: readonly string[]): readonly Issue[] {
  const names: readonly string[] = longColumns;
  const issues = header.flatMap((column, position) => {
    const facts = { column, instrument: plan.model.id, hint: didYouMean(column, names) };
    const first = header.indexOf(column);
    if (!names.includes(column)) {
      return [createIssue(scoringCodes, 'table.unknownColumn', ['header', position], facts)];
    }
    const both = { column, first: first + 1, second: position + 1 };
    return first === position
      ? []
      : [createIssue(scoringCodes, 'table.duplicateColumn', ['header', position], both)];
  });
  const missing = longColumns.slice(0, 3).filter((column) => !header.includes(column));
  return [
    ...issues,
    ...missing.map((column) =>
      createIssue(scoringCodes, 'table.missingColumn', ['header'], {
        column,
        hint: didYouMean(column, header),
      }),
    ),
  ];
}
