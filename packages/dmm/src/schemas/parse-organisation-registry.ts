import type { Result } from '@sopana/core';
import { parseDocument } from '@sopana/core/schemas';
import type { OrganisationRegistry } from '../model/registry.js';
import { organisationRegistrySchema } from './organisation-registry-schema.js';

/**
 * A registry read from untrusted input. Whether its references lead somewhere is checked by `compileRegistry`.
 *
 * @param input - anything, such as what `JSON.parse` gave
 * @returns the document; fails with all issues of codes `document.*`, `format.*` and `date.*`, in the order of the input
 *
 * @example
 * ```ts
 * parseOrganisationRegistry({ sopana: 'organisation-registry/1', id: 'r', version: '1', organisations: [{ id: 'a', kind: 'ministry' }] }).ok; // => true
 * ```
 *
 * @source The language of registries, version 1.
 */
export function parseOrganisationRegistry(input: unknown): Result<OrganisationRegistry> {
  return parseDocument(organisationRegistrySchema, input, { kind: 'organisation-registry', version: 1 });
}
