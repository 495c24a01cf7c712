import type { AnswerTable } from '../model/answers.js';
import type { Plan } from '../model/plan.js';
import type { Block, Fault, ReducedColumn, Register } from '../model/register.js';
import type { NodeColumn } from '../model/score.js';
import { answeredOfBlock } from './answered-of-block.js';
import { cellsOfBlock } from './cells-of-block.js';
import { classSet } from './class-set.js';
import { createRegisters } from './create-registers.js';
import { isFiniteColumn } from './is-finite-column.js';
import { loadItem } from './load-item.js';
import { type OutputColumn, outputColumns } from './output-columns.js';
import { runNode } from './run-node.js';
import type { ShareRegister } from './share-register.js';

/** How a plan is run. */
export interface RunOptions {
  /** Id of a view; all nodes when absent. */
  readonly view?: string;
  /** Rows at a time; changes no number. */
  readonly block?: number;
  /** Positions of registers in the order of computation; overrides the view. */
  readonly order?: readonly number[];
  /** Nodes that were worked out before, by position, all rows. */
  readonly supplied?: ReadonlyMap<number, ReducedColumn>;
}

/** What a run leaves behind. */
export interface Run {
  /** One column for each node that was computed, in the order of the document. */
  readonly nodes: readonly NodeColumn[];
  /** Numbers that could not be worked out, by row. */
  readonly faults: readonly Fault[];
  /** The last block; all there is, when there is one block. */
  readonly last: Block;
  /** Whether all numbers are within the range of doubles. */
  readonly areFinite: boolean;
}

/** Small enough for the cache, large enough for the calls not to count. */
const blockRows = 4096;

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
  const { supplied = new Map<number, ReducedColumn>() } = options;
  const order = options.order ?? orderOf(plan, options.view);
  const shown = new Set(order);
  const computed = plan.nodes.filter((node) => shown.has(node.register));
  const nodes = outputColumns(computed, rows);
  const registers = createRegisters(plan);
  const outputs: (OutputColumn | undefined)[] = registers.map(() => undefined);
  computed.forEach((node, at) => {
    outputs[node.register] = nodes[at];
  });
  const answered: (ShareRegister | undefined)[] = registers.map(() => undefined);
  const faults: Fault[] = [];
  const { instrument } = plan;
  let last: Block = { instrument, table, start: 0, length: 0, registers, faults };
  let areFinite = true;
  for (let start = 0; start < rows; start += size) {
    last = { instrument, table, start, length: Math.min(size, rows - start), registers, faults };
    for (const at of order) {
      if (!runEntry(plan, last, at, outputs, answered, supplied)) areFinite = false;
    }
  }
  return { nodes, faults, last, areFinite };
}

/** What is computed for observations alone has been computed before, and has no value of the subject. */
function orderOf(plan: Plan, view: string | undefined): readonly number[] {
  if (view === undefined) return plan.subjectOrder;
  const needed = plan.views.get(view) ?? [];
  return plan.reduced.length === 0 ? needed : needed.filter((at) => plan.subjectOrder.includes(at));
}

function copyKnown(known: ReducedColumn, { start, length }: Block, register: Register): void {
  register.values.set(cellsOfBlock(known.values, start, length));
  register.classes.set(cellsOfBlock(known.classes, start, length));
  register.given = register.classes;
  register.set = classSet(register.classes, length);
  register.exact = known.exact?.slice(start, start + length) ?? null;
}

/** Registers are used again by the next block; what they hold of fractions goes with the column. */
function keepExact({ exact }: OutputColumn, register: Register, start: number): void {
  register.exact?.forEach((fraction, row) => {
    if (exact !== null) exact[start + row] = fraction;
  });
}

function runEntry(
  plan: Plan,
  block: Block,
  at: number,
  outputs: readonly (OutputColumn | undefined)[],
  answered: (ShareRegister | undefined)[],
  supplied: ReadonlyMap<number, ReducedColumn>,
): boolean {
  const { start, length } = block;
  const register = block.registers[at] as Register;
  const item = plan.items[at];
  const node = plan.nodes[at - plan.items.length];
  const output = outputs[at];
  if (item !== undefined) loadItem(item, at, block, register);
  if (node === undefined || output === undefined) return true;
  register.values = cellsOfBlock(output.values, start, length);
  register.classes = cellsOfBlock(output.classes, start, length);
  register.exact = null;
  const share = {
    values: cellsOfBlock(output.answered.values, start, length),
    classes: cellsOfBlock(output.answered.classes, start, length),
    full: false,
    hasPatterns: false,
    totals: answered[at]?.totals ?? null,
  };
  answered[at] = share;
  const known = supplied.get(at);
  if (known !== undefined) {
    copyKnown(known, block, register);
    share.values.set(cellsOfBlock(known.answered.values, start, length));
    share.classes.set(cellsOfBlock(known.answered.classes, start, length));
    keepExact(output, register, start);
    return isFiniteColumn(register.values);
  }
  const areFinite = runNode(node, block, register, share);
  answeredOfBlock(node, block.registers, answered, length);
  keepExact(output, register, start);
  return areFinite;
}
