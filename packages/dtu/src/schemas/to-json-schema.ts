import { toJsonSchemaOf } from '@sopana/core/schemas';
import { checkSetSchema } from './check-set-schema.js';
import { factsSchema } from './facts-schema.js';
import { waiversSchema } from './waivers-schema.js';

/**
 * The JSON Schema of a kind of document, for editors and for readers in other languages.
 *
 * @param kind - check sets when absent
 * @returns draft 2020-12; rules of the graph, such as references that lead somewhere, are left to `compileCheckSet`
 *
 * @example
 * ```ts
 * toJsonSchema()['title']; // => 'Check set'
 * toJsonSchema('waivers')['title']; // => 'Waivers'
 * ```
 *
 * @source JSON Schema, draft 2020-12.
 */
export function toJsonSchema(
  kind: 'checkSet' | 'facts' | 'waivers' = 'checkSet',
): Readonly<Record<string, unknown>> {
  if (kind === 'facts') return toJsonSchemaOf(factsSchema, 'Facts of units');
  if (kind === 'waivers') return toJsonSchemaOf(waiversSchema, 'Waivers');
  return toJsonSchemaOf(checkSetSchema, 'Check set');
}
