import { classCode, VALUE } from '../model/class-code.js';
import type { PlannedCase, PlannedCases } from '../model/plan.js';
import type { Block, Register } from '../model/register.js';
import { scoredCode } from '../model/scored-code.js';
import { classSet } from './class-set.js';

/**
 * A decision table over a block of rows: the first row of the table that applies.
 *
 * @param node - the node
 * @param block - the block; what the table reads has been computed
 * @param out - the node's register, written
 */
export function casesOfBlock(node: PlannedCases, block: Block, out: Register): void {
  for (let row = 0; row < block.length; row += 1) {
    const found = firstCase(node, block, row);
    if (found === 'none') {
      block.faults.push({ row: block.start + row, id: node.id, code: 'score.noCase', facts: {} });
    }
    if (typeof found === 'string') {
      out.values[row] = 0;
      out.classes[row] = classCode.unknown;
    } else writeCase(node, found, block, row, out);
  }
  out.set = classSet(out.classes, block.length);
}

function firstCase(node: PlannedCases, block: Block, row: number): PlannedCase | 'none' | 'undecided' {
  for (const one of node.cases) {
    const truth = one.when === null ? 'true' : one.when.truthAt(block, row);
    if (truth === 'true') return one;
    if (truth === 'unknown' && !node.passesUnknown) return 'undecided';
  }
  return 'none';
}

function writeCase(
  node: PlannedCases,
  { value }: PlannedCase,
  block: Block,
  row: number,
  out: Register,
): void {
  if ('code' in value) {
    out.values[row] = 0;
    out.classes[row] = value.code;
  } else if ('register' in value) {
    const register = block.registers[value.register];
    out.values[row] = register?.values[row] ?? 0;
    out.classes[row] = scoredCode[register?.classes[row] ?? 0] ?? 0;
  } else {
    const number = value.number(node.id, block, row);
    out.values[row] = number ?? 0;
    out.classes[row] = number === null ? classCode.unknown : VALUE;
  }
}
