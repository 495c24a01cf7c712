import { uuidVersion5 } from '@sopana/core/canonical';

/**
 * The namespace of our identifiers: that of `urn:sopana:dtu` among addresses.
 *
 * @internal
 */
export const ownNamespace: string = 'e03742f0-2826-5883-9e4c-9f822846d87c';

/**
 * The identifier that a name has among ours: the same name always gives the same.
 *
 * @param name - any text
 * @returns a UUID of version 5, in lower case
 */
export function ownUuid(name: string): string {
  return uuidVersion5(ownNamespace, name);
}
