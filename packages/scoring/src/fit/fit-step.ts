import { createIssue, err, type Issue, ok, type PathStep, type Result } from '@sopana/core';
import { quantile } from '@sopana/stats';
import { scoringCodes } from '../codes.js';
import type { Parameter } from '../model/parameter.js';
import type { Step, WinsoriseStep } from '../model/step.js';
import { parametersOf } from '../step/parameters-of.js';
import { fitParameter } from './fit-parameter.js';
import { quantileType } from './quantile-type.js';
import type { ReferenceColumn } from './reference-column.js';
import { winsorisedLimits } from './winsorised-limits.js';

/**
 * A step with the numbers of a reference, and what it was before.
 *
 * @param step - a step that has to be fitted
 * @param column - the reference, as it is before the step
 * @param path - where the step stands
 * @returns the frozen step, or the steps that are taken instead, still to be fitted themselves
 */
export function fitStep(
  step: Step,
  column: ReferenceColumn,
  path: readonly PathStep[],
): Result<Step | readonly Step[]> {
  if (column.values.length === 0 && ('winsorise' in step || 'place' in step)) {
    return err(createIssue(scoringCodes, 'fit.noValues', path, { id: column.id, group: '' }));
  }
  if ('winsorise' in step) return fitWinsorise(step, column, path);
  if ('place' in step) {
    const among = Array.from(column.values.slice().sort());
    return ok({ place: { ...step.place, among }, fittedFrom: step });
  }
  return fitParameters(step, column, path);
}

function fitParameters(step: Step, column: ReferenceColumn, path: readonly PathStep[]): Result<Step> {
  const issues: Issue[] = [];
  let fitted: object = step;
  for (const { parameter, path: inside } of parametersOf(step)) {
    const number = fitParameter(parameter, column, [...path, ...inside]);
    if (number.ok) fitted = withParameter(fitted, inside, number.value);
    else issues.push(...number.issues);
  }
  const [first, ...rest] = issues;
  // The shape of the step stays: only its parameters were replaced.
  return first === undefined ? ok({ ...(fitted as Step), fittedFrom: step } as Step) : err(first, ...rest);
}

/** A copy of a step with one parameter replaced. */
function withParameter(target: object, path: readonly PathStep[], parameter: Parameter): object {
  const [key, ...rest] = path;
  const copy = Array.isArray(target) ? [...target] : { ...target };
  const inner = Object.entries(target).find(([name]) => name === String(key))?.[1];
  const value = rest.length === 0 ? parameter : withParameter(inner, rest, parameter);
  return Object.assign(copy, { [String(key)]: value });
}

function fitWinsorise(
  step: WinsoriseStep,
  column: ReferenceColumn,
  path: readonly PathStep[],
): Result<Step | readonly Step[]> {
  const rule = step.winsorise;
  if ('quantiles' in rule) {
    const type = quantileType(rule.type);
    const [low, high] = rule.quantiles.map((share) => quantile(column.values, share, type));
    if (low?.ok === true && high?.ok === true) return ok({ clip: [low.value, high.value], fittedFrom: step });
    return err(createIssue(scoringCodes, 'fit.noValues', path, { id: column.id, group: '' }));
  }
  const limits = winsorisedLimits(column.values, rule);
  if (!limits.passes && rule.otherwise !== undefined) return ok(rule.otherwise);
  const { least, greatest } = limits;
  if (least === null && greatest === null) return ok({ keep: true, fittedFrom: step });
  return ok({ clip: [least, greatest], fittedFrom: step });
}
