import { createIssue, type Issue, type Result, resultOf } from '@sopana/core';
import { didYouMean } from '@sopana/core/text';
import { scoringCodes } from '../codes.js';
import type { Plan } from '../model/plan.js';
import type { ColumnMap } from '../model/wide.js';

/** Where the parts of a table stand in a wide file. */
export interface WideColumns {
  /** Positions of the columns whose cells name the subject. */
  readonly subject: readonly number[];
  /** Position of the column of each item, in the order of the plan. */
  readonly items: readonly number[];
  /** Position of the column of each attribute, in the order of the document; null where the file has none. */
  readonly attributes: readonly (number | null)[];
}

/**
 * Finds the columns of a wide file.
 *
 * @param plan - the plan whose items the file answers
 * @param header - names of the columns
 * @param map - what foreign columns are; empty for a file of ours
 * @returns the positions; fails with `table.duplicateColumn`, `table.unknownMapping`, `table.unknownColumn` and
 * `table.missingColumn`, at `['header', position]` or `['header']`
 */
export function wideColumns(plan: Plan, header: readonly string[], map: ColumnMap): Result<WideColumns> {
  const issues: Issue[] = [];
  const attributeIds = (plan.instrument.attributes ?? []).map((attribute) => attribute.id);
  const known = ['subject', ...attributeIds, ...plan.itemIds];
  const subject: number[] = [];
  const places = new Map<string, number>();
  for (const name of Object.keys(map)) {
    if (name !== '*' && !header.includes(name)) {
      const facts = { column: name, columns: header.join(', ') };
      issues.push(createIssue(scoringCodes, 'table.unknownMapping', ['header'], facts));
    }
  }
  header.forEach((name, position) => {
    for (const target of targetsOf(name, map, known)) {
      const place = places.get(target);
      const facts = { column: target, instrument: plan.model.id, hint: didYouMean(target, known) };
      if (target === 'subject') subject.push(position);
      else if (!known.includes(target)) {
        issues.push(createIssue(scoringCodes, 'table.unknownColumn', ['header', position], facts));
      } else if (place !== undefined) {
        const both = { column: target, first: place + 1, second: position + 1 };
        issues.push(createIssue(scoringCodes, 'table.duplicateColumn', ['header', position], both));
      } else places.set(target, position);
    }
  });
  const own = header.flatMap((name, position) =>
    name === 'subject' && !Object.hasOwn(map, name) ? [position] : [],
  );
  if (own.length > 1) {
    const facts = { column: 'subject', first: (own[0] ?? 0) + 1, second: (own[1] ?? 0) + 1 };
    issues.push(createIssue(scoringCodes, 'table.duplicateColumn', ['header', own[1] ?? 0], facts));
  }
  const needed = [
    ...(subject.length === 0 ? ['subject'] : []),
    ...plan.itemIds.filter((id) => !places.has(id)),
  ];
  for (const column of needed) {
    const facts = { column, hint: didYouMean(column, header) };
    issues.push(createIssue(scoringCodes, 'table.missingColumn', ['header'], facts));
  }
  return resultOf(issues, () => ({
    subject,
    items: plan.itemIds.map((id) => places.get(id) ?? 0),
    attributes: attributeIds.map((id) => places.get(id) ?? null),
  }));
}

function targetsOf(name: string, map: ColumnMap, known: readonly string[]): readonly string[] {
  const target = Object.hasOwn(map, name) ? map[name] : known.includes(name) ? name : map['*'];
  if (target === null) return [];
  if (target === undefined) return [name];
  return typeof target === 'string' ? [target] : target;
}
