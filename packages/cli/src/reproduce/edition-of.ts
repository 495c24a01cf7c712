import type { AnswerTable, Plan } from '@sopana/scoring';

/**
 * The edition that a row belongs to, where one file holds several.
 *
 * @param plan - the compiled document; the attributes within which it ranks tell its editions apart
 * @param table - the rows
 * @param row - position of the row
 * @returns such as `2022`; the version of the document when it does not tell editions apart
 */
export function editionOf(plan: Plan, table: AnswerTable, row: number): string {
  const names = new Set((plan.instrument.ranks ?? []).flatMap((rank) => rank.within ?? []));
  const values = table.attributes.flatMap(({ id, values }) => (names.has(id) ? [values[row]] : []));
  return values.length === 0 ? plan.model.version : values.join('/');
}
