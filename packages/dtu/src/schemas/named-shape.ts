import {
  idSchema,
  onFirstUse,
  type ProvenanceShape,
  provenanceShape,
  textSchema,
} from '@sopana/core/schemas';
import type { Text } from '@sopana/core/text';
import * as z from 'zod';

/** The keys of `Named` as members of an object schema. */
export interface NamedShape extends ProvenanceShape {
  /** Its id. */
  readonly id: z.ZodType<string>;
  /** Short name for people. */
  readonly label: z.ZodExactOptional<z.ZodType<Text>>;
}

/**
 * The members of everything that has an id and may have a name.
 *
 * @returns to be spread into the shape of an object schema
 */
export const namedShape: () => NamedShape = /* @__PURE__ */ onFirstUse(() => ({
  ...provenanceShape(),
  id: idSchema(),
  label: z.exactOptional(textSchema()),
}));
