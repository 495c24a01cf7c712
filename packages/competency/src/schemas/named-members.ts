import { onFirstUse, type ProvenanceShape, provenanceShape, textSchema } from '@sopana/core/schemas';
import type { Text } from '@sopana/core/text';
import * as z from 'zod';
import type { CarriedValue } from '../model/carried-value.js';
import type { ExternalIdentifier } from '../model/external-identifier.js';

/** The keys of `Named` as members of an object schema, all optional. */
export interface NamedMembers extends ProvenanceShape {
  /** Short name for people. */
  readonly label: z.ZodExactOptional<z.ZodType<Text>>;
  /** What it is. */
  readonly description: z.ZodExactOptional<z.ZodType<Text>>;
  /** What other systems call it. */
  readonly identifiers: z.ZodExactOptional<z.ZodType<readonly ExternalIdentifier[]>>;
  /** What other formats said about it. */
  readonly carried: z.ZodExactOptional<z.ZodType<readonly CarriedValue[]>>;
}

/**
 * The members by which an object of a document describes itself.
 *
 * @returns to be spread into the shape of an object schema
 */
export const namedMembers: () => NamedMembers = /* @__PURE__ */ onFirstUse(() => {
  const words = z.string().min(1);
  const identifiers: z.ZodType<readonly ExternalIdentifier[]> = z
    .array(z.strictObject({ scheme: words, value: words }))
    .min(1);
  const carried: z.ZodType<readonly CarriedValue[]> = z
    .array(
      z.strictObject({
        format: words,
        key: words,
        value: z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]),
      }),
    )
    .min(1);
  return {
    label: z.exactOptional(textSchema()),
    description: z.exactOptional(textSchema()),
    identifiers: z.exactOptional(identifiers),
    carried: z.exactOptional(carried),
    ...provenanceShape(),
  };
});
