import { idSchema, onFirstUse, textSchema } from '@sopana/core/schemas';
import type { Text } from '@sopana/core/text';
import * as z from 'zod';
import { type NamedMembers, namedMembers } from './named-members.js';

/** What every document that has versions says of itself. */
export interface DocumentMembers extends NamedMembers {
  /** Name of the document. */
  readonly id: z.ZodType<string>;
  /** Version of the content. */
  readonly version: z.ZodType<string>;
  /** Title for people. */
  readonly title: z.ZodExactOptional<z.ZodType<Text>>;
  /** Languages of the texts, in fallback order. */
  readonly languages: z.ZodExactOptional<z.ZodType<readonly string[]>>;
}

/**
 * The members that documents with versions have in common.
 *
 * @returns to be spread into the shape of a document's schema
 */
export const documentMembers: () => DocumentMembers = /* @__PURE__ */ onFirstUse(() => {
  const languages: z.ZodType<readonly string[]> = z.array(z.string().min(1)).min(1);
  return {
    ...namedMembers(),
    id: idSchema(),
    version: z.string().min(1),
    title: z.exactOptional(textSchema()),
    languages: z.exactOptional(languages),
  };
});
