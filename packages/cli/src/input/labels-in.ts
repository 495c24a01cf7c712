import { isLanguageTag } from '@sopana/core/text';
import type { Instrument } from '@sopana/scoring';
import type { Attempt } from '../model/attempt.js';
import { failure } from './failure.js';

/**
 * The languages of labels, in order of preference.
 *
 * @param lang - what the user wishes; absent for the document's own order
 * @param instrument - the document; absent when there are several
 * @returns BCP 47 tags; stops as wrong usage with `argument.unknownLanguage`
 */
export function labelsIn(
  lang: string | undefined,
  instrument?: Pick<Instrument, 'languages'>,
): Attempt<readonly string[]> {
  const own = instrument?.languages ?? [];
  if (lang === undefined) return { ok: true, value: own };
  if (isLanguageTag(lang)) return { ok: true, value: [lang, ...own] };
  return failure(2, 'argument.unknownLanguage', '--lang', { language: lang });
}
