import { createIssue, err, ok, type PathStep, type Result } from '@sopana/core';
import { scoringCodes } from '../codes.js';
import { showValue } from '../message/show-value.js';
import { classCode, missingClasses } from '../model/class-code.js';
import type { PlannedItem } from '../model/plan.js';
import type { Cell } from './cell.js';
import { encodeValue } from './encode-value.js';

/**
 * An answer of an answer sheet as a cell.
 *
 * @param planned - the item
 * @param answer - anything; untrusted
 * @param path - where the answer stands
 * @returns the cell; fails as `encodeValue` does, or with `answer.unknownClass` or `answer.valueWithoutClass`
 */
export function encodeAnswer(planned: PlannedItem, answer: unknown, path: readonly PathStep[]): Result<Cell> {
  if (answer === null) return ok({ code: classCode.unanswered, raw: 0 });
  if (typeof answer === 'object' && !Array.isArray(answer) && 'class' in answer) {
    const name = missingClasses.find((candidate) => candidate === answer.class);
    if (name !== undefined) {
      if (Object.keys(answer).length === 1) return ok({ code: classCode[name], raw: 0 });
      const both = { item: planned.item.id, class: name };
      return err(createIssue(scoringCodes, 'answer.valueWithoutClass', path, both));
    }
    const shown = typeof answer.class === 'string' ? answer.class : showValue(answer.class);
    const facts = { class: shown, classes: missingClasses.join(', ') };
    return err(createIssue(scoringCodes, 'answer.unknownClass', path, facts));
  }
  const isImputed =
    typeof answer === 'object' &&
    answer !== null &&
    'imputed' in answer &&
    typeof answer.imputed === 'string';
  const value = isImputed && 'value' in answer ? answer.value : answer;
  const raw = encodeValue(planned, value, path);
  const imputed = isImputed ? String(answer.imputed) : null;
  return raw.ok ? ok({ code: classCode.value, raw: raw.value, imputed }) : raw;
}
