import { toJsonSchemaOf } from '@sopana/core/schemas';
import { competencyFrameworkSchema } from './competency-framework-schema.js';

/**
 * The JSON Schema of competency frameworks, for editors and for readers in other languages.
 *
 * @returns draft 2020-12; rules of the graph, such as references that lead somewhere, are left to `compileCompetencyFramework`
 *
 * @example
 * ```ts
 * toJsonSchema()['title']; // => 'Competency framework'
 * ```
 *
 * @source JSON Schema, draft 2020-12.
 */
export function toJsonSchema(): Readonly<Record<string, unknown>> {
  return toJsonSchemaOf(competencyFrameworkSchema, 'Competency framework');
}
