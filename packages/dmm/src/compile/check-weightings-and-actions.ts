import { createIssue, type Issue } from '@sopana/core';
import { findCircles } from '@sopana/core/document';
import { dmmCodes } from '../codes.js';
import type { MaturityModel } from '../model/maturity-model.js';
import { dangling } from './dangling.js';
import type { PlacedParts } from './placed-parts.js';

/**
 * Weightings and actions that name what is not there, a part twice, or each other in a circle.
 *
 * @param model - a document of the right shape
 * @param parts - its tree as lists
 * @returns the issues in document order
 */
export function checkWeightingsAndActions(model: MaturityModel, parts: PlacedParts): readonly Issue[] {
  const { actions = [], levels, weightings } = model;
  const subDimensions = parts.subDimensions.map(({ part }) => part.subDimension.id);
  const improvable = [...subDimensions, ...parts.indicators.map(({ part }) => part.indicator.id)];
  const actionIds = actions.map(({ id }) => id);
  const [circle] = findCircles(actionIds, (id) => actions.find((one) => one.id === id)?.after ?? []);
  return [
    ...weightings.flatMap(({ id, over, weights = [] }, position) => {
      const isByDimension = over === 'dimensions';
      const known = isByDimension ? model.dimensions.map((dimension) => dimension.id) : subDimensions;
      const kind = isByDimension ? 'a dimension' : 'a sub-dimension';
      return weights.flatMap(({ of }, at) => {
        const path = ['weightings', position, 'weights', at, 'of'];
        const isRepeated = weights.findIndex((other) => other.of === of) < at;
        return [
          ...dangling(of, known, kind, path),
          ...(isRepeated
            ? [createIssue(dmmCodes, 'maturityModel.repeatedPart', path, { id, part: of })]
            : []),
        ];
      });
    }),
    ...actions.flatMap(({ of, level, after = [] }, at) => [
      ...dangling(of, improvable, 'a sub-dimension or an indicator', ['actions', at, 'of']),
      ...dangling(
        level,
        levels.map(({ id }) => id),
        'a level',
        ['actions', at, 'level'],
      ),
      ...after.flatMap((id, position) =>
        dangling(id, actionIds, 'an action', ['actions', at, 'after', position]),
      ),
    ]),
    ...(circle === undefined
      ? []
      : [
          createIssue(dmmCodes, 'maturityModel.circle', ['actions', actionIds.indexOf(circle[0] ?? '')], {
            kind: 'actions',
            circle: circle.join(' → '),
          }),
        ]),
  ];
}
