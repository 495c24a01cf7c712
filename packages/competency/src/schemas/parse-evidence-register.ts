import type { Result } from '@sopana/core';
import { parseDocument } from '@sopana/core/schemas';
import type { EvidenceRegister } from '../model/competency-evidence.js';
import { evidenceRegisterSchema } from './evidence-register-schema.js';

/**
 * People and their evidence read from untrusted input. What a shape cannot say, such as references that lead somewhere, is checked by
 * `compileEvidenceRegister`.
 *
 * @param input - anything, such as what `JSON.parse` gave
 * @returns the document; fails with all issues of codes `document.*`, `format.*` and, where it holds dates or conditions,
 *   `date.*` and `condition.*`, in the order of the input
 *
 * @example
 * ```ts
 * parseEvidenceRegister({ sopana: 'competency-evidence/9' }).issues[0].code; // => 'format.newer'
 * parseEvidenceRegister({ sopana: 'competency-evidence/1', id: 'tiny' }).ok; // => false
 * ```
 *
 * @source The language of evidence registers, version 1.
 */
export function parseEvidenceRegister(input: unknown): Result<EvidenceRegister> {
  return parseDocument(evidenceRegisterSchema, input, { kind: 'competency-evidence', version: 1 });
}
