import { conditionSchema, formatSchema, idSchema, onFirstUse, textSchema } from '@sopana/core/schemas';
import * as z from 'zod';
import type { TalentRules } from '../model/talent-rules.js';
import { documentMembers } from './document-members.js';
import { frameworkVersionSchema } from './framework-version-schema.js';
import { namedMembers } from './named-members.js';

/**
 * The schema of talent rules.
 *
 * @returns the whole document, strict
 *
 * @example
 * ```ts
 * talentRulesSchema().safeParse({}).success; // => false
 * ```
 *
 * @source The language of talent rules, version 1.
 */
export const talentRulesSchema: () => z.ZodType<TalentRules> = /* @__PURE__ */ onFirstUse(() => {
  const named = { ...namedMembers(), id: idSchema() };
  const ids = z.exactOptional(z.array(idSchema()).min(1));
  const of = z.strictObject({ competencies: ids, areas: ids, streams: ids, layers: ids });
  const at = z.strictObject({ scale: idSchema(), level: idSchema() });
  const share = z.number().gt(0).max(1);
  const count = z.int().min(1);
  const criterion = z.discriminatedUnion('type', [
    z.strictObject({ ...named, type: z.literal('threshold'), of, at, atLeastShare: share }),
    z.strictObject({
      ...named,
      type: z.literal('growth'),
      of,
      atLeastLevels: count,
      knownOnBothDays: count,
    }),
    z.strictObject({
      ...named,
      type: z.literal('breadth'),
      of,
      at,
      over: z.enum(['areas', 'streams']),
      atLeast: count,
    }),
    z.strictObject({
      ...named,
      type: z.literal('scarce'),
      of,
      at,
      atMostShare: z.number().min(0).max(1),
      knownPeople: count,
      atLeast: count,
    }),
    z.strictObject({ ...named, type: z.literal('interest'), interest: z.string().min(1) }),
    z.strictObject({ ...named, type: z.literal('role'), profile: idSchema(), atLeastShare: share }),
  ]);
  const pool = z.strictObject({ ...named, when: conditionSchema(), knownShare: z.number().min(0).max(1) });
  return z.strictObject({
    ...documentMembers(),
    sopana: formatSchema('talent-rules', 1),
    framework: frameworkVersionSchema(),
    standing: textSchema(),
    criteria: z.array(criterion),
    pools: z.array(pool).min(1),
    minimumGroup: z.int().min(2),
  });
});
