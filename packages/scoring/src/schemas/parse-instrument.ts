import type { Result } from '@sopana/core';
import { parseDocument } from '@sopana/core/schemas';
import type { Instrument } from '../model/instrument.js';
import { instrumentSchema } from './instrument-schema.js';

/**
 * An instrument read from untrusted input. What a shape cannot say, such as references that lead somewhere, is checked
 * by `compileInstrument`.
 *
 * @param input - anything, such as what `JSON.parse` gave
 * @returns the document; fails with all issues of codes `document.*`, in the order of the input
 *
 * @example
 * ```ts
 * parseInstrument({ sopana: 'instrument/1', id: 'tiny', version: '1', items: [{ id: 'a' }], nodes: [] }).ok; // => true
 * parseInstrument({ sopana: 'instrument/9' }).ok; // => false
 * ```
 *
 * @source The language of instruments, version 1.
 */
export function parseInstrument(input: unknown): Result<Instrument> {
  return parseDocument(instrumentSchema, input, { kind: 'instrument', version: 1 });
}
