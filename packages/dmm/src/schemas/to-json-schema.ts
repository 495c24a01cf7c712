import { toJsonSchemaOf } from '@sopana/core/schemas';
import { maturityModelSchema } from './maturity-model-schema.js';

/**
 * The JSON Schema of maturity models, for editors and for readers in other languages.
 *
 * @returns draft 2020-12; rules of the graph, such as references that lead somewhere, are left to `compileMaturityModel`
 *
 * @example
 * ```ts
 * toJsonSchema()['title']; // => 'Maturity model'
 * ```
 *
 * @source JSON Schema, draft 2020-12.
 */
export function toJsonSchema(): Readonly<Record<string, unknown>> {
  return toJsonSchemaOf(maturityModelSchema, 'Maturity model');
}
