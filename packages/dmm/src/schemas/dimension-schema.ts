import { idSchema, onFirstUse } from '@sopana/core/schemas';
import * as z from 'zod';
import type { Dimension } from '../model/dimension.js';
import { describedMembers } from './described-members.js';
import { questionSchema } from './question-schema.js';

/**
 * The schema of dimensions.
 *
 * @returns a dimension with all that is below it
 */
export const dimensionSchema: () => z.ZodType<Dimension> = /* @__PURE__ */ onFirstUse(() => {
  const weight = z.exactOptional(z.number().min(0));
  const questions = z.array(questionSchema()).min(1);
  const indicator = z.strictObject({ ...describedMembers(), id: idSchema(), weight, questions });
  const subDimension = z.strictObject({
    ...describedMembers(),
    id: idSchema(),
    weight,
    questions: z.exactOptional(questions),
    indicators: z.exactOptional(z.array(indicator).min(1)),
  });
  return z.strictObject({
    ...describedMembers(),
    id: idSchema(),
    subDimensions: z.array(subDimension).min(1),
  });
});
