import { answeredOfBlock } from '../arithmetic/answered-of-block.js';
import type { Column } from '../model/answers.js';
import type { Plan } from '../model/plan.js';
import type { AnsweredRegister, Register } from '../model/register.js';
import type { NodeColumn } from '../model/score.js';
import { createRegisters } from './create-registers.js';
import { loadItem } from './load-item.js';
import { runNode } from './run-node.js';

/** What a run leaves behind. */
export interface Run {
  /** One column for each node, in the order of the document. */
  readonly nodes: readonly NodeColumn[];
  /** Items and nodes of the last block; all there is, when there is one block. */
  readonly registers: readonly Register[];
}

/** Rows at a time: small enough for the cache, large enough for the calls not to count. */
export const blockRows = 2048;

/**
 * All nodes of a plan over typed columns.
 *
 * @param plan - the plan
 * @param columns - raw answers, one column for each item of the plan
 * @param rows - how many subjects
 * @param block - rows at a time; changes no number
 * @returns one column for each node, and the registers of the last block
 */
export function runPlan(
  plan: Plan,
  columns: readonly Column[],
  rows: number,
  block: number = blockRows,
): Run {
  const outputs = plan.nodes.map((node) => outputColumn(node, rows));
  const registers = createRegisters(plan);
  const answered: (AnsweredRegister | undefined)[] = registers.map(() => undefined);
  for (let start = 0; start < rows; start += block) {
    const length = Math.min(block, rows - start);
    plan.items.forEach((item, at) => {
      const register = registers[at];
      const column = columns[at];
      if (register !== undefined && column !== undefined) loadItem(item, column, start, length, register);
    });
    for (const at of plan.order) {
      const node = plan.nodes[at];
      const output = outputs[at];
      const register = node === undefined ? undefined : registers[node.register];
      if (node === undefined || output === undefined || register === undefined) continue;
      register.values = output.values.subarray(start, start + length);
      register.classes = output.classes.subarray(start, start + length);
      register.exact = null;
      runNode(node, registers, length);
      answered[node.register] = {
        values: output.answered.values.subarray(start, start + length),
        classes: output.answered.classes.subarray(start, start + length),
        full: false,
      };
      answeredOfBlock(node, registers, answered, length);
    }
  }
  return { nodes: outputs, registers };
}

function outputColumn(node: Plan['nodes'][number], rows: number): NodeColumn {
  return {
    id: node.node.id,
    values: new Float64Array(rows),
    classes: new Uint8Array(rows),
    levels: node.kind === 'bands' ? node.levels : null,
    answered: { values: new Float64Array(rows), classes: new Uint8Array(rows) },
  };
}
