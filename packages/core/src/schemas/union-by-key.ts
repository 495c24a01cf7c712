import * as z from 'zod';
import { isPlainObject } from '../canonical/is-plain-object.js';
import { onFirstUse } from './on-first-use.js';

/**
 * A union of object schemas told apart by which key is present.
 *
 * @param branches - key to the schema of the objects that have it; when an object has several of the keys, the
 * first one listed here decides
 * @param fallback - the schema for everything else; without it, an object with none of the keys fails with
 * `document.noBranch`
 * @returns a schema that reports the issues of the one branch that applies; in JSON Schema it is `anyOf`
 *
 * @example
 * ```ts
 * const when = onFirstUse(() => unionByKey({ sopana: civilDateSchema() }, civilDateSchema()));
 * parseValue(when, '2026-01-15'); // => { ok: true, value: '2026-01-15' }
 * ```
 *
 * @remarks A plain union tries every branch and then cannot say which one was meant. Branches are strict object
 * schemas as a rule, such as `unionByKey({ bands: bandNodeSchema(), formula: formulaNodeSchema() }, sumNodeSchema())`,
 * so that the keys of two branches in one object are an issue.
 * @source Our convention.
 */
export function unionByKey<B extends Readonly<Record<string, z.ZodType>>, F extends z.ZodType = z.ZodNever>(
  branches: B,
  fallback?: F,
): z.ZodType<z.output<B[keyof B]> | z.output<F>> {
  const options = [...Object.values(branches), ...(fallback === undefined ? [] : [fallback])];
  const UnionByKey = unionByKeyConstructor();
  const union: z.ZodType = new UnionByKey({ type: 'union', options, keys: Object.keys(branches) });
  return union as z.ZodType<z.output<B[keyof B]> | z.output<F>>;
}

interface UnionByKeyDef extends z.core.$ZodUnionDef {
  readonly keys: readonly string[];
}

/** Made by zod's own means for new kinds of schema, so that it is kept by `.meta()` and `.optional()`. */
const unionByKeyConstructor: () => z.core.$constructor<z.ZodUnion, UnionByKeyDef> =
  /* @__PURE__ */ onFirstUse(() => {
    const Union: z.core.$constructor<z.ZodUnion> = z.ZodUnion;
    return z.core.$constructor<z.ZodUnion, UnionByKeyDef>('SopanaUnionByKey', (union, def) => {
      Union.init(union, def);
      union._zod.parse = (payload, context) => {
        const { value } = payload;
        const present = isPlainObject(value) ? def.keys.findIndex((key) => Object.hasOwn(value, key)) : -1;
        const chosen = def.options[present === -1 ? def.keys.length : present];
        if (chosen !== undefined) return chosen._zod.run(payload, context);
        if (!isPlainObject(value)) {
          payload.issues.push({ code: 'invalid_type', expected: 'object', input: value, inst: union });
        } else {
          const params = { keys: def.keys };
          payload.issues.push({ code: 'custom', params, input: value, inst: union });
        }
        return payload;
      };
    });
  });
