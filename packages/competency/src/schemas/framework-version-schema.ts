import { idSchema, onFirstUse } from '@sopana/core/schemas';
import * as z from 'zod';
import type { FrameworkVersion } from '../model/framework-version.js';

/**
 * The schema of references to a version of a framework.
 *
 * @returns its id and version
 */
export const frameworkVersionSchema: () => z.ZodType<FrameworkVersion> = /* @__PURE__ */ onFirstUse(() =>
  z.strictObject({ id: idSchema(), version: z.string().min(1) }),
);
