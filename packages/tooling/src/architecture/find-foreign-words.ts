import type { Finding } from './finding.js';
import type { SourceText } from './source-text.js';

// Written in pieces, so that this file does not break its own rule.
const everywhere: readonly RegExp[] = [
  new RegExp(`(^|[^\\w.-])/${'work'}/`),
  new RegExp(`\\b${'farm'}-\\w`),
  new RegExp(`https?://${'registry'}\\.|\\b${'registry'}\\.[a-z0-9-]+\\.(com|org|io|net|dev)\\b`),
  /https?:\/\/(localhost|127\.|10\.\d|192\.168\.)/,
];
const inPages: readonly RegExp[] = [new RegExp(`\\.\\./${'shared'}`)];

/**
 * Names of machines, of package servers and of a workplace's folders, which mean nothing to a reader.
 *
 * @param texts - sources and pages
 * @returns rule `foreign-word`
 */
export function findForeignWords(texts: readonly SourceText[]): Finding[] {
  return texts.flatMap(({ path, text }) => {
    const banned = path.endsWith('.md') ? [...everywhere, ...inPages] : everywhere;
    return text.split('\n').flatMap((line, index) =>
      banned
        .filter((pattern) => pattern.test(line))
        .map((pattern) => ({
          rule: 'foreign-word',
          at: `${path}:${index + 1}`,
          message: `${pattern} names a machine or a workplace; say it without.`,
        })),
    );
  });
}
