import * as z from 'zod';
import type { Standing } from '../document/provenance.js';
import type { Text } from '../text/text.js';
import { onFirstUse } from './on-first-use.js';
import { textSchema } from './text-schema.js';

/** The keys of `Provenance` as members of an object schema, all optional. */
export interface ProvenanceShape {
  /** How well the part is founded. */
  readonly provenance: z.ZodExactOptional<z.ZodType<Standing>>;
  /** The publication, page or address. */
  readonly source: z.ZodExactOptional<z.ZodType<string>>;
  /** The licence of the source. */
  readonly licence: z.ZodExactOptional<z.ZodType<string>>;
  /** The credit that the licence asks for. */
  readonly attribution: z.ZodExactOptional<z.ZodType<string>>;
  /** A remark. */
  readonly note: z.ZodExactOptional<z.ZodType<Text | string>>;
}

/**
 * The members that let an object of a document say where it comes from.
 *
 * @returns to be spread into the shape of an object schema: `z.strictObject({ ...provenanceShape(), … })`
 *
 * @example
 * ```ts
 * parseValue(() => provenanceShape().provenance, 'observed'); // => { ok: true, value: 'observed' }
 * ```
 *
 * @source Our convention: every statement can say whether it was published, seen or written by us.
 */
export const provenanceShape: () => ProvenanceShape = /* @__PURE__ */ onFirstUse(() => {
  const words: z.ZodType<string> = z.string().min(1);
  const standing: z.ZodType<Standing> = z.enum(['documented', 'observed', 'authored']);
  const note: z.ZodType<Text | string> = z.union([words, textSchema()]);
  return {
    provenance: z.exactOptional(standing),
    source: z.exactOptional(words),
    licence: z.exactOptional(words),
    attribution: z.exactOptional(words),
    note: z.exactOptional(note),
  };
});
