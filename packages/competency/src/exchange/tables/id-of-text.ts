import { sha256Hex } from '@sopana/core/canonical';

const longest = 100;
const digits = 8;

/**
 * An id made from words: the same words give the same id, on every machine.
 *
 * @param text - any text
 * @returns its ASCII letters and digits in lower case with hyphens between them; where that leaves letters of other scripts out,
 *   or would be too long, eight digits of the text's SHA-256 follow
 *
 * @example
 * ```ts
 * idOfText('Data analysis (senior)'); // => 'data-analysis-senior'
 * idOfText('සන්නිවේදනය'); // => 'x-e274972d'
 * ```
 *
 * @source Our convention: ids are readable where they can be, and stable always.
 */
export function idOfText(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const isWhole =
    plain !== '' && plain.length <= longest && /^[\t -~\u2010-\u2015\u2018-\u201f]*$/.test(text);
  if (isWhole && plain !== 'constructor' && plain !== 'prototype') return plain;
  return `${plain === '' ? 'x' : plain.slice(0, longest)}-${sha256Hex(text).slice(0, digits)}`;
}
