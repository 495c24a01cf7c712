import { createIssue } from '../result/create-issue.js';
import type { Issue } from '../result/issue.js';
import { isLanguageTag } from '../text/is-language-tag.js';
import type { Text } from '../text/text.js';
import { schemasCodes } from './codes.js';

/**
 * What is wrong with a text.
 *
 * @param text - keys to words
 * @returns `document.badText` for a text without a language, for each key that is no language tag, for each
 * tag that repeats another in other letter case, and for each tag without words
 *
 * @source RFC 5646 for the tags, which are the same in any letter case.
 */
export function textIssues(text: Text): readonly Issue[] {
  const bad = (path: readonly string[], reason: string): Issue =>
    createIssue(schemasCodes, 'document.badText', path, { reason });
  const entries = Object.entries(text);
  if (entries.length === 0) return [bad([], 'it has no language')];

  const seen = new Set<string>();
  return entries.flatMap(([tag, words]) => {
    const issues: Issue[] = [];
    if (!isLanguageTag(tag)) issues.push(bad([tag], `'${tag.slice(0, 60)}' is no language tag`));
    if (seen.has(tag.toLowerCase())) issues.push(bad([tag], `language ${tag.slice(0, 60)} is given twice`));
    if (words.trim() === '') issues.push(bad([tag], `there are no words under '${tag.slice(0, 60)}'`));
    seen.add(tag.toLowerCase());
    return issues;
  });
}
