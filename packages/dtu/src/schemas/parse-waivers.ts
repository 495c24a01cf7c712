import type { Result } from '@sopana/core';
import { parseDocument } from '@sopana/core/schemas';
import type { WaiversDocument } from '../model/waiver.js';
import { waiversSchema } from './waivers-schema.js';

/**
 * Waivers read from untrusted input.
 *
 * @param input - anything, such as what `JSON.parse` gave
 * @returns the document; fails with all issues of codes `document.*`, `format.*` and `instant.*`, in the order of the input
 *
 * @example
 * ```ts
 * parseWaivers({ sopana: 'waivers/1', waivers: [] }).ok; // => true
 * ```
 *
 * @source The language of waivers, version 1.
 */
export function parseWaivers(input: unknown): Result<WaiversDocument> {
  return parseDocument(waiversSchema, input, { kind: 'waivers', version: 1 });
}
