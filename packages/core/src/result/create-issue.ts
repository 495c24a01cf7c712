import { fillTemplate } from './fill-template.js';
import type { Issue, IssueFacts, PathStep } from './issue.js';

/** Message templates by issue code; `{name}` stands for the fact of that name. */
export type CodeTable = Readonly<Record<string, string>>;

/**
 * An issue whose message is the code's template filled with the facts.
 *
 * @param codes - the templates of the room that reports; another table of the same codes gives another language
 * @param code - a key of `codes`
 * @param path - from the root of the input to the offender; empty for the whole input
 * @param facts - by name; a placeholder without a fact stays as written
 * @returns the issue
 *
 * @example
 * ```ts
 * createIssue({ 'weight.negative': 'Weight is {weight}; it must be at least 0.' }, 'weight.negative', ['weight'], { weight: -2 }).message; // => 'Weight is -2; it must be at least 0.'
 * ```
 *
 * @source Our convention: text is derived from code and facts.
 */
export function createIssue<C extends CodeTable>(
  codes: C,
  code: keyof C & string,
  path: readonly PathStep[],
  facts: IssueFacts = {},
): Issue {
  const template: string = codes[code] ?? code;
  return { code, path, message: fillTemplate(template, facts), facts };
}
