import { createIssue, type Issue, type Result, resultOf } from '@sopana/core';
import { scoringCodes } from '../codes.js';
import type { AnswerTable } from '../model/answers.js';
import { classCode, VALUE } from '../model/class-code.js';
import { classOfCode } from '../model/class-of-code.js';
import type { Plan } from '../model/plan.js';
import type { WideText } from '../model/wide.js';
import { decodeValue } from './decode-value.js';
import { layerAt } from './layer-at.js';
import { textOfValue } from './text-of-value.js';

/**
 * A table as a wide file, or the reasons why a wide file cannot hold it.
 *
 * @param plan - the plan that the table was made for
 * @param table - the table
 * @returns header and cells; fails with `table.notWide` for observers, occasions, sources, several rows of one
 * subject, ids that would be trimmed, classes for which the document has no token, and answers that are written like one
 *
 * @example
 * ```ts
 * const plan = compileInstrument({ sopana: 'instrument/1', id: 'tiny', version: '1', items: [{ id: 'a' }], nodes: [{ id: 'mean', of: ['a'] }] });
 * const table = plan.ok ? tableOfRows(plan.value, [{ subject: 'x', item: 'a', class: 'value', value: 3 }]) : plan;
 * plan.ok && table.ok && wideOfTable(plan.value, table.value); // => { ok: true, value: { header: ['subject', 'a'], rows: [['x', '3']] } }
 * ```
 *
 * @source Our convention: what a wide file cannot hold is refused, not dropped.
 */
export function wideOfTable(plan: Plan, table: AnswerTable): Result<WideText> {
  const issues: Issue[] = [];
  const refuse = (row: number, subject: string, what: string): void => {
    issues.push(createIssue(scoringCodes, 'table.notWide', [row], { subject, what }));
  };
  const tokens = plan.instrument.answerTokens ?? [];
  const seen = new Set<string>();
  const rows = table.rows.map(({ subject, observer, occasion, source }, row) => {
    if (seen.has(subject)) refuse(row, subject, 'several observations');
    seen.add(subject);
    if (subject === '' || subject !== subject.trim())
      refuse(row, subject, 'an id with blanks around it, or none');
    for (const [name, value] of Object.entries({ observer, occasion, source })) {
      if (value !== undefined) refuse(row, subject, `the ${name} '${value}'`);
    }
    const attributes = table.attributes.map(({ values }) => String(values[row] ?? ''));
    const cells = plan.items.map((planned, position) => {
      const column = table.columns[position];
      const code = column?.classes[row] ?? 0;
      if (column !== undefined && layerAt(table, column, row) !== null) {
        refuse(row, subject, `an imputed value of '${planned.item.id}'`);
      }
      if (code === VALUE) {
        const text = textOfValue(decodeValue(planned, column?.values[row] ?? 0));
        if (tokens.some((entry) => entry.token === text)) {
          refuse(row, subject, `the answer '${text}', which the document uses as a token`);
        }
        return text;
      }
      if (code === 0 || code === classCode.unanswered) return '';
      const token = tokens.find((entry) => classCode[entry.class] === code)?.token;
      if (token === undefined) {
        refuse(
          row,
          subject,
          `an answer of class '${classOfCode(code)}', for which the document has no token`,
        );
      }
      return token ?? '';
    });
    return [subject, ...attributes, ...cells];
  });
  return resultOf(issues, () => ({
    header: ['subject', ...table.attributes.map(({ id }) => id), ...plan.itemIds],
    rows,
  }));
}
