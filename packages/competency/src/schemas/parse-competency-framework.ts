import type { Result } from '@sopana/core';
import { parseDocument } from '@sopana/core/schemas';
import type { CompetencyFramework } from '../model/competency-framework.js';
import { competencyFrameworkSchema } from './competency-framework-schema.js';

/**
 * A competency framework read from untrusted input. What a shape cannot say, such as references that lead somewhere, is checked by
 * `compileCompetencyFramework`.
 *
 * @param input - anything, such as what `JSON.parse` gave
 * @returns the document; fails with all issues of codes `document.*`, `format.*` and, where it holds dates or conditions,
 *   `date.*` and `condition.*`, in the order of the input
 *
 * @example
 * ```ts
 * parseCompetencyFramework({ sopana: 'competency-framework/9' }).issues[0].code; // => 'format.newer'
 * parseCompetencyFramework({ sopana: 'competency-framework/1', id: 'tiny' }).ok; // => false
 * ```
 *
 * @source The language of competency frameworks, version 1.
 */
export function parseCompetencyFramework(input: unknown): Result<CompetencyFramework> {
  return parseDocument(competencyFrameworkSchema, input, { kind: 'competency-framework', version: 1 });
}
