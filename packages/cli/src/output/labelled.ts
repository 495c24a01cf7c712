import { readText, type Text } from '@sopana/core/text';

/**
 * An id with its label, as people read it.
 *
 * @param id - the id
 * @param label - its label; undefined when it has none
 * @param languages - in order of preference
 * @returns such as `high High`, with the language where it is not the first wanted
 */
export function labelled(id: string, label: Text | undefined, languages: readonly string[]): string {
  if (label === undefined) return id;
  const { text, language, fallback } = readText(label, languages);
  return fallback && languages.length > 0 ? `${id} ${text} [${language}]` : `${id} ${text}`;
}
