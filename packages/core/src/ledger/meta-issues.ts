import { parseInstant } from '../dates/parse-instant.js';
import { createIssue } from '../result/create-issue.js';
import type { Issue, PathStep } from '../result/issue.js';
import { ledgerCodes } from './codes.js';
import type { EntryMeta } from './ledger.js';

/**
 * What is wrong with who acts and when.
 *
 * @param meta - who acts, and when
 * @param path - where it stands
 * @returns the issues of the instant (`instant.…`, `date.…`) and `ledger.noAuthor`
 */
export function metaIssues({ at, by }: EntryMeta, path: readonly PathStep[]): readonly Issue[] {
  const instant = parseInstant(at);
  const ofInstant = instant.ok ? [] : instant.issues.map((issue) => ({ ...issue, path: [...path, 'at'] }));
  return by === '' ? [...ofInstant, createIssue(ledgerCodes, 'ledger.noAuthor', [...path, 'by'])] : ofInstant;
}
