import { onFirstUse } from '@sopana/core/schemas';
import type {
  ArithmeticProfile,
  Attribute,
  MissingPolicy,
  Needs,
  Reduction,
  ScoringCondition,
} from '@sopana/scoring';
import { instrumentSchema } from '@sopana/scoring/schemas';
import * as z from 'zod';

/** What a maturity model says in the same words as an instrument does. */
export interface InstrumentMembers {
  /** A condition. */
  readonly condition: z.ZodType<ScoringCondition>;
  /** A policy for parts that have no value. */
  readonly missing: z.ZodType<MissingPolicy>;
  /** How much must be answered. */
  readonly needs: z.ZodType<Needs>;
  /** How several observations become one. */
  readonly reduce: z.ZodType<Reduction>;
  /** The numeric profile. */
  readonly arithmetic: z.ZodType<ArithmeticProfile>;
  /** What is known of a subject. */
  readonly attributes: z.ZodType<readonly Attribute[]>;
}

/**
 * The schemas of what a maturity model and an instrument share, taken from the schema of instruments, so that they cannot
 * drift apart.
 *
 * @returns one schema for each member
 */
export const instrumentMembers: () => InstrumentMembers = /* @__PURE__ */ onFirstUse(() => {
  const instrument = instrumentSchema();
  const item = elementOf(memberOf(instrument, 'items'));
  const defaults = memberOf(instrument, 'defaults');
  return {
    condition: memberOf(item, 'when') as z.ZodType<ScoringCondition>,
    missing: memberOf(defaults, 'missing') as z.ZodType<MissingPolicy>,
    needs: memberOf(defaults, 'needs') as z.ZodType<Needs>,
    reduce: memberOf(item, 'reduce') as z.ZodType<Reduction>,
    arithmetic: memberOf(instrument, 'arithmetic') as z.ZodType<ArithmeticProfile>,
    attributes: memberOf(instrument, 'attributes') as z.ZodType<readonly Attribute[]>,
  };
});

function memberOf(schema: unknown, key: string): unknown {
  const member = schema instanceof z.ZodObject ? schema.shape[key] : undefined;
  if (member === undefined) throw new Error(`The schema of instruments has no '${key}'.`);
  return member instanceof z.ZodExactOptional ? member.unwrap() : member;
}

function elementOf(schema: unknown): unknown {
  if (!(schema instanceof z.ZodArray)) throw new Error('The items of an instrument are no list.');
  return schema.element;
}
