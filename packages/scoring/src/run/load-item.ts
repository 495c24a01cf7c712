import { classCode, VALUE } from '../model/class-code.js';
import type { PlannedItem } from '../model/plan.js';
import type { Block, Register } from '../model/register.js';
import { applySteps } from './apply-steps.js';
import { cellsOfBlock } from './cells-of-block.js';
import { classSet } from './class-set.js';

/**
 * Reads a block of raw answers into an item's register: scale, for whom the question is asked, steps.
 *
 * @param item - the item
 * @param position - its column in the table
 * @param block - the block; what the item's condition reads has been computed
 * @param register - the item's register; bound to the column itself where the raw answer is the value
 */
export function loadItem(item: PlannedItem, position: number, block: Block, register: Register): void {
  const column = block.table.columns[position];
  if (column === undefined) throw new Error(`No column for '${item.item.id}': the table is not whole.`);
  const { start, length } = block;
  const raw = cellsOfBlock(column.values, start, length);
  const codes = cellsOfBlock(column.classes, start, length);
  const readsScale = item.valueOf !== null && column.isScaled !== true;
  const isRaw = !readsScale && item.steps.length === 0 && item.when === null && column.imputed === undefined;
  register.values = isRaw ? raw : raw.slice();
  register.classes = isRaw ? codes : codes.slice();
  if (readsScale) readScale(item, register, length);
  if (column.imputed !== undefined)
    refuseLayers(block, cellsOfBlock(column.imputed, start, length), register);
  if (item.when !== null) askWhen(item, block, register);
  register.set = classSet(register.classes, length);
  // A step works on the rounded value, so what comes after it starts from there.
  register.exact = item.steps.length === 0 ? (column.exact?.slice(start, start + length) ?? null) : null;
  applySteps(item.item.id, item.steps, block, register);
  if (column.imputed !== undefined) hideImputed(cellsOfBlock(column.imputed, start, length), register);
}

function readScale(item: PlannedItem, register: Register, length: number): void {
  for (let row = 0; row < length; row += 1) {
    if (register.classes[row] !== VALUE) continue;
    const answer = register.values[row] as number;
    const code = item.codeOf?.(answer) ?? VALUE;
    register.classes[row] = code;
    register.values[row] = code === VALUE ? (item.valueOf?.(answer) ?? answer) : 0;
  }
}

/** A question that is not asked is not applicable, whatever was answered. */
function askWhen(item: PlannedItem, block: Block, register: Register): void {
  for (let row = 0; row < block.length; row += 1) {
    const truth = item.when?.truthAt(block, row);
    if (truth === 'true') continue;
    register.values[row] = 0;
    register.classes[row] = truth === 'false' ? classCode.notApplicable : classCode.unknown;
  }
}

/** Imputed cells whose label the document does not accept stay what they were before: unanswered. */
function refuseLayers({ table, instrument }: Block, imputed: Uint8Array, register: Register): void {
  const accepted = (table.layers ?? []).map((label) => instrument.accepts?.includes(label) === true);
  imputed.forEach((layer, row) => {
    if (layer === 0 || accepted[layer - 1] === true) return;
    register.values[row] = 0;
    register.classes[row] = classCode.unanswered;
  });
}

/** An imputed cell has a value, but nobody answered it. */
function hideImputed(imputed: Uint8Array, register: Register): void {
  register.given = register.given.slice(0, imputed.length);
  imputed.forEach((layer, row) => {
    if (layer !== 0) register.given[row] = classCode.unanswered;
  });
}
