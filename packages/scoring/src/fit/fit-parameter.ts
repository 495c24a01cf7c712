import { createIssue, err, type Issue, ok, type PathStep, type Result } from '@sopana/core';
import { scoringCodes } from '../codes.js';
import type { FitStatistic, Parameter } from '../model/parameter.js';
import { isConstant } from '../step/is-constant.js';
import { fitStatistic } from './fit-statistic.js';
import type { ReferenceColumn } from './reference-column.js';

/**
 * A parameter with its number, or its numbers by group.
 *
 * @param parameter - any parameter; one that is not to be fitted stays as it is
 * @param column - the reference
 * @param path - where the step stands
 * @returns the parameter; fails with `fit.noValues` or `fit.undefined`
 */
export function fitParameter(
  parameter: Parameter,
  column: ReferenceColumn,
  path: readonly PathStep[],
): Result<Parameter> {
  if (isConstant(parameter) || !('fit' in parameter)) return ok(parameter);
  const { fit, by } = parameter;
  if (by === undefined) return fitNumber(fit, column.id, column.values, '', path);
  const issues: Issue[] = [];
  const values: [string, number][] = [];
  for (const [group, own] of column.groupsOf(by)) {
    const number = fitNumber(fit, column.id, own, ` where ${by} is '${group}'`, path);
    if (number.ok) values.push([group, number.value]);
    else issues.push(...number.issues);
  }
  const [first, ...rest] = issues;
  if (first !== undefined) return err(first, ...rest);
  if (values.length === 0) return fitNumber(fit, column.id, new Float64Array(0), ` with a known ${by}`, path);
  return ok({ by, values: Object.fromEntries(values) });
}

function fitNumber(
  statistic: FitStatistic,
  id: string,
  values: Float64Array,
  group: string,
  path: readonly PathStep[],
): Result<number> {
  if (values.length === 0) return err(createIssue(scoringCodes, 'fit.noValues', path, { id, group }));
  const number = fitStatistic(statistic, values);
  if (number.ok) return number;
  const reason = `${number.issues[0].message}${group}`;
  return err(createIssue(scoringCodes, 'fit.undefined', path, { id, reason }));
}
