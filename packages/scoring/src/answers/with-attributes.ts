import { createIssue, type Issue, type Result, resultOf } from '@sopana/core';
import { didYouMean } from '@sopana/core/text';
import { scoringCodes } from '../codes.js';
import { showValue } from '../message/show-value.js';
import type { AnswerTable } from '../model/answers.js';
import type { Plan } from '../model/plan.js';

/**
 * A table with what is known of its subjects.
 *
 * @param plan - the plan that the table was made for
 * @param table - the table; not changed
 * @param attributes - by subject, then by id of the attribute
 * @returns the table with these attributes in all rows of the subject; fails with `attribute.unknown` and
 * `attribute.wrongType`, at `[subject, id]`
 *
 * @example
 * ```ts
 * const plan = compileInstrument({ sopana: 'instrument/1', id: 'tiny', version: '1', attributes: [{ id: 'region', type: 'text' }], items: [{ id: 'a' }], nodes: [{ id: 'mean', of: ['a'] }] });
 * const table = plan.ok ? tableOfRows(plan.value, [{ subject: 'x', item: 'a', class: 'value', value: 3 }]) : plan;
 * const known = plan.ok && table.ok ? withAttributes(plan.value, table.value, { x: { region: 'north' } }) : table;
 * known.ok && known.value.attributes; // => [{ id: 'region', values: ['north'] }]
 * ```
 *
 * @source Our convention: the long shape holds answers alone, so attributes come beside it.
 */
export function withAttributes(
  plan: Plan,
  table: AnswerTable,
  attributes: Readonly<Record<string, Readonly<Record<string, string | number>>>>,
): Result<AnswerTable> {
  const declared = new Map((plan.instrument.attributes ?? []).map((one) => [one.id, one.type]));
  const issues: Issue[] = Object.entries(attributes).flatMap(([subject, values]) =>
    Object.entries(values).flatMap(([id, value]) => {
      const type = declared.get(id);
      const facts = { attribute: id, instrument: plan.model.id, hint: didYouMean(id, [...declared.keys()]) };
      if (type === undefined) return [createIssue(scoringCodes, 'attribute.unknown', [subject, id], facts)];
      if ((type === 'number') === (typeof value === 'number')) return [];
      const wrong = { attribute: id, value: showValue(value), expected: `give a ${type}` };
      return [createIssue(scoringCodes, 'attribute.wrongType', [subject, id], wrong)];
    }),
  );
  const valueFor = (subject: string, id: string): string | number | null => {
    const own = Object.hasOwn(attributes, subject) ? attributes[subject] : undefined;
    return own !== undefined && Object.hasOwn(own, id) ? (own[id] ?? null) : null;
  };
  return resultOf(issues, () => ({
    ...table,
    attributes: table.attributes.map(({ id, values }) => ({
      id,
      values: table.rows.map(({ subject }, row) => valueFor(subject, id) ?? values[row] ?? null),
    })),
  }));
}
