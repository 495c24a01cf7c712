import { formatSchema, idSchema, instantSchema, onFirstUse } from '@sopana/core/schemas';
import * as z from 'zod';
import type { WaiversDocument } from '../model/waiver.js';

/**
 * The schema of documents of waivers.
 *
 * @returns the whole document, strict; a waiver without an end or with an empty scope is an issue
 *
 * @example
 * ```ts
 * waiversSchema().safeParse({ sopana: 'waivers/1', waivers: [] }).success; // => true
 * ```
 *
 * @source The language of waivers, version 1.
 */
export const waiversSchema: () => z.ZodType<WaiversDocument> = /* @__PURE__ */ onFirstUse(() => {
  const ids = z.array(idSchema()).min(1);
  return z.strictObject({
    sopana: formatSchema('waivers', 1),
    waivers: z.array(
      z.strictObject({
        id: idSchema(),
        scope: z.strictObject({ checks: ids, units: ids }),
        reason: z.string().min(1),
        owner: z.string().min(1),
        approver: z.string().min(1),
        issuedAt: instantSchema(),
        expiresAt: instantSchema(),
      }),
    ),
  });
});
