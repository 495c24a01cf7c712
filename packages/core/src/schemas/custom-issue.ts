import type * as z from 'zod';
import { pathText } from '../canonical/path-text.js';
import { createIssue } from '../result/create-issue.js';
import type { Issue, PathStep } from '../result/issue.js';
import { schemasCodes } from './codes.js';
import { listWords } from './list-words.js';

/**
 * The issue behind a check that is not zod's own.
 *
 * @param custom - of zod; its parameters carry an issue of ours (from `checkedBy`), the keys of a union (from
 * `unionByKey`), or neither
 * @param path - from the root of the input
 * @returns our issue at that path, `document.noBranch`, or `document.refused` with the message as its reason
 *
 * @source Our convention.
 */
export function customIssue(custom: z.core.$ZodIssueCustom, path: readonly PathStep[]): Issue {
  const where = pathText(path);
  const own: unknown = custom.params?.['issue'];
  if (isIssue(own)) return { ...own, path };
  const keys: unknown = custom.params?.['keys'];
  if (Array.isArray(keys)) {
    return createIssue(schemasCodes, 'document.noBranch', path, {
      where,
      keys: listWords(keys.map(String), 'and'),
    });
  }
  return createIssue(schemasCodes, 'document.refused', path, { where, reason: custom.message });
}

function isIssue(value: unknown): value is Issue {
  return typeof value === 'object' && value !== null && 'code' in value && 'facts' in value;
}
