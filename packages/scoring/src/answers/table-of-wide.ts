import { createIssue, type Issue, type Result, resultOf } from '@sopana/core';
import { scoringCodes } from '../codes.js';
import { showValue } from '../message/show-value.js';
import type { AnswerTable } from '../model/answers.js';
import { classCode } from '../model/class-code.js';
import type { Attribute } from '../model/instrument.js';
import type { Plan } from '../model/plan.js';
import type { ColumnMap, WideText } from '../model/wide.js';
import { createTable } from './create-table.js';
import { encodeValue } from './encode-value.js';
import { valueOfText } from './value-of-text.js';
import { type WideColumns, wideColumns } from './wide-columns.js';
import { writeCell } from './write-cell.js';

/**
 * A wide file as a table: a column `subject`, columns of attributes, and one column for each item.
 * A blank cell is `unanswered`; the document's `answerTokens` stand for the other classes.
 *
 * @param plan - the plan whose items the file answers
 * @param wide - header and cells
 * @param map - what foreign columns are
 * @returns the table; fails with all issues of codes `table.*`, `answer.*` and `attribute.*`, each at
 * `[row, column name]`, rows from 0 below the header
 *
 * @example
 * ```ts
 * const plan = compileInstrument({ sopana: 'instrument/1', id: 'tiny', version: '1', items: [{ id: 'a' }], nodes: [{ id: 'mean', of: ['a'] }] });
 * const table = plan.ok ? tableOfWide(plan.value, { header: ['subject', 'a'], rows: [['x', '0.5'], ['y', '']] }) : plan;
 * table.ok && Array.from(table.value.columns[0].classes); // => [1, 32]
 * ```
 *
 * @remarks O(cells).
 * @source Our convention: two shapes of answers, one meaning.
 */
export function tableOfWide(plan: Plan, wide: WideText, map: ColumnMap = {}): Result<AnswerTable> {
  const columns = wideColumns(plan, wide.header, map);
  if (!columns.ok) return columns;
  const issues: Issue[] = [];
  const subjects = wide.rows.map((row) =>
    columns.value.subject.map((at) => (row[at] ?? '').trim()).join('/'),
  );
  issues.push(...checkRows(wide, subjects));
  const table = createTable(
    plan,
    subjects.map((subject) => ({ subject })),
  );
  wide.rows.forEach((cells, row) => {
    if (cells.length !== wide.header.length) return;
    issues.push(...readAttributes(plan, table, columns.value, wide.header, cells, row));
    issues.push(...readItems(plan, table, columns.value, wide.header, cells, row));
  });
  return resultOf(issues, () => table);
}

function checkRows(wide: WideText, subjects: readonly string[]): readonly Issue[] {
  const first = new Map<string, number>();
  return wide.rows.flatMap((cells, row) => {
    const subject = subjects[row] ?? '';
    const facts = { found: cells.length, expected: wide.header.length };
    if (cells.length !== wide.header.length)
      return [createIssue(scoringCodes, 'table.raggedRow', [row], facts)];
    if (subject === '') return [createIssue(scoringCodes, 'table.emptySubject', [row, 'subject'], {})];
    const before = first.get(subject);
    first.set(subject, before ?? row);
    if (before === undefined) return [];
    const both = { subject, first: before + 1, second: row + 1 };
    return [createIssue(scoringCodes, 'table.duplicateSubject', [row, 'subject'], both)];
  });
}

function readItems(
  plan: Plan,
  table: AnswerTable,
  columns: WideColumns,
  header: readonly string[],
  cells: readonly string[],
  row: number,
): readonly Issue[] {
  const tokens = plan.instrument.answerTokens ?? [];
  return plan.items.flatMap((planned, position) => {
    const at = columns.items[position] ?? 0;
    const text = (cells[at] ?? '').trim();
    const name = text === '' ? 'unanswered' : tokens.find((entry) => entry.token === text)?.class;
    if (name !== undefined) {
      writeCell(table, position, row, { code: classCode[name], raw: 0 });
      return [];
    }
    const raw = encodeValue(planned, valueOfText(text, planned.scale), [row, header[at] ?? '']);
    if (!raw.ok) return raw.issues;
    writeCell(table, position, row, { code: classCode.value, raw: raw.value });
    return [];
  });
}

function readAttributes(
  plan: Plan,
  table: AnswerTable,
  columns: WideColumns,
  header: readonly string[],
  cells: readonly string[],
  row: number,
): readonly Issue[] {
  return (plan.instrument.attributes ?? []).flatMap((attribute, position) => {
    const at = columns.attributes[position] ?? null;
    const text = at === null ? '' : (cells[at] ?? '').trim();
    if (at === null || text === '') return [];
    const value = attributeValue(attribute, text);
    if (value === null) {
      const facts = { attribute: attribute.id, value: showValue(text), expected: 'give a number' };
      return [createIssue(scoringCodes, 'attribute.wrongType', [row, header[at] ?? ''], facts)];
    }
    const values = table.attributes[position]?.values as (string | number | null)[];
    values[row] = value;
    return [];
  });
}

function attributeValue(attribute: Attribute, text: string): string | number | null {
  if (attribute.type === 'text') return text;
  const value = valueOfText(text, null);
  return typeof value === 'number' ? value : null;
}
