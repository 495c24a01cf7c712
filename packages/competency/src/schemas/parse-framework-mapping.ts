import type { Result } from '@sopana/core';
import { parseDocument } from '@sopana/core/schemas';
import type { FrameworkMapping } from '../exchange/tables/framework-mapping.js';
import { frameworkMappingSchema } from './framework-mapping-schema.js';

/**
 * A mapping by which tables become a competency framework, read from untrusted input. Whether its columns and levels fit each
 * other is checked by `importMappedTables`.
 *
 * @param input - anything, such as what `JSON.parse` gave
 * @returns the document; fails with all issues of codes `document.*` and `format.*`, in the order of the input
 *
 * @example
 * ```ts
 * parseFrameworkMapping({ sopana: 'framework-mapping/9' }).issues[0].code; // => 'format.newer'
 * parseFrameworkMapping({ sopana: 'framework-mapping/1', id: 'tiny' }).ok; // => false
 * ```
 *
 * @source The language of framework mappings, version 1.
 */
export function parseFrameworkMapping(input: unknown): Result<FrameworkMapping> {
  return parseDocument(frameworkMappingSchema, input, { kind: 'framework-mapping', version: 1 });
}
