import { toJsonSchemaOf } from '@sopana/core/schemas';
import { instrumentSchema } from './instrument-schema.js';

/**
 * The JSON Schema of instruments, for editors and for readers in other languages.
 *
 * @returns draft 2020-12; rules of the graph, such as references that lead somewhere, are left to `compileInstrument`
 *
 * @example
 * ```ts
 * toJsonSchema()['title']; // => 'Instrument'
 * ```
 *
 * @source JSON Schema, draft 2020-12.
 */
export function toJsonSchema(): Readonly<Record<string, unknown>> {
  return toJsonSchemaOf(instrumentSchema, 'Instrument');
}
