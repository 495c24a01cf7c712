import { onFirstUse } from '@sopana/core/schemas';
import * as z from 'zod';
import type { MissingClass } from '../model/answer-class.js';
import { missingClasses } from '../model/class-code.js';

/**
 * The schema of the classes that are not a value.
 *
 * @returns one of five texts
 */
export const missingClassSchema: () => z.ZodType<MissingClass> = /* @__PURE__ */ onFirstUse(() =>
  z.enum(missingClasses),
);
