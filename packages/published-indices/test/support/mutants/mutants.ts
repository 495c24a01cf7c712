import type { ArithmeticProfile, Child, Instrument, MissingPolicy, Parameter, Step } from '@sopana/scoring';
import { nextDouble } from './next-double.js';
import { aggregatesChanged, isAggregate } from './nodes-changed.js';
import { stepsChanged } from './steps-changed.js';

/** One way to get a document wrong. */
export interface Mutant {
  /** Short name, as in the table. */
  readonly name: string;
  /** The document got wrong; null where it has nothing of the kind. */
  readonly of: (instrument: Instrument) => Instrument | null;
  /** Ids of the published results of which one must be there to show it. */
  readonly shownBy: readonly string[];
}

const values = ['gtmi', 'egdi', 'desi', 'hdi', 'gdi', 'ihdi', 'gii', 'Index'];
const levels = ['group', 'tier'];
const ranks = ['rank'];

/** The mutants of the table, in its order. */
export const mutants: readonly Mutant[] = [
  { name: 'sums in two passes', of: withArithmetic({ sum: 'twoPass' }), shownBy: values },
  { name: 'sums without rounding', of: withArithmetic({ sum: 'exact' }), shownBy: values },
  { name: 'weights divided first', of: withArithmetic({ weights: 'divideFirst' }), shownBy: values },
  { name: 'children reversed', of: reversed, shownBy: values },
  { name: 'times 100 before the sum', of: scaledFirst, shownBy: values },
  { name: 'root by logarithms', of: rootByLogarithms, shownBy: values },
  { name: 'last child left out', of: withoutLastChild, shownBy: values },
  { name: 'all weights equal', of: withEqualWeights, shownBy: values },
  { name: 'mean for geometric mean', of: meanForGeometric, shownBy: values },
  {
    name: 'best goalpost one ulp up',
    of: (instrument) => postsMoved(instrument, 'best', 1),
    shownBy: values,
  },
  {
    name: 'worst goalpost one ulp down',
    of: (instrument) => postsMoved(instrument, 'worst', -1),
    shownBy: values,
  },
  { name: 'goalposts swapped', of: swapped, shownBy: values },
  { name: 'limits the other way', of: clipToggled, shownBy: values },
  {
    name: 'no clip, no replacement',
    of: (instrument) => without(instrument, ['clip', 'replace']),
    shownBy: values,
  },
  { name: 'rounded half to even', of: (instrument) => rounded(instrument, 'halfEven'), shownBy: values },
  { name: 'truncated', of: (instrument) => rounded(instrument, 'truncate'), shownBy: values },
  { name: 'not rounded', of: (instrument) => without(instrument, ['round']), shownBy: values },
  { name: 'bands closed at the other side', of: otherSide, shownBy: levels },
  { name: 'rank of the other of rounded and unrounded', of: otherRank, shownBy: ranks },
  { name: 'ties at their greatest rank', of: otherTies, shownBy: ranks },
  { name: 'missing children skipped', of: missingSkipped, shownBy: values },
  { name: 'missing values as the mean of all', of: imputedWithoutGroups, shownBy: values },
  { name: 'at most three outliers drawn in', of: fewerOutliers, shownBy: values },
  { name: 'shape without sample adjustment', of: populationMoments, shownBy: values },
];

function withArithmetic(profile: ArithmeticProfile): Mutant['of'] {
  return (instrument) => ({ ...instrument, arithmetic: { ...instrument.arithmetic, ...profile } });
}

function reversed(instrument: Instrument): Instrument | null {
  return aggregatesChanged(instrument, (node) =>
    'items' in node.of || node.of.length < 2 ? node : { ...node, of: [...node.of].reverse() },
  );
}

function scaledFirst(instrument: Instrument): Instrument | null {
  const scaled = new Set<string>();
  const mutant = aggregatesChanged(instrument, (node) => {
    const [step, ...rest] = node.then ?? [];
    if (step === undefined || !('times' in step) || 'items' in node.of) return node;
    for (const child of node.of) scaled.add(typeof child === 'string' ? child : child.of);
    return { ...node, then: rest };
  });
  const items = instrument.items.map((item) =>
    scaled.has(item.id) ? { ...item, then: [...(item.then ?? []), { times: 100 }] } : item,
  );
  return mutant === null ? null : { ...mutant, items };
}

function rootByLogarithms(instrument: Instrument): Instrument | null {
  const isGeometric = instrument.nodes.some((node) => isAggregate(node) && node.by === 'geometric');
  return isGeometric ? withArithmetic({ root: 'logs' })(instrument) : null;
}

function withoutLastChild(instrument: Instrument): Instrument | null {
  return aggregatesChanged(instrument, (node) =>
    'items' in node.of || node.of.length < 2 ? node : { ...node, of: node.of.slice(0, -1) },
  );
}

function withEqualWeights(instrument: Instrument): Instrument | null {
  const weightOf = (child: Child): number => (typeof child === 'string' ? 1 : (child.weight ?? 1));
  return aggregatesChanged(instrument, (node) => {
    if ('items' in node.of) return node;
    const [first, ...rest] = node.of.map(weightOf);
    if (first === undefined || rest.every((weight) => weight === first)) return node;
    const weight = node.by === 'sum' ? 1 / node.of.length : 1;
    return {
      ...node,
      of: node.of.map((child) => ({ of: typeof child === 'string' ? child : child.of, weight })),
    };
  });
}

function meanForGeometric(instrument: Instrument): Instrument | null {
  return aggregatesChanged(instrument, (node) => (node.by === 'geometric' ? { ...node, by: 'mean' } : node));
}

function postsMoved(instrument: Instrument, post: 'worst' | 'best', direction: 1 | -1): Instrument | null {
  const moved = (parameter: Parameter): Parameter =>
    typeof parameter === 'number' ? nextDouble(parameter, direction) : parameter;
  return stepsChanged(instrument, (step) => {
    if (!('goalposts' in step) || typeof step.goalposts[post] !== 'number') return [step];
    return [{ ...step, goalposts: { ...step.goalposts, [post]: moved(step.goalposts[post]) } }];
  });
}

function swapped(instrument: Instrument): Instrument | null {
  return stepsChanged(instrument, (step) => {
    if (!('goalposts' in step)) return [step];
    const { worst, best } = step.goalposts;
    return [{ ...step, goalposts: { ...step.goalposts, worst: best, best: worst } }];
  });
}

function clipToggled(instrument: Instrument): Instrument | null {
  return stepsChanged(instrument, (step) =>
    'goalposts' in step
      ? [{ ...step, goalposts: { ...step.goalposts, clip: step.goalposts.clip !== true } }]
      : [step],
  );
}

function without(instrument: Instrument, verbs: readonly string[]): Instrument | null {
  return stepsChanged(instrument, (step) => (verbs.some((verb) => verb in step) ? [] : [step]));
}

function rounded(instrument: Instrument, round: NonNullable<ArithmeticProfile['round']>): Instrument | null {
  const rounds = without(instrument, ['round']) !== null;
  return rounds ? withArithmetic({ round })(instrument) : null;
}

function otherSide(instrument: Instrument): Instrument | null {
  const nodes = instrument.nodes.map((node) =>
    'bands' in node
      ? { ...node, closed: node.closed === 'upper' ? ('lower' as const) : ('upper' as const) }
      : node,
  );
  return nodes.some((node, at) => node !== instrument.nodes[at]) ? { ...instrument, nodes } : null;
}

function otherRank(instrument: Instrument): Instrument | null {
  const { id } = instrument;
  const other = (of: string): string => (of === id ? `${id}Raw` : id);
  if (!instrument.nodes.some((node) => node.id === `${id}Raw`)) return null;
  return { ...instrument, ranks: (instrument.ranks ?? []).map((rank) => ({ ...rank, of: other(rank.of) })) };
}

function otherTies(instrument: Instrument): Instrument | null {
  const { ranks = [] } = instrument;
  return ranks.length === 0
    ? null
    : { ...instrument, ranks: ranks.map((rank) => ({ ...rank, ties: 'max' })) };
}

function missingSkipped(instrument: Instrument): Instrument {
  const skip: MissingPolicy = {
    notApplicable: 'skip',
    notRelevant: 'skip',
    refused: 'skip',
    unknown: 'skip',
    unanswered: 'skip',
  };
  return { ...instrument, defaults: { ...instrument.defaults, missing: skip } };
}

function imputedWithoutGroups(instrument: Instrument): Instrument | null {
  return stepsChanged(instrument, (step): readonly Step[] =>
    'impute' in step ? [{ impute: { fit: 'mean' } }] : [step],
  );
}

function fewerOutliers(instrument: Instrument): Instrument | null {
  return stepsChanged(instrument, (step) =>
    'winsorise' in step && 'maxPoints' in step.winsorise
      ? [{ winsorise: { ...step.winsorise, maxPoints: 3 } }]
      : [step],
  );
}

function populationMoments(instrument: Instrument): Instrument | null {
  return stepsChanged(instrument, (step) =>
    'winsorise' in step && 'maxPoints' in step.winsorise
      ? [{ winsorise: { ...step.winsorise, moments: 'population' } }]
      : [step],
  );
}
