import type { PathStep } from '@sopana/core';
import type { Text } from '@sopana/core/text';
import type { WeightedChild } from '@sopana/scoring';
import type { ModelNodeKind } from '../model/compiled-model.js';
import type { MaturityModel } from '../model/maturity-model.js';
import type { Weighting } from '../model/weighting.js';
import type { PlacedParts } from './placed-parts.js';

/** A node of the tree that one instrument asks for, before it is written as nodes of an instrument. */
export interface TreeNode {
  /** Id of the node. */
  readonly id: string;
  /** What it is. */
  readonly kind: ModelNodeKind;
  /** Its label; null when it has none. */
  readonly label: Text | null;
  /** Id of the node above; null for the whole. */
  readonly parent: string | null;
  /** What the mean is made from. */
  readonly of: readonly WeightedChild[];
  /** What the least is picked from; null for a weighting. */
  readonly leastOf: readonly string[] | null;
  /** Where it comes from in the document. */
  readonly path: readonly PathStep[];
}

/**
 * The part of the tree that one instrument asks for: what has no question of it is left out.
 *
 * @param model - the document
 * @param parts - its tree as lists
 * @param instrument - id of the instrument
 * @returns the whole, its weightings, then dimensions, sub-dimensions and indicators from above, in document order
 */
export function treeOfInstrument(
  model: MaturityModel,
  parts: PlacedParts,
  instrument: string,
): readonly TreeNode[] {
  const asked = parts.questions
    .map(({ part }) => part)
    .filter((one) => one.question.instrument === instrument);
  const present = new Set(asked.flatMap((one) => [one.dimension, one.subDimension, one.parent]));
  const questionsOf = (parent: string): readonly WeightedChild[] =>
    asked.filter((one) => one.parent === parent).map(({ question }) => edge(question));
  const indicators = parts.indicators
    .filter(({ part }) => present.has(part.indicator.id))
    .map(({ part: { indicator, subDimension }, path }): TreeNode => {
      const of = questionsOf(indicator.id);
      return node('indicator', indicator, subDimension, of, path);
    });
  const subDimensions = parts.subDimensions
    .filter(({ part }) => present.has(part.subDimension.id))
    .map(({ part: { subDimension, dimension }, path }): TreeNode => {
      const own = (subDimension.indicators ?? []).filter(({ id }) => present.has(id)).map(edge);
      return node('subDimension', subDimension, dimension, [...questionsOf(subDimension.id), ...own], path);
    });
  const dimensions = parts.dimensions
    .filter(({ part }) => present.has(part.id))
    .map(({ part, path }): TreeNode => {
      const own = part.subDimensions.filter(({ id }) => present.has(id)).map(edge);
      return node('dimension', part, 'overall', own, path);
    });
  const childrenOf = ({ over, weights = [] }: Weighting): readonly WeightedChild[] =>
    (over === 'dimensions' ? dimensions : subDimensions).map(({ id }) => ({
      of: id,
      weight: weights.find(({ of }) => of === id)?.weight ?? 1,
    }));
  const [first] = model.weightings;
  const whole: TreeNode = {
    id: 'overall',
    kind: 'overall',
    label: model.title ?? model.label ?? null,
    parent: null,
    of: first === undefined ? [] : childrenOf(first),
    leastOf: dimensions.map(({ id }) => id),
    path: ['weightings', 0],
  };
  const weightings = model.weightings.map((weighting, at): TreeNode => {
    const described = { id: `overall.${weighting.id}`, ...labelOf(weighting) };
    const own = node('weighting', described, 'overall', childrenOf(weighting), ['weightings', at]);
    return { ...own, leastOf: null };
  });
  return [whole, ...weightings, ...dimensions, ...subDimensions, ...indicators];
}

function edge({ id, weight = 1 }: { readonly id: string; readonly weight?: number }): WeightedChild {
  return { of: id, weight };
}

function labelOf({ label }: { readonly label?: Text }): { readonly label?: Text } {
  return label === undefined ? {} : { label };
}

function node(
  kind: ModelNodeKind,
  { id, label = null }: { readonly id: string; readonly label?: Text | null },
  parent: string,
  of: readonly WeightedChild[],
  path: readonly PathStep[],
): TreeNode {
  return { id, kind, label, parent, of, leastOf: of.map((child) => child.of), path };
}
