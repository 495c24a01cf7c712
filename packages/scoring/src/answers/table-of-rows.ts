import { createIssue, type Issue, type PathStep, type Result, resultOf } from '@sopana/core';
import { didYouMean } from '@sopana/core/text';
import { scoringCodes } from '../codes.js';
import { showValue } from '../message/show-value.js';
import type { AnswerRow, AnswerTable, Observation } from '../model/answers.js';
import { ABSENT, answerClasses, classCode } from '../model/class-code.js';
import type { Plan } from '../model/plan.js';
import type { Cell } from './cell.js';
import { createTable } from './create-table.js';
import { encodeValue } from './encode-value.js';
import { writeCell } from './write-cell.js';

/**
 * Answers in the long shape as a table: one row for each subject, observer, occasion and source.
 *
 * @param plan - the plan that the answers are for
 * @param answers - in any order; untrusted in what they hold, not in their shape
 * @returns the table, its rows in the order of first appearance; fails with all issues of codes `answer.*`,
 * each at `[position, key]`
 *
 * @example
 * ```ts
 * const plan = compileInstrument({ sopana: 'instrument/1', id: 'tiny', version: '1', items: [{ id: 'a' }], nodes: [{ id: 'mean', of: ['a'] }] });
 * const table = plan.ok ? tableOfRows(plan.value, [{ subject: 'x', item: 'a', class: 'value', value: 3 }]) : plan;
 * table.ok && Array.from(table.value.columns[0].values); // => [3]
 * ```
 *
 * @remarks O(n). `rowsOfTable` is its inverse.
 * @source Our convention: two shapes of answers, one meaning.
 */
export function tableOfRows(plan: Plan, answers: readonly AnswerRow[]): Result<AnswerTable> {
  const issues: Issue[] = [];
  const observations = new Map<string, number>();
  const rows: Observation[] = [];
  const places = answers.map((answer) => {
    const key = JSON.stringify(
      [answer.subject, answer.observer, answer.occasion, answer.source].map((part) => part ?? null),
    );
    const place = observations.get(key) ?? rows.length;
    if (place === rows.length) {
      observations.set(key, place);
      rows.push(observationOf(answer));
    }
    return place;
  });
  const table = createTable(plan, rows);
  const positions = new Map(plan.itemIds.map((id, position) => [id, position]));
  answers.forEach((answer, at) => {
    const position = positions.get(answer.item);
    if (position === undefined) {
      const facts = {
        item: answer.item,
        instrument: plan.model.id,
        hint: didYouMean(answer.item, plan.itemIds),
      };
      issues.push(createIssue(scoringCodes, 'answer.unknownItem', [at, 'item'], facts));
      return;
    }
    const cell = cellOf(plan, position, answer, [at]);
    const row = places[at] ?? 0;
    if (!cell.ok) issues.push(...cell.issues);
    else if (table.columns[position]?.classes[row] !== ABSENT) {
      const facts = { subject: answer.subject, item: answer.item };
      issues.push(createIssue(scoringCodes, 'answer.duplicate', [at, 'item'], facts));
    } else writeCell(table, position, row, cell.value);
  });
  return resultOf(issues, () => table);
}

function observationOf({ subject, observer, occasion, source }: AnswerRow): Observation {
  return {
    subject,
    ...(observer === undefined ? {} : { observer }),
    ...(occasion === undefined ? {} : { occasion }),
    ...(source === undefined ? {} : { source }),
  };
}

function cellOf(plan: Plan, position: number, answer: AnswerRow, path: readonly PathStep[]): Result<Cell> {
  const planned = plan.items[position];
  if (planned === undefined) throw new Error(`Plan '${plan.model.id}' has no item ${position}.`);
  const facts = { item: answer.item, class: answer.class, classes: answerClasses.join(', ') };
  const fail = (
    code: 'answer.unknownClass' | 'answer.valueWithoutClass' | 'answer.missingValue',
    key: string,
  ) =>
    resultOf(
      [createIssue(scoringCodes, code, [...path, key], { ...facts, class: showName(answer.class) })],
      () => ({ code: 0, raw: 0 }),
    );
  if (!answerClasses.includes(answer.class)) return fail('answer.unknownClass', 'class');
  if (answer.class !== 'value') {
    if (answer.value !== undefined) return fail('answer.valueWithoutClass', 'value');
    return { ok: true, value: { code: classCode[answer.class], raw: 0 } };
  }
  if (answer.value === undefined) return fail('answer.missingValue', 'value');
  const raw = encodeValue(planned, answer.value, [...path, 'value']);
  return raw.ok
    ? { ok: true, value: { code: classCode.value, raw: raw.value, imputed: answer.imputed ?? null } }
    : raw;
}

function showName(name: unknown): string {
  return typeof name === 'string' ? name : showValue(name);
}
