import { didYouMean } from '@sopana/core/text';
import { failure } from '../input/failure.js';
import type { Attempt } from '../model/attempt.js';
import type { CheckedDocument } from '../model/checked-document.js';
import { type TranslationOptions, type Translations, translationsOf } from './translations-of.js';

/**
 * How far the documents that could be read are translated.
 *
 * @param checked - the documents
 * @param options - what is asked; null for nothing
 * @returns one entry for each that could be read; stops as wrong usage with `argument.unknownTextKind` when a kind that is
 * asked for is in none of them
 */
export function translatedDocuments(
  checked: readonly CheckedDocument[],
  options: TranslationOptions | null,
): Attempt<readonly Translations[]> {
  if (options === null) return { ok: true, value: [] };
  const translated = checked.flatMap(({ name, data }) =>
    data === undefined ? [] : [translationsOf(name, data, options)],
  );
  const known = [...new Set(translated.flatMap(({ kinds }) => kinds.map(({ kind }) => kind)))];
  const unknown = options.require.find((kind) => !known.includes(kind) && !known.includes(`${kind}.label`));
  // Where nothing could be read, that is what has to be said.
  if (unknown === undefined || known.length === 0) return { ok: true, value: translated };
  const facts = { kind: unknown, hint: didYouMean(unknown, known), known: known.join(', ') };
  return failure(2, 'argument.unknownTextKind', '--require', facts);
}
