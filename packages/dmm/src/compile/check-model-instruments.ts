import { createIssue, type Issue, type PathStep } from '@sopana/core';
import { findCircles } from '@sopana/core/document';
import { dmmCodes } from '../codes.js';
import type { MaturityModel } from '../model/maturity-model.js';
import type { ModelInstrument } from '../model/model-instrument.js';
import { dangling } from './dangling.js';
import type { PlacedParts } from './placed-parts.js';

/**
 * Instruments that nobody asks, whose levels do not fit their range, or that speak of what is not there.
 *
 * @param model - a document of the right shape
 * @param parts - its tree as lists
 * @returns the issues in document order
 */
export function checkModelInstruments(model: MaturityModel, parts: PlacedParts): readonly Issue[] {
  const ids = model.instruments.map(({ id }) => id);
  const [circle] = findCircles(ids, (id) =>
    model.instruments.flatMap((one) => (one.id === id && one.gate ? [one.gate.instrument] : [])),
  );
  return [
    ...model.instruments.flatMap((instrument, at) => {
      const path = ['instruments', at];
      const { gate } = instrument;
      return [
        ...checkUse(instrument, parts, path),
        ...checkLevels(model, instrument, path),
        ...checkRules(instrument, nodesOf(model, instrument, parts), path),
        ...(gate ? dangling(gate.instrument, ids, 'an instrument', [...path, 'gate', 'instrument']) : []),
      ];
    }),
    ...(circle === undefined
      ? []
      : [
          createIssue(dmmCodes, 'maturityModel.circle', ['instruments', ids.indexOf(circle[0] ?? '')], {
            kind: 'instruments',
            circle: circle.join(' → '),
          }),
        ]),
  ];
}

function checkUse(
  { id, range: [min, max] }: ModelInstrument,
  parts: PlacedParts,
  path: readonly PathStep[],
): readonly Issue[] {
  const isAsked = parts.questions.some(({ part }) => part.question.instrument === id);
  return [
    ...(isAsked ? [] : [createIssue(dmmCodes, 'maturityModel.noQuestions', [...path, 'id'], { id })]),
    ...(min < max
      ? []
      : [createIssue(dmmCodes, 'maturityModel.emptyRange', [...path, 'range'], { id, min, max })]),
  ];
}

function checkLevels(
  model: MaturityModel,
  { id, levels, range: [least, greatest] }: ModelInstrument,
  path: readonly PathStep[],
): readonly Issue[] {
  const known = model.levels.map((level) => level.id);
  return levels.flatMap(({ level, from }, at) => {
    const own = [...path, 'levels', at];
    const unknown = dangling(level, known, 'a level', [...own, 'level']);
    const before = levels[at - 1]?.level;
    const isOrdered = before === undefined || known.indexOf(level) > known.indexOf(before);
    const isInside = from === undefined || (from > least && from <= greatest);
    return [
      ...unknown,
      ...(unknown.length > 0 || isOrdered
        ? []
        : [createIssue(dmmCodes, 'maturityModel.levelOrder', [...own, 'level'], { id, level, before })]),
      ...(isInside
        ? []
        : [
            createIssue(dmmCodes, 'maturityModel.levelOutOfRange', [...own, 'from'], {
              id,
              level,
              from,
              least,
              greatest,
            }),
          ]),
    ];
  });
}

function checkRules(
  { id, levels, requirements = [], caps = [] }: ModelInstrument,
  nodes: readonly string[],
  path: readonly PathStep[],
): readonly Issue[] {
  const known = levels.map(({ level }) => level);
  return [
    ...requirements.flatMap(({ node, level }, at) => {
      const own = [...path, 'requirements', at];
      const isFirst = level === known[0];
      return [
        ...dangling(node, nodes, 'a node of the instrument', [...own, 'node']),
        ...dangling(level, known, 'a level of the instrument', [...own, 'level']),
        ...(isFirst
          ? [createIssue(dmmCodes, 'maturityModel.requirementOfFirst', [...own, 'level'], { id, level })]
          : []),
      ];
    }),
    ...caps.flatMap(({ node, at: level }, at) => [
      ...dangling(node, nodes, 'a node of the instrument', [...path, 'caps', at, 'node']),
      ...dangling(level, known, 'a level of the instrument', [...path, 'caps', at, 'at']),
    ]),
  ];
}

/** Ids of the nodes that have a level in this instrument. */
function nodesOf(model: MaturityModel, { id }: ModelInstrument, parts: PlacedParts): readonly string[] {
  const asked = parts.questions.filter(({ part }) => part.question.instrument === id);
  return [
    'overall',
    ...model.weightings.map((weighting) => `overall.${weighting.id}`),
    ...new Set(asked.flatMap(({ part }) => [part.dimension, part.subDimension, part.parent])),
  ];
}
