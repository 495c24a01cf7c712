import { meanOfBlock } from '../arithmetic/mean-of-block.js';
import { VALUE } from '../model/class-code.js';
import type { BandsExplanation, Explanation, MeanExplanation } from '../model/explanation.js';
import type { PlannedBands, PlannedMean, PlannedNode } from '../model/plan.js';
import type { Register } from '../model/register.js';
import type { NodeScore } from '../model/score.js';
import { explainSteps } from './explain-steps.js';

/**
 * How a node came by its value.
 *
 * @param planned - the node
 * @param score - its score
 * @param registers - all items and nodes, computed, of one row
 * @param told - explanations of all that the node is made from
 * @returns the explanation
 */
export function explainNode(
  planned: PlannedNode,
  score: NodeScore,
  registers: readonly Register[],
  told: ReadonlyMap<string, Explanation>,
): Explanation {
  return planned.kind === 'bands'
    ? explainBands(planned, score, told)
    : explainMean(planned, score, registers, told);
}

function explainMean(
  planned: PlannedMean,
  score: NodeScore,
  registers: readonly Register[],
  told: ReadonlyMap<string, Explanation>,
): MeanExplanation {
  const { node, sum, weights, round, needs } = planned;
  const { id, value, answeredShare } = score;
  const counting = score.parts.filter((part) => value !== null && part.value !== null);
  const weightTotal = counting.reduce((total, part) => total + part.weight, 0);
  const mean = value === null ? null : meanBeforeSteps(planned, registers);
  return {
    kind: 'mean',
    id,
    label: node.label ?? null,
    value,
    class: score.class,
    answeredShare,
    sum,
    weights,
    round,
    needs,
    weightTotal,
    mean,
    parts: score.parts.map((part) => {
      const counts = counting.includes(part) && part.value !== null;
      return {
        ...part,
        share: counts ? part.weight / weightTotal : null,
        contribution: counts ? (part.weight * (part.value ?? 0)) / weightTotal : null,
        because: childOf(told, part.of),
      };
    }),
    steps: mean === null ? [] : explainSteps(planned.steps, mean),
  };
}

/** The engine's own mean, in a register of its own, so that the steps have not been taken. */
function meanBeforeSteps(planned: PlannedMean, registers: readonly Register[]): number | null {
  const fresh: Register = { values: new Float64Array(1), classes: new Uint8Array(1), set: 0, exact: null };
  const copies = registers.map((register, position) => (position === planned.register ? fresh : register));
  meanOfBlock(planned, copies, 1);
  return fresh.classes[0] === VALUE ? (fresh.values[0] ?? null) : null;
}

function explainBands(
  planned: PlannedBands,
  score: NodeScore,
  told: ReadonlyMap<string, Explanation>,
): BandsExplanation {
  const { node, starts, closedBelow } = planned;
  const { id, value, level, answeredShare } = score;
  return {
    kind: 'bands',
    id,
    label: node.label ?? null,
    value,
    class: score.class,
    answeredShare,
    level,
    levelLabel: value === null ? null : (node.bands[value]?.label ?? null),
    from: value === null ? null : (starts[value - 1] ?? null),
    to: value === null ? null : (starts[value] ?? null),
    closed: closedBelow ? 'lower' : 'upper',
    because: childOf(told, node.of),
  };
}

function childOf(told: ReadonlyMap<string, Explanation>, id: string): Explanation {
  const found = told.get(id);
  if (found === undefined) throw new Error(`'${id}' was not explained before what is made from it.`);
  return found;
}
