import { onFirstUse, type ProvenanceShape, provenanceShape, textSchema } from '@sopana/core/schemas';
import type { Text } from '@sopana/core/text';
import * as z from 'zod';

/** The keys of `Described` as members of an object schema, all optional. */
export interface DescribedMembers extends ProvenanceShape {
  /** Short name for people. */
  readonly label: z.ZodExactOptional<z.ZodType<Text>>;
}

/**
 * The members by which an object of a document describes itself.
 *
 * @returns to be spread into the shape of an object schema
 */
export const describedMembers: () => DescribedMembers = /* @__PURE__ */ onFirstUse(() => ({
  label: z.exactOptional(textSchema()),
  ...provenanceShape(),
}));
