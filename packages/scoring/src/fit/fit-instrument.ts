import { createIssue, err, type Issue, type PathStep, type Result, resultOf } from '@sopana/core';
import { isTableOf } from '../answers/is-table-of.js';
import { scoringCodes } from '../codes.js';
import { orderEntries } from '../compile/order-entries.js';
import type { AnswerTable } from '../model/answers.js';
import type { Instrument } from '../model/instrument.js';
import type { Step } from '../model/step.js';
import { scopeOf } from '../scope/scope.js';
import { expandSteps } from '../step/expand-steps.js';
import { fitStep } from './fit-step.js';
import { needsFit } from './needs-fit.js';
import { readingPlan } from './reading-plan.js';
import { referenceRows } from './reference-rows.js';
import { valuesBefore } from './values-before.js';

/** Which part of a table is the reference. */
export interface FitOptions {
  /** Least share of items that a subject must have answered to be part of the reference, 0–1; 0 when absent. */
  readonly screen?: number;
}

/**
 * A document with all that depends on a population read off a reference table and written down: from then on each subject
 * is scored by itself, and no other subject changes its score.
 *
 * @param instrument - the document; parts without `fit` stay as they are
 * @param table - the reference, made with `readingPlan`
 * @param options - the screen
 * @returns the frozen document, with what was asked for kept as `fittedFrom`; it has a digest of its own. Fails with
 * codes `fit.*`, and as `compileInstrument` does
 *
 * @example
 * ```ts
 * const unfitted = { sopana: 'instrument/1', id: 'tiny', version: '1', items: [{ id: 'a', then: [{ dividedBy: { fit: 'max' } }] }], nodes: [{ id: 'mean', of: ['a'] }] };
 * const reader = readingPlan(unfitted);
 * const table = reader.ok ? tableOfWide(reader.value, { header: ['subject', 'a'], rows: [['x', '2'], ['y', '4']] }) : reader;
 * const frozen = table.ok ? fitInstrument(unfitted, table.value) : table;
 * frozen.ok && frozen.value.items[0].then[0].dividedBy; // => 4
 * ```
 *
 * @remarks Fitted in the order of computation, step by step, each on the values that the engine gives after the steps
 * before it. Sums are exact, so the order of the subjects changes nothing.
 * @source Our convention: fit, freeze, score.
 */
export function fitInstrument(
  instrument: Instrument,
  table: AnswerTable,
  options: FitOptions = {},
): Result<Instrument> {
  const reader = readingPlan(instrument);
  if (!reader.ok) return reader;
  if (!isTableOf(reader.value, table)) {
    const facts = { instrument: `${instrument.id}@${instrument.version}` };
    return err(createIssue(scoringCodes, 'table.otherInstrument', [], facts));
  }
  const reference = referenceRows(table, options.screen ?? 0);
  if (!reference.ok) return reference;
  const scope = scopeOf(instrument);
  const { order, circles } = orderEntries(instrument, scope);
  const [circle] = circles;
  if (circle !== undefined) {
    const facts = { circle: circle.join(' ← ') };
    return resultOf([createIssue(scoringCodes, 'instrument.cycle', [], facts)], () => instrument);
  }
  const issues: Issue[] = [];
  let fitted = instrument;
  for (const at of order) {
    const entry = fitEntry(fitted, at, reference.value);
    if (entry.ok) fitted = entry.value;
    else issues.push(...entry.issues);
  }
  return resultOf(issues, () => fitted);
}

/** The document with the steps of one item or node fitted. */
function fitEntry(instrument: Instrument, at: number, table: AnswerTable): Result<Instrument> {
  const isItem = at < instrument.items.length;
  const position = isItem ? at : at - instrument.items.length;
  const entry = isItem ? instrument.items[position] : instrument.nodes[position];
  if (entry === undefined || 'bands' in entry || 'gates' in entry) return { ok: true, value: instrument };
  const own = entry.then ?? (isItem ? [] : (instrument.defaults?.then ?? []));
  const steps = expandSteps(own, instrument);
  if (!steps.some(needsFit)) return { ok: true, value: instrument };
  const path = [isItem ? 'items' : 'nodes', position, 'then'];
  const frozen = fitSteps(instrument, entry.id, steps, table, path);
  if (!frozen.ok) return frozen;
  const then = frozen.value;
  const value: Instrument = isItem
    ? {
        ...instrument,
        items: instrument.items.map((item, one) => (one === position ? { ...item, then } : item)),
      }
    : {
        ...instrument,
        nodes: instrument.nodes.map((node, one) => (one === position ? { ...node, then } : node)),
      };
  return { ok: true, value };
}

function fitSteps(
  instrument: Instrument,
  id: string,
  steps: readonly Step[],
  table: AnswerTable,
  path: readonly PathStep[],
): Result<readonly Step[]> {
  const done: Step[] = [];
  const waiting = [...steps];
  for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
    if (!needsFit(step)) {
      done.push(step);
      continue;
    }
    const column = valuesBefore(instrument, id, done, table);
    if (!column.ok) return column;
    const frozen = fitStep(step, column.value, [...path, done.length]);
    if (!frozen.ok) return frozen;
    // Steps that are taken instead may have to be fitted themselves.
    if (Array.isArray(frozen.value)) waiting.unshift(...frozen.value);
    else done.push(frozen.value as Step);
  }
  return { ok: true, value: done };
}
