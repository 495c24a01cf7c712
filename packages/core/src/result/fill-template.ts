import type { IssueFacts } from './issue.js';

/**
 * A sentence made from a template.
 *
 * @param template - `{name}` stands for the fact of that name
 * @param facts - by name; a placeholder without a fact stays as written
 * @returns the sentence
 *
 * @example
 * ```ts
 * fillTemplate('{name} = {value}', { name: 'mean', value: 3 }); // => 'mean = 3'
 * ```
 *
 * @source Our convention: text is derived from data, so it can be translated.
 */
export function fillTemplate(template: string, facts: IssueFacts): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(facts, name) ? String(facts[name]) : whole,
  );
}
