import { idSchema, onFirstUse, textSchema } from '@sopana/core/schemas';
import type { Text } from '@sopana/core/text';
import * as z from 'zod';
import { type DescribedMembers, describedMembers } from './described-members.js';

/** The keys that all documents of the package have, beside the one that says what they are. */
export interface DocumentMembers extends DescribedMembers {
  /** Name of the document. */
  readonly id: z.ZodType<string>;
  /** Version of the content. */
  readonly version: z.ZodType<string>;
  /** What the document is called. */
  readonly title: z.ZodExactOptional<z.ZodType<Text>>;
  /** Languages of its texts. */
  readonly languages: z.ZodExactOptional<z.ZodType<string[]>>;
}

/**
 * The members that all documents of the package have.
 *
 * @returns to be spread into the shape of an object schema
 */
export const documentMembers: () => DocumentMembers = /* @__PURE__ */ onFirstUse(() => ({
  ...describedMembers(),
  id: idSchema(),
  version: z.string().min(1),
  title: z.exactOptional(textSchema()),
  languages: z.exactOptional(z.array(z.string().min(1))),
}));
