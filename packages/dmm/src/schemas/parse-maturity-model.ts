import type { Result } from '@sopana/core';
import { parseDocument } from '@sopana/core/schemas';
import type { MaturityModel } from '../model/maturity-model.js';
import { maturityModelSchema } from './maturity-model-schema.js';

/**
 * A maturity model read from untrusted input. What a shape cannot say, such as references that lead somewhere, is checked
 * by `compileMaturityModel`.
 *
 * @param input - anything, such as what `JSON.parse` gave
 * @returns the document; fails with all issues of codes `document.*` and `format.*`, in the order of the input
 *
 * @example
 * ```ts
 * parseMaturityModel({ sopana: 'maturity-model/9' }).issues[0].code; // => 'format.newer'
 * parseMaturityModel({ sopana: 'maturity-model/1', id: 'tiny' }).ok; // => false
 * ```
 *
 * @source The language of maturity models, version 1.
 */
export function parseMaturityModel(input: unknown): Result<MaturityModel> {
  return parseDocument(maturityModelSchema, input, { kind: 'maturity-model', version: 1 });
}
