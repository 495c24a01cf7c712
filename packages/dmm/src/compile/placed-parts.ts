import type { PathStep } from '@sopana/core';
import type { PlacedQuestion } from '../model/compiled-model.js';
import type { Dimension, Indicator, SubDimension } from '../model/dimension.js';
import type { MaturityModel } from '../model/maturity-model.js';

/** Something of the tree with the way to it. */
export interface Placed<T> {
  /** What it is. */
  readonly part: T;
  /** The way to it from the root of the document. */
  readonly path: readonly PathStep[];
}

/** The tree of a maturity model as lists, each in document order. */
export interface PlacedParts {
  /** Dimensions. */
  readonly dimensions: readonly Placed<Dimension>[];
  /** Sub-dimensions with the id of their dimension. */
  readonly subDimensions: readonly Placed<{
    readonly subDimension: SubDimension;
    readonly dimension: string;
  }>[];
  /** Indicators with the id of their sub-dimension. */
  readonly indicators: readonly Placed<{ readonly indicator: Indicator; readonly subDimension: string }>[];
  /** Questions: those of a sub-dimension as a whole before those of its indicators. */
  readonly questions: readonly Placed<PlacedQuestion>[];
}

/**
 * The tree of a maturity model as lists.
 *
 * @param model - a document of the right shape
 * @returns each kind of part with its path
 */
export function placedParts(model: MaturityModel): PlacedParts {
  const dimensions = model.dimensions.map((part, at) => ({ part, path: ['dimensions', at] }));
  const subDimensions = dimensions.flatMap(({ part, path }) =>
    part.subDimensions.map((subDimension, at) => ({
      part: { subDimension, dimension: part.id },
      path: [...path, 'subDimensions', at],
    })),
  );
  const indicators = subDimensions.flatMap(({ part: { subDimension }, path }) =>
    (subDimension.indicators ?? []).map((indicator, at) => ({
      part: { indicator, subDimension: subDimension.id },
      path: [...path, 'indicators', at],
    })),
  );
  const questions = subDimensions.flatMap(({ part: { subDimension, dimension }, path }) => {
    const place = { subDimension: subDimension.id, dimension };
    const own = (subDimension.questions ?? []).map((question, at) => ({
      part: { question, parent: subDimension.id, ...place },
      path: [...path, 'questions', at],
    }));
    const ofIndicators = (subDimension.indicators ?? []).flatMap((indicator, position) =>
      indicator.questions.map((question, at) => ({
        part: { question, parent: indicator.id, ...place },
        path: [...path, 'indicators', position, 'questions', at],
      })),
    );
    return [...own, ...ofIndicators];
  });
  return { dimensions, subDimensions, indicators, questions };
}
