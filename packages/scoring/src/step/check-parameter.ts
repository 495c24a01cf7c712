import { createIssue, type Issue, type PathStep } from '@sopana/core';
import { didYouMean } from '@sopana/core/text';
import { scoringCodes } from '../codes.js';
import type { Instrument } from '../model/instrument.js';
import type { Constant, Parameter } from '../model/parameter.js';
import { constantOf } from './constant-of.js';
import { isConstant } from './is-constant.js';

/**
 * What is wrong with a parameter.
 *
 * @param parameter - any parameter
 * @param id - of the item, node or pipeline it belongs to
 * @param instrument - the document, whose attributes it may name
 * @param path - where it stands
 * @returns `instrument.unfitted`, `instrument.noConstant`, `instrument.danglingReference` or `instrument.noGroups`
 */
export function checkParameter(
  parameter: Parameter,
  id: string,
  instrument: Instrument,
  path: readonly PathStep[],
): readonly Issue[] {
  if (isConstant(parameter)) return checkConstant(parameter, id, path);
  if ('fit' in parameter) return [createIssue(scoringCodes, 'instrument.unfitted', path, { id })];
  const ids = (instrument.attributes ?? []).map((attribute) => attribute.id);
  const groups = Object.entries(parameter.values);
  const facts = { id: parameter.by, kind: 'an attribute', hint: didYouMean(parameter.by, ids) };
  return [
    ...(ids.includes(parameter.by)
      ? []
      : [createIssue(scoringCodes, 'instrument.danglingReference', [...path, 'by'], facts)]),
    ...(groups.length > 0
      ? []
      : [createIssue(scoringCodes, 'instrument.noGroups', [...path, 'values'], { id })]),
    ...groups.flatMap(([group, constant]) => checkConstant(constant, id, [...path, 'values', group])),
  ];
}

function checkConstant(constant: Constant, id: string, path: readonly PathStep[]): readonly Issue[] {
  return constantOf(constant) === null
    ? [createIssue(scoringCodes, 'instrument.noConstant', path, { id })]
    : [];
}
