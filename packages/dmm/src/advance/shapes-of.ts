import type { AggregateNode, Instrument, Item, MissingClass, Node, Plan, Step } from '@sopana/scoring';
import { edgePolicy } from './edge-policy.js';
import type { AdvanceOptions } from './improvement.js';
import type { Decision } from './option.js';
import { risingSteps } from './rising-steps.js';
import { selectedItems } from './selected-items.js';
import type { CeilingShape, Edge, FoldShape, Outcome, Shape, ShapeCommon } from './shape.js';
import { whenOf } from './when-of.js';

const allClasses: readonly MissingClass[] = [
  'notApplicable',
  'notRelevant',
  'refused',
  'unknown',
  'unanswered',
];

/** What is needed to see an instrument as shapes. */
export interface ShapeSource {
  /** The compiled document. */
  readonly plan: Plan;
  /** What can be changed. */
  readonly decisions: readonly Decision[];
  /** Outcomes by item. */
  readonly outcomes: ReadonlyMap<string, readonly Outcome[]>;
  /** Attributes of the subject. */
  readonly options: AdvanceOptions;
}

/**
 * The instrument as the bound sees it.
 *
 * @param source - the document, the decisions and what they are worth
 * @returns shapes by position, each after all that it is made from: items in the order of the document, then nodes
 */
export function shapesOf(source: ShapeSource): readonly Shape[] {
  const { instrument } = source.plan;
  const shapes: Shape[] = instrument.items.map((item) => itemShape(item, source));
  const at = new Map(shapes.map((shape, position) => [shape.id, position]));
  const waiting = new Map(instrument.nodes.map((node) => [node.id, node]));
  const place = (node: Node): void => {
    waiting.delete(node.id);
    const reads = readsOf(node, instrument);
    for (const id of reads) {
      const below = waiting.get(id);
      if (below !== undefined) place(below);
    }
    at.set(node.id, shapes.length);
    shapes.push(nodeShape(node, source, shapes, at));
  };
  for (const node of instrument.nodes) if (waiting.has(node.id)) place(node);
  return shapes;
}

/** Children of the nodes that are followed; of others nothing needs to be known but that they may be anything. */
function readsOf(node: Node, instrument: Instrument): readonly string[] {
  if ('bands' in node) return [node.of];
  return 'gates' in node || 'formula' in node || 'cases' in node
    ? []
    : childrenOf(node, instrument).map((child) => child.of);
}

function childrenOf(node: AggregateNode, instrument: Instrument) {
  const children = 'items' in node.of ? selectedItems(instrument, node.of) : node.of;
  return children.map((child) => (typeof child === 'string' ? { of: child } : child));
}

function itemShape(item: Item, { decisions, outcomes, options }: ShapeSource): Shape {
  const decision = decisions.findIndex(({ changes }) => changes.includes(item.id));
  const support = new Set(decision < 0 ? [] : [decision]);
  const when = whenOf(item.when, options.attributes ?? {});
  if (when === 'perhaps') return ceiling({ id: item.id, support, when }, Number.POSITIVE_INFINITY);
  const known = outcomes.get(item.id) ?? [{ answer: null, value: null, lacks: 'unanswered' }];
  return {
    kind: 'item',
    id: item.id,
    support,
    when,
    decision: decision < 0 ? null : decision,
    outcomes: known,
  };
}

function ceiling(common: ShapeCommon, most: number): CeilingShape {
  return { kind: 'ceiling', ...common, most, gates: null, mayFail: true };
}

function nodeShape(
  node: Node,
  source: ShapeSource,
  shapes: readonly Shape[],
  at: ReadonlyMap<string, number>,
): Shape {
  const { instrument } = source.plan;
  const reads = readsOf(node, instrument).map((id) => shapes[at.get(id) ?? 0]);
  const support = new Set(reads.flatMap((shape) => [...(shape?.support ?? [])]));
  const common = { id: node.id, support, when: whenOf(node.when, source.options.attributes ?? {}) };
  if ('bands' in node) {
    const starts = node.bands.slice(1).map((band) => band.from ?? 0);
    return {
      kind: 'bands',
      ...common,
      source: at.get(node.of) ?? 0,
      starts,
      closedBelow: node.closed !== 'upper',
    };
  }
  const anything = { ...common, support: new Set(source.decisions.map((_, position) => position)) };
  if ('gates' in node) {
    return { ...ceiling(anything, node.gates.length), gates: node, mayFail: node.unknown !== 'no' };
  }
  const steps = stepsOf(node.then ?? instrument.defaults?.then ?? [], instrument);
  const change = risingSteps(steps, node.arithmetic?.round ?? instrument.arithmetic?.round ?? 'halfUp');
  if ('cases' in node && change !== null && node.reduce === undefined) {
    const values = node.cases.map(({ value }) =>
      typeof value === 'number' ? value : Number.POSITIVE_INFINITY,
    );
    return ceiling(anything, change(Math.max(...values)));
  }
  if ('cases' in node || 'formula' in node || change === null || node.reduce !== undefined) {
    return ceiling(anything, Number.POSITIVE_INFINITY);
  }
  return foldShape(node, source, common, shapes, at, change) ?? ceiling(anything, Number.POSITIVE_INFINITY);
}

function stepsOf(steps: readonly Step[], { pipelines = [] }: Instrument): readonly Step[] {
  return steps.flatMap((step) =>
    'use' in step ? (pipelines.find(({ id }) => id === step.use)?.then ?? []) : [step],
  );
}

/** Medians and ordered means are at most the greatest; more need not be known of them. */
function foldKind(method: unknown): FoldShape['kind'] | null {
  if (method === 'mean' || method === 'geometric' || method === 'harmonic') return 'mean';
  if (method === 'sum') return 'sum';
  if (method === 'min') return 'least';
  if (method === 'max' || method === 'median' || method === 'first') return 'greatest';
  return typeof method === 'object' && method !== null && 'owa' in method ? 'greatest' : null;
}

function foldShape(
  node: AggregateNode,
  source: ShapeSource,
  common: ShapeCommon,
  shapes: readonly Shape[],
  at: ReadonlyMap<string, number>,
  change: (value: number) => number,
): FoldShape | null {
  const { instrument } = source.plan;
  const { defaults = {}, arithmetic = {} } = instrument;
  const method = node.by ?? defaults.by ?? 'mean';
  const kind = foldKind(method);
  if (kind === null) return null;
  const { sum = 'sequential', weights = 'divideLast' } = { ...arithmetic, ...node.arithmetic };
  const before = new Set<number>();
  const edges = childrenOf(node, instrument).map((child): Edge => {
    const position = at.get(child.of) ?? 0;
    const shape = shapes[position];
    const item = instrument.items.find(({ id }) => id === child.of);
    const passOver = method === 'first' ? [skipAll] : [];
    const owners = [child.missing, node.missing, ...passOver, item?.missing, defaults.missing];
    const support = shape?.support ?? new Set<number>();
    const isApart = ![...support].some((decision) => before.has(decision));
    for (const decision of support) before.add(decision);
    const policy = edgePolicy(owners, shape === undefined ? allClasses : classesOf(shape));
    return { at: position, weight: child.weight ?? 1, isApart, ...policy };
  });
  const isExact = method === 'mean' || method === 'sum' || method === 'min' || method === 'max';
  return {
    kind,
    ...common,
    edges,
    scale: method === 'geometric' ? 'ln' : method === 'harmonic' ? 'reciprocal' : 'plain',
    dividesFirst: weights === 'divideFirst',
    isRough: !isExact || (sum !== 'sequential' && kind !== 'least' && kind !== 'greatest'),
    mayFail: !isExact || (node.needs ?? defaults.needs) !== undefined,
    isBare: (node.then ?? defaults.then ?? []).length === 0,
    change,
  };
}

const skipAll = {
  notApplicable: 'skip',
  notRelevant: 'skip',
  refused: 'skip',
  unknown: 'skip',
  unanswered: 'skip',
} as const;

function classesOf(shape: Shape): readonly MissingClass[] {
  if (shape.kind !== 'item') return allClasses;
  return shape.outcomes.flatMap(({ lacks }) => (lacks === null ? [] : [lacks]));
}
