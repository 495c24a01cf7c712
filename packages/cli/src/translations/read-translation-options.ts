import { isLanguageTag } from '@sopana/core/text';
import { failure } from '../input/failure.js';
import type { Attempt } from '../model/attempt.js';
import type { TranslationOptions } from './translations-of.js';

/** The options of the verb that speak of translations. */
export interface TranslationFlags {
  /** Whether texts are looked at. */
  readonly translations?: true;
  /** Tags, separated by commas. */
  readonly languages?: string;
  /** Kinds of texts, separated by commas. */
  readonly require?: string;
}

/**
 * What is asked of translations.
 *
 * @param flags - as they were given
 * @returns null when nothing is; stops as wrong usage with `argument.needsOther` or `argument.unknownLanguage`
 */
export function readTranslationOptions({
  translations,
  languages,
  require,
}: TranslationFlags): Attempt<TranslationOptions | null> {
  if (translations === undefined) {
    const option = languages === undefined ? '--require' : '--languages';
    if (languages === undefined && require === undefined) return { ok: true, value: null };
    return failure(2, 'argument.needsOther', option, { option, other: '--translations' });
  }
  const tags = languages === undefined ? null : listed(languages);
  const wrong = tags?.find((tag) => !isLanguageTag(tag));
  if (tags?.length === 0 || wrong !== undefined) {
    return failure(2, 'argument.unknownLanguage', '--languages', { language: wrong ?? '' });
  }
  return { ok: true, value: { languages: tags, require: listed(require ?? '') } };
}

function listed(text: string): readonly string[] {
  return text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
