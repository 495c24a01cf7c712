import type { AnswerTable } from '../model/answers.js';
import type { Plan } from '../model/plan.js';
import type { AnsweredRegister, Block, Fault, Register } from '../model/register.js';
import type { NodeColumn } from '../model/score.js';
import { answeredOfBlock } from './answered-of-block.js';
import { createRegisters } from './create-registers.js';
import { loadItem } from './load-item.js';
import { outputColumn } from './output-column.js';
import { runNode } from './run-node.js';

/** How a plan is run. */
export interface RunOptions {
  /** Id of a view; all nodes when absent. */
  readonly view?: string;
  /** Rows at a time; changes no number. */
  readonly block?: number;
}

/** What a run leaves behind. */
export interface Run {
  /** One column for each node that was computed, in the order of the document. */
  readonly nodes: readonly NodeColumn[];
  /** Numbers that could not be worked out, by row. */
  readonly faults: readonly Fault[];
  /** The last block; all there is, when there is one block. */
  readonly last: Block;
}

/** Small enough for the cache, large enough for the calls not to count. */
const blockRows = 2048;

/**
 * Nodes of a plan over typed columns.
 *
 * @param plan - the plan
 * @param table - one row for each subject
 * @param options - view and block size
 * @returns one column for each node, the faults, and the last block
 */
export function runPlan(plan: Plan, table: AnswerTable, options: RunOptions = {}): Run {
  const rows = table.rows.length;
  const { block: size = blockRows } = options;
  const order = options.view === undefined ? plan.order : (plan.views.get(options.view) ?? []);
  const shown = new Set(order);
  const outputs = plan.nodes.map((node) => (shown.has(node.register) ? outputColumn(node, rows) : null));
  const registers = createRegisters(plan);
  const answered: (AnsweredRegister | undefined)[] = registers.map(() => undefined);
  const faults: Fault[] = [];
  let last: Block = { plan, table, start: 0, length: 0, registers, faults };
  for (let start = 0; start < rows; start += size) {
    last = { plan, table, start, length: Math.min(size, rows - start), registers, faults };
    for (const at of order) runEntry(last, at, outputs, answered);
  }
  return { nodes: outputs.filter((column) => column !== null), faults, last };
}

function runEntry(
  block: Block,
  at: number,
  outputs: readonly (NodeColumn | null)[],
  answered: (AnsweredRegister | undefined)[],
): void {
  const { plan, start, length } = block;
  const register = block.registers[at] as Register;
  const item = plan.items[at];
  const node = plan.nodes[at - plan.items.length];
  const output = outputs[at - plan.items.length];
  if (item !== undefined) loadItem(item, at, block, register);
  if (node === undefined || output === null || output === undefined) return;
  register.values = output.values.subarray(start, start + length);
  register.classes = output.classes.subarray(start, start + length);
  register.exact = null;
  runNode(node, block, register);
  answered[at] = {
    values: output.answered.values.subarray(start, start + length),
    classes: output.answered.classes.subarray(start, start + length),
    full: false,
  };
  answeredOfBlock(node, block.registers, answered, length);
}
