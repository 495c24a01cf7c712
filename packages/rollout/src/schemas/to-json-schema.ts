import { toJsonSchemaOf } from '@sopana/core/schemas';
import type * as z from 'zod';
import { calendarSchema } from './calendar-schema.js';
import { rolloutSchema } from './rollout-schema.js';
import { rolloutTemplateSchema } from './rollout-template-schema.js';

/** The kinds of document of this package. */
export type RolloutDocumentKind = 'rollout' | 'rollout-template' | 'calendar';

const schemas: Readonly<Record<RolloutDocumentKind, readonly [() => z.ZodType, string]>> = {
  rollout: [rolloutSchema, 'Rollout'],
  'rollout-template': [rolloutTemplateSchema, 'Rollout template'],
  calendar: [calendarSchema, 'Calendar'],
};

/**
 * The JSON Schema of a kind of document, for editors and for readers in other languages.
 *
 * @param kind - which document
 * @returns draft 2020-12; rules of the graph, such as references that lead somewhere, are left to `compileRollout`
 *
 * @example
 * ```ts
 * toJsonSchema('calendar')['title']; // => 'Calendar'
 * ```
 *
 * @source JSON Schema, draft 2020-12.
 */
export function toJsonSchema(kind: RolloutDocumentKind): Readonly<Record<string, unknown>> {
  const [schema, title] = schemas[kind];
  return toJsonSchemaOf(schema, title);
}
