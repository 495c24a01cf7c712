import * as z from 'zod';

/**
 * The JSON Schema of a schema, for editors and for readers in other languages.
 *
 * @param schema - makes the schema
 * @param title - what the documents are called, in English
 * @returns JSON Schema, draft 2020-12, of what is accepted; rules that JSON Schema cannot say (such as which
 * days exist) are left to the reader
 *
 * @example
 * ```ts
 * toJsonSchemaOf(civilDateSchema, 'Day'); // => { $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'Day', type: 'string', format: 'date' }
 * ```
 *
 * @source JSON Schema, draft 2020-12.
 */
export function toJsonSchemaOf(schema: () => z.ZodType, title: string): Readonly<Record<string, unknown>> {
  const { $schema, ...rules } = z.toJSONSchema(schema(), { target: 'draft-2020-12', io: 'input' });
  return { $schema, title, ...rules };
}
