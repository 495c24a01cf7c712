import type { Result } from '@sopana/core';
import { parseDocument } from '@sopana/core/schemas';
import type { SelectionRubric } from '../model/selection-rubric.js';
import { selectionRubricSchema } from './selection-rubric-schema.js';

/**
 * A rubric read from untrusted input. What a shape cannot say, such as references that lead somewhere, is checked by
 * `compileSelectionRubric`.
 *
 * @param input - anything, such as what `JSON.parse` gave
 * @returns the document; fails with all issues of codes `document.*`, `format.*` and `date.*`, in the order of the input
 *
 * @example
 * ```ts
 * parseSelectionRubric({ sopana: 'selection-rubric/9' }).issues[0].code; // => 'format.newer'
 * parseSelectionRubric({ sopana: 'selection-rubric/1', id: 'tiny' }).ok; // => false
 * ```
 *
 * @source The language of selection rubrics, version 1.
 */
export function parseSelectionRubric(input: unknown): Result<SelectionRubric> {
  return parseDocument(selectionRubricSchema, input, { kind: 'selection-rubric', version: 1 });
}
