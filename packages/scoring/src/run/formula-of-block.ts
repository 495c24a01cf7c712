import { type FormulaRow, runFormula } from '../formula/run-formula.js';
import { classCode, VALUE } from '../model/class-code.js';
import type { PlannedFormula } from '../model/plan.js';
import type { Block, Register } from '../model/register.js';
import { classSet } from './class-set.js';

/**
 * A formula over a block of rows, before its steps.
 *
 * @param node - the node
 * @param block - the block; what the formula reads has been computed
 * @param out - the node's register, written
 */
export function formulaOfBlock(node: PlannedFormula, block: Block, out: Register): void {
  let row = 0;
  const registerOf = (id: string): Register | undefined => block.registers[node.registerOf.get(id) ?? -1];
  const reader: FormulaRow = {
    code: (id) => registerOf(id)?.classes[row] ?? 0,
    value: (id) => registerOf(id)?.values[row] ?? 0,
  };
  for (row = 0; row < block.length; row += 1) {
    const outcome = runFormula(node.formula, reader);
    const isNumber = typeof outcome === 'number';
    // A quotient or a product may leave the range of doubles although its parts did not: the exit check names it.
    out.values[row] = isNumber ? outcome + 0 : 0;
    out.classes[row] = isNumber ? VALUE : 'code' in outcome ? outcome.code : classCode.unknown;
    if (!isNumber && 'fault' in outcome) {
      const facts = { formula: node.node.formula, what: outcome.what };
      block.faults.push({ row: block.start + row, id: node.id, code: outcome.fault, facts });
    }
  }
  out.set = classSet(out.classes, block.length);
}
