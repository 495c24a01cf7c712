import { createIssue, type Issue } from '@sopana/core';
import type { Rational } from '@sopana/core/arithmetic';
import { wholeRatio } from '../arithmetic/whole-ratio.js';
import { scoringCodes } from '../codes.js';
import type { AnswerColumn, AnswerTable } from '../model/answers.js';
import { ABSENT, classCode, VALUE } from '../model/class-code.js';
import type { Instrument } from '../model/instrument.js';
import { keepsRaw } from '../model/keeps-raw.js';
import type { PlannedItem, PlannedReduction, PlannedReductionRule } from '../model/plan.js';
import type { Block, Fault } from '../model/register.js';
import type { ObservedCell } from './observed-cell.js';
import type { ObservedRows } from './observed-rows.js';
import { reduceCells } from './reduce-cells.js';
import { ruleFor } from './rule-for.js';

/** What reducing an item needs besides its column. */
export interface ReduceContext {
  /** The document. */
  readonly instrument: Instrument;
  /** The table of observations. */
  readonly table: AnswerTable;
  /** Whether the item is needed for subjects, and not for observations alone. */
  readonly isNeeded: boolean;
  /** Where issues are noted. */
  readonly issues: Issue[];
  /** Where faults are noted. */
  readonly faults: Fault[];
}

/**
 * An item's column with one cell for each subject.
 *
 * @param item - the item
 * @param column - one cell for each observation
 * @param rows - which rows observe which subject
 * @param context - plan, table, and where to note what goes wrong
 * @returns raw answers where the reducer picks one; else values on the item's scale
 */
export function reduceItem(
  item: PlannedItem,
  column: AnswerColumn,
  rows: ObservedRows,
  context: ReduceContext,
): AnswerColumn {
  const { reduce } = item;
  const size = rows.subjects.length;
  const values = new Float64Array(size);
  const classes = new Uint8Array(size);
  const imputed = column.imputed === undefined ? null : new Uint8Array(size);
  // What was reduced before stays as it is: half a yes is no answer that could be read on the scale again.
  const isScaled =
    column.isScaled === true || (reduce !== null && !reduce.every((rule) => keepsRaw(rule.use)));
  const exact = item.isExact && isScaled ? new Array<Rational | null>(size).fill(null) : null;
  const only = plainMean(reduce);
  rows.bySubject.forEach((own, subject) => {
    const written = own.filter((row) => column.classes[row] !== ABSENT);
    const [first] = written;
    if (first === undefined) return;
    if (reduce === null || column.isScaled === true) {
      if (written.length > 1 && context.isNeeded)
        context.issues.push(severalObservations(item, rows, subject, written));
      values[subject] = column.values[first] ?? 0;
      classes[subject] = column.classes[first] ?? 0;
      if (imputed !== null) imputed[subject] = column.imputed?.[first] ?? 0;
      if (exact !== null) exact[subject] = column.exact?.[first] ?? null;
      return;
    }
    const cell =
      (only === null ? null : wholeMean(item, column, written, only.least)) ??
      reduced(item, reduce, column, written, context);
    values[subject] = isScaled ? cell.value : cell.raw;
    classes[subject] = cell.code;
    if (exact !== null) exact[subject] = cell.exact ?? null;
  });
  return {
    values,
    classes,
    ...(isScaled ? { isScaled } : {}),
    ...(imputed === null ? {} : { imputed }),
    ...(exact === null ? {} : { exact }),
  };
}

/** The one rule of a reduction that is a mean of all who answered, for everybody; null for any other. */
function plainMean(reduce: PlannedReduction | null): PlannedReductionRule | null {
  const [rule] = reduce ?? [];
  const isPlain = reduce?.length === 1 && rule?.when === null && rule.use === 'mean';
  return isPlain && Object.keys(rule.missing).length === 0 ? rule : null;
}

/** The mean of marks that are whole numbers, which is nearly all there is: exact without any cell of its own. */
function wholeMean(
  item: PlannedItem,
  column: AnswerColumn,
  written: readonly number[],
  least: number,
): ObservedCell | null {
  let sum = 0;
  for (const row of written) {
    const raw = column.values[row] as number;
    if (column.classes[row] !== VALUE || (item.codeOf?.(raw) ?? VALUE) !== VALUE) return null;
    const value = item.valueOf?.(raw) ?? raw;
    sum = Number.isSafeInteger(value) ? sum + value : Number.NaN;
  }
  if (!Number.isSafeInteger(sum) || written.length < least) return null;
  const value = sum / written.length;
  return {
    code: VALUE,
    value,
    raw: value,
    ...(item.isExact ? { exact: wholeRatio(sum, written.length) } : {}),
  };
}

function reduced(
  item: PlannedItem,
  reduce: PlannedReduction,
  column: AnswerColumn,
  written: readonly number[],
  context: ReduceContext,
): ObservedCell {
  const [first = 0] = written;
  const block: Block = { ...context, start: 0, length: context.table.rows.length, registers: [] };
  const rule = ruleFor(reduce, block, first);
  const cells = written.map((row) => scaledCell(item, column, row));
  const cell = rule === null ? 'no rule of its reducer applies' : reduceCells(cells, rule, item.isExact);
  if (typeof cell !== 'string') return cell;
  const facts = { reason: cell };
  context.faults.push({ row: first, id: item.item.id, code: 'score.methodUndefined', facts });
  return { code: classCode.unknown, value: 0, raw: 0 };
}

function scaledCell(item: PlannedItem, column: AnswerColumn, row: number): ObservedCell {
  const raw = column.values[row] ?? 0;
  const given = column.classes[row] ?? 0;
  const code = given === VALUE ? (item.codeOf?.(raw) ?? VALUE) : given;
  return { code, value: code === VALUE ? (item.valueOf?.(raw) ?? raw) : 0, raw };
}

function severalObservations(
  item: PlannedItem,
  rows: ObservedRows,
  subject: number,
  written: readonly number[],
): Issue {
  const facts = { subject: rows.subjects[subject] ?? '', item: item.item.id };
  return createIssue(scoringCodes, 'answer.severalObservations', [written[1] ?? 0, facts.item], facts);
}
