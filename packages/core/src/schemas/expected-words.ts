import type * as z from 'zod';
import { describeValue } from '../document/describe-value.js';

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'null',
  never: 'nothing',
};

/**
 * What a schema expected where one of its issues arose, in words.
 *
 * @param issue - of zod
 * @returns one entry per kind of value that would have been accepted, in the order of the schema; empty when the
 * issue is not about the kind of value
 *
 * @source Our convention.
 */
export function expectedWords(issue: z.core.$ZodIssue): readonly string[] {
  if (issue.code === 'invalid_type')
    return [typeWords[issue.expected] ?? `a value of type ${issue.expected}`];
  if (issue.code === 'invalid_value') return issue.values.map((value) => describeValue(value));
  if (issue.code === 'invalid_union') {
    const options = issue.inclusive === false ? [] : (issue.options ?? []);
    const branches = issue.errors.flatMap((branch) =>
      branch.filter((inner) => inner.path.length === 0).flatMap(expectedWords),
    );
    return [...new Set([...branches, ...options.map((option) => describeValue(option))])];
  }
  return [];
}
