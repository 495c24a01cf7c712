import { createIssue, type Issue, type PathStep } from '@sopana/core';
import { dmmCodes } from '../codes.js';
import type { MaturityModel } from '../model/maturity-model.js';
import type { PlacedParts } from './placed-parts.js';

interface PlacedId {
  readonly id: string;
  readonly path: readonly PathStep[];
}

/**
 * Ids that are used twice, or that name numbers which are made from others.
 *
 * @param model - a document of the right shape
 * @param parts - its tree as lists
 * @returns the issues, by kind of id and then in document order
 */
export function checkModelIds(model: MaturityModel, parts: PlacedParts): readonly Issue[] {
  const placed = (list: readonly { readonly id: string }[], key: string): readonly PlacedId[] =>
    list.map(({ id }, at) => ({ id, path: [key, at] }));
  const tree: readonly PlacedId[] = [
    ...parts.dimensions.map(({ part, path }) => ({ id: part.id, path })),
    ...parts.subDimensions.map(({ part, path }) => ({ id: part.subDimension.id, path })),
    ...parts.indicators.map(({ part, path }) => ({ id: part.indicator.id, path })),
    ...parts.questions.map(({ part, path }) => ({ id: part.question.id, path })),
  ];
  return [
    ...duplicates(placed(model.levels, 'levels'), 'levels'),
    ...duplicates(tree, 'dimensions, sub-dimensions, indicators and questions'),
    ...tree.filter(({ id }) => isReserved(id)).map(({ id, path }) => reserved(id, path)),
    ...duplicates(placed(model.weightings, 'weightings'), 'weightings'),
    ...model.weightings.flatMap(({ id }, at) =>
      /(?:^|\.)(?:level|weakest)$/.test(id) ? [reserved(id, ['weightings', at])] : [],
    ),
    ...duplicates(placed(model.instruments, 'instruments'), 'instruments'),
    ...duplicates(placed(model.actions ?? [], 'actions'), 'actions'),
  ];
}

function isReserved(id: string): boolean {
  return /^(?:overall$|overall\.|gate\.)|\.(?:level|weakest)$/.test(id);
}

function reserved(id: string, path: readonly PathStep[]): Issue {
  return createIssue(dmmCodes, 'maturityModel.reservedId', [...path, 'id'], { id });
}

function duplicates(ids: readonly PlacedId[], kind: string): readonly Issue[] {
  const firsts = new Map<string, readonly PathStep[]>();
  return ids.flatMap(({ id, path }) => {
    const first = firsts.get(id);
    if (first === undefined) {
      firsts.set(id, path);
      return [];
    }
    const facts = { id, kind, first: first.join('.') };
    return [createIssue(dmmCodes, 'maturityModel.duplicateId', [...path, 'id'], facts)];
  });
}
