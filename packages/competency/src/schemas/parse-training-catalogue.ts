import type { Result } from '@sopana/core';
import { parseDocument } from '@sopana/core/schemas';
import type { TrainingCatalogue } from '../model/training-catalogue.js';
import { trainingCatalogueSchema } from './training-catalogue-schema.js';

/**
 * A catalogue of training programmes read from untrusted input. What a shape cannot say, such as references that lead somewhere, is checked by
 * `compileTrainingCatalogue`.
 *
 * @param input - anything, such as what `JSON.parse` gave
 * @returns the document; fails with all issues of codes `document.*`, `format.*` and, where it holds dates or conditions,
 *   `date.*` and `condition.*`, in the order of the input
 *
 * @example
 * ```ts
 * parseTrainingCatalogue({ sopana: 'training-catalogue/9' }).issues[0].code; // => 'format.newer'
 * parseTrainingCatalogue({ sopana: 'training-catalogue/1', id: 'tiny' }).ok; // => false
 * ```
 *
 * @source The language of training catalogues, version 1.
 */
export function parseTrainingCatalogue(input: unknown): Result<TrainingCatalogue> {
  return parseDocument(trainingCatalogueSchema, input, { kind: 'training-catalogue', version: 1 });
}
