import type * as z from 'zod';
import { pathText } from '../canonical/path-text.js';
import { describeValue } from '../document/describe-value.js';
import { createIssue } from '../result/create-issue.js';
import type { Issue, IssueFacts, PathStep } from '../result/issue.js';
import { nearestWord } from '../text/nearest-word.js';
import { bestBranch } from './best-branch.js';
import { schemasCodes } from './codes.js';
import { customIssue } from './custom-issue.js';
import { expectedWords } from './expected-words.js';
import { listWords } from './list-words.js';
import { rangeIssue } from './range-issue.js';
import { readKnownKeys } from './read-known-keys.js';
import { valueAt } from './value-at.js';

/**
 * An issue of zod in our own codes and words.
 *
 * @param input - what was parsed
 * @param issue - of zod
 * @param base - the path that the issue's own path starts from
 * @returns one issue, or several where zod reports several at once (unknown keys, the branch of a union)
 *
 * @source Our convention: rule, offender, value, and what to do.
 */
export function mapZodIssue(
  input: unknown,
  issue: z.core.$ZodIssue,
  base: readonly PathStep[] = [],
): readonly Issue[] {
  const path = [...base, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
  const { present, value } = valueAt(input, path);
  const where = pathText(path);
  const make = (code: keyof typeof schemasCodes, facts: IssueFacts): readonly Issue[] => [
    createIssue(schemasCodes, code, path, facts),
  ];

  if (issue.code === 'custom') return [customIssue(issue, path)];
  if (!present) {
    const key = String(path.at(-1) ?? '');
    const expected = listWords(expectedWords(issue), 'or');
    return make('document.missing', { where: pathText(path.slice(0, -1)), key, expected });
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(path, key, readKnownKeys(issue.message)));
    case 'invalid_type':
      return make('document.wrongType', wrongType(where, value, expectedWords(issue)));
    case 'invalid_value':
      return make('document.notAllowed', notAllowed(where, value, issue.values));
    case 'too_big':
    case 'too_small':
    case 'not_multiple_of':
      return [rangeIssue(issue, path, value)];
    case 'invalid_format': {
      const format = issue.pattern ?? issue.format;
      return make('document.badFormat', { where, received: describeValue(value), format });
    }
    case 'invalid_key':
    case 'invalid_element':
      return [badKey(path, issue.issues)];
    case 'invalid_union': {
      if (issue.errors.length === 0) {
        const reason = 'it fits none of the forms that are known here, or more than one.';
        const options = issue.inclusive === false ? [] : (issue.options ?? []);
        if (options.length === 0) return make('document.refused', { where, reason });
        return make('document.notAllowed', notAllowed(where, value, options));
      }
      const best = bestBranch(issue.errors);
      if (best !== null) return best.flatMap((inner) => mapZodIssue(input, inner, path));
      const values = literalsOf(issue.errors);
      if (values !== null) return make('document.notAllowed', notAllowed(where, value, values));
      return make('document.wrongType', wrongType(where, value, expectedWords(issue)));
    }
  }
}

function unknownKey(path: readonly PathStep[], key: string, known: readonly string[]): Issue {
  const suggestion = nearestWord(key, known) ?? '';
  const remove = `Remove it${known.length === 0 ? '' : `; known are ${listWords(known, 'and')}`}.`;
  const advice = suggestion === '' ? remove : `Did you mean '${suggestion}'?`;
  const facts = { where: pathText(path), key, suggestion, advice };
  return createIssue(schemasCodes, 'document.unknownKey', [...path, key], facts);
}

function badKey(path: readonly PathStep[], inner: readonly z.core.$ZodIssue[]): Issue {
  const key = String(path.at(-1) ?? '');
  const [first] = inner.flatMap((issue) => mapZodIssue(key, issue));
  if (first !== undefined && inner[0]?.code === 'custom') return { ...first, path };
  const reason = first?.message ?? 'it is not of the required form.';
  return createIssue(schemasCodes, 'document.badKey', path, {
    where: pathText(path.slice(0, -1)),
    key,
    reason,
  });
}

function wrongType(where: string, value: unknown, expected: readonly string[]): IssueFacts {
  return { where, received: describeValue(value), expected: listWords(expected, 'or') };
}

function notAllowed(where: string, value: unknown, values: readonly unknown[]): IssueFacts {
  const words = values.filter((allowed) => typeof allowed === 'string');
  const suggestion = typeof value === 'string' ? (nearestWord(value, words) ?? '') : '';
  const allowed = listWords(values.map(describeValue), 'and');
  const advice = suggestion === '' ? 'Use one of these.' : `Did you mean '${suggestion}'?`;
  return { where, received: describeValue(value), allowed, suggestion, advice };
}

function literalsOf(branches: readonly (readonly z.core.$ZodIssue[])[]): readonly unknown[] | null {
  const values: unknown[] = [];
  for (const branch of branches) {
    for (const issue of branch) {
      if (issue.code !== 'invalid_value' || issue.path.length > 0) return null;
      values.push(...issue.values);
    }
  }
  return values;
}
