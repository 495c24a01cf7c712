import { createIssue, err, ok, type PathStep, type Result } from '@sopana/core';
import { didYouMean } from '@sopana/core/text';
import { scoringCodes } from '../codes.js';
import { showValue } from '../message/show-value.js';
import type { PlannedItem } from '../model/plan.js';
import type { ChoiceScale, ChoicesScale, NumberScale } from '../model/scale.js';
import { codesOf } from './codes-of.js';
import { expectedAnswer } from './expected-answer.js';

/**
 * An answer as the number that a table holds.
 *
 * @param planned - the item
 * @param value - anything; untrusted
 * @param path - where the answer stands
 * @returns the raw number; fails with `answer.wrongType`, `answer.notFinite`, `answer.outOfRange`,
 * `answer.unknownOption` or `answer.repeatedOption`
 */
export function encodeValue(planned: PlannedItem, value: unknown, path: readonly PathStep[]): Result<number> {
  const { scale, item } = planned;
  const wrongType = () => {
    const facts = { item: item.id, value: showValue(value), expected: expectedAnswer(scale) };
    return err(createIssue(scoringCodes, 'answer.wrongType', path, facts));
  };
  switch (scale?.type) {
    case 'boolean':
      return typeof value === 'boolean' ? ok(value ? 1 : 0) : wrongType();
    case 'choice':
      return typeof value === 'string' ? optionPosition(item.id, scale, value, path) : wrongType();
    case 'choices':
      return Array.isArray(value) && value.every((code) => typeof code === 'string')
        ? optionBits(item.id, scale, value, path)
        : wrongType();
    default:
      return typeof value === 'number' ? numberInRange(item.id, scale, value, path) : wrongType();
  }
}

function numberInRange(
  item: string,
  scale: NumberScale | null,
  value: number,
  path: readonly PathStep[],
): Result<number> {
  const facts = { item, value: showValue(value) };
  if (!Number.isFinite(value)) return err(createIssue(scoringCodes, 'answer.notFinite', path, facts));
  const { min, max } = scale ?? {};
  if ((min !== undefined && value < min) || (max !== undefined && value > max)) {
    const range = [min === undefined ? '' : `at least ${min}`, max === undefined ? '' : `at most ${max}`];
    const allowed = { ...facts, range: range.filter((side) => side !== '').join(' and ') };
    return err(createIssue(scoringCodes, 'answer.outOfRange', path, allowed));
  }
  // A table holds no negative zero: it would not survive being written and read.
  return ok(value === 0 ? 0 : value);
}

function optionPosition(
  item: string,
  scale: ChoiceScale | ChoicesScale,
  code: string,
  path: readonly PathStep[],
): Result<number> {
  const position = scale.options.findIndex((option) => option.code === code);
  if (position >= 0) return ok(position);
  const codes = scale.options.map((option) => option.code);
  const facts = { item, value: code, options: codesOf(scale.options), hint: didYouMean(code, codes) };
  return err(createIssue(scoringCodes, 'answer.unknownOption', path, facts));
}

function optionBits(
  item: string,
  scale: ChoicesScale,
  codes: readonly string[],
  path: readonly PathStep[],
): Result<number> {
  let bits = 0;
  for (const code of codes) {
    const position = optionPosition(item, scale, code, path);
    if (!position.ok) return position;
    const bit = 1 << position.value;
    if ((bits & bit) !== 0) {
      return err(createIssue(scoringCodes, 'answer.repeatedOption', path, { item, value: code }));
    }
    bits |= bit;
  }
  return ok(bits);
}
