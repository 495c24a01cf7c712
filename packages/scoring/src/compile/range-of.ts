import { combineOf } from '../method/combine-of.js';
import type { AggregateNode, Node } from '../model/node.js';
import type { Scale } from '../model/scale.js';
import type { Step } from '../model/step.js';
import { childrenOf } from '../scope/children-of.js';
import type { Scope } from '../scope/scope.js';
import { expandSteps } from '../step/expand-steps.js';
import { rangeAfterStep } from '../step/range-after-step.js';

/** Least and greatest possible number. */
export type Range = readonly [number, number];

/**
 * The least and the greatest number that an item or node can take when everything is answered.
 *
 * @param id - of an item or a node
 * @param scope - what ids stand for
 * @returns the range; null where the document does not fix one
 */
export function rangeOf(id: string, scope: Scope): Range | null {
  return rangeWithin(id, scope, new Map());
}

function rangeWithin(id: string, scope: Scope, known: Map<string, Range | null>): Range | null {
  const found = known.get(id);
  if (found !== undefined) return found;
  known.set(id, null); // A circle has no range.
  const item = scope.instrument.items.find((candidate) => candidate.id === id);
  const node = scope.nodes.get(id);
  const before =
    item === undefined ? nodeRange(node, scope, known) : scaleRange(scope.scales.get(id) ?? null);
  const range = stepsRange(before, item === undefined ? nodeSteps(node, scope) : (item.then ?? []), scope);
  known.set(id, range);
  return range;
}

function nodeSteps(node: Node | undefined, scope: Scope): readonly Step[] {
  if (node === undefined || 'bands' in node || 'gates' in node) return [];
  return node.then ?? scope.instrument.defaults?.then ?? [];
}

function stepsRange(before: Range | null, steps: readonly Step[], scope: Scope): Range | null {
  const mode = scope.instrument.arithmetic?.round ?? 'halfUp';
  return expandSteps(steps, scope.instrument).reduce<Range | null>(
    (range, step) => (range === null ? null : rangeAfterStep(range, step, mode)),
    before,
  );
}

function scaleRange(scale: Scale | null): Range | null {
  switch (scale?.type) {
    case 'boolean':
      return spanOf([scale.whenFalse ?? 0, scale.whenTrue ?? 1]);
    case 'choice':
      return spanOf(scale.options.flatMap((option) => ('value' in option ? [option.value] : [])));
    case 'choices': {
      const values = scale.options.map((option) => option.value);
      if (scale.reduce === 'share') return [0, 1];
      if (scale.reduce === 'count') return [0, values.length];
      if (scale.reduce !== 'sum') return spanOf([0, ...values]);
      const sumOf = (part: readonly number[]): number => part.reduce((sum, value) => sum + value, 0);
      return [sumOf(values.filter((value) => value < 0)), sumOf(values.filter((value) => value > 0))];
    }
    case 'number':
      return scale.min === undefined || scale.max === undefined ? null : [scale.min, scale.max];
    default:
      return null;
  }
}

function spanOf(values: readonly number[]): Range | null {
  return values.length === 0 ? null : [Math.min(...values), Math.max(...values)];
}

function nodeRange(node: Node | undefined, scope: Scope, known: Map<string, Range | null>): Range | null {
  if (node === undefined || 'formula' in node || 'cases' in node) return null;
  if ('bands' in node) return [0, node.bands.length - 1];
  if ('gates' in node) return [0, node.gates.length];
  const children = childrenOf(node, scope.instrument);
  const ranges = children.map((child) => rangeWithin(child.of, scope, known));
  const parts = ranges.filter((range) => range !== null);
  if (parts.length < ranges.length || parts.length === 0) return null;
  const weights = children.map((child) => child.weight ?? 1);
  return [0, 1].reduce<Range | null>(
    (range, end) => {
      const number = combined(
        node,
        scope,
        parts.map((part) => part[end] ?? 0),
        parts.map((part) => part[1]),
        weights,
      );
      if (range === null || number === null) return null;
      return end === 0 ? [number, range[1]] : [range[0], number];
    },
    [0, 0],
  );
}

/** The method's number where all children stand at one end of their range; all these methods rise with their children. */
function combined(
  node: AggregateNode,
  scope: Scope,
  ends: readonly number[],
  highs: readonly number[],
  weights: readonly number[],
): number | null {
  const method = node.by ?? scope.instrument.defaults?.by ?? 'mean';
  const turns =
    (typeof method === 'object' && 'mazziottaPareto' in method) ||
    (method === 'product' && ends.some((end) => end < 0));
  if (turns) return null;
  const root = weights.every((weight) => weight === weights[0]) ? 'product' : 'logs';
  const combine = combineOf(method, { sum: 'sequential', weights: 'divideLast', root });
  const at = (values: readonly number[]): number | string =>
    combine(Float64Array.from(values), Float64Array.from(weights), values.length);
  const number = at(ends);
  const most = method === 'share' ? at(highs) : 1;
  return typeof number === 'string' || typeof most === 'string' || most === 0 ? null : number / most;
}
