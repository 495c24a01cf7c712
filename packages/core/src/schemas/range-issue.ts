import type * as z from 'zod';
import { pathText } from '../canonical/path-text.js';
import { createIssue } from '../result/create-issue.js';
import type { Issue, PathStep } from '../result/issue.js';
import { schemasCodes } from './codes.js';

type RangeIssue = z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall | z.core.$ZodIssueNotMultipleOf;

/**
 * The issue of a number, a text or a list that is too large or too small.
 *
 * @param issue - of zod
 * @param path - from the root of the input
 * @param value - what stands there
 * @returns `document.outOfRange` with the measure, the value and the bound
 *
 * @source Our convention.
 */
export function rangeIssue(issue: RangeIssue, path: readonly PathStep[], value: unknown): Issue {
  const [measure, received] = measureOf(value);
  const facts = { where: pathText(path), measure, received, bound: boundOf(issue) };
  return createIssue(schemasCodes, 'document.outOfRange', path, facts);
}

function measureOf(value: unknown): readonly [string, string | number] {
  if (typeof value === 'string') return ['length', value.length];
  if (Array.isArray(value)) return ['number of entries', value.length];
  if (typeof value === 'object' && value !== null) return ['number of keys', Object.keys(value).length];
  return ['value', String(value)];
}

function boundOf(issue: RangeIssue): string {
  if (issue.code === 'not_multiple_of') return `a multiple of ${issue.divisor}`;
  if (issue.code === 'too_small') {
    if (issue.exact === true) return `exactly ${issue.minimum}`;
    return issue.inclusive === false ? `greater than ${issue.minimum}` : `at least ${issue.minimum}`;
  }
  if (issue.exact === true) return `exactly ${issue.maximum}`;
  return issue.inclusive === false ? `less than ${issue.maximum}` : `at most ${issue.maximum}`;
}
