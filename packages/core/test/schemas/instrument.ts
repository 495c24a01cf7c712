import * as z from 'zod';
import { checkedBy } from '../../src/schemas/checked-by.js';
import { civilDateSchema } from '../../src/schemas/civil-date-schema.js';
import { formatSchema } from '../../src/schemas/format-schema.js';
import { idSchema } from '../../src/schemas/id-schema.js';
import { onFirstUse } from '../../src/schemas/on-first-use.js';
import { provenanceShape } from '../../src/schemas/provenance-shape.js';
import { textSchema } from '../../src/schemas/text-schema.js';
import { unionByKey } from '../../src/schemas/union-by-key.js';

/** A node that adds up others. */
export interface SumNode {
  readonly id: string;
  readonly of: readonly Node[];
  readonly by: 'mean' | 'sum' | 'minimum';
}

/** A node that puts a number into bands. */
export interface BandNode {
  readonly id: string;
  readonly bands: readonly { readonly from: number; readonly score: number }[];
  readonly input: Node;
}

/** A node that calculates. */
export interface FormulaNode {
  readonly id: string;
  readonly formula: string;
}

export type Node = SumNode | BandNode | FormulaNode;

const sumNodeSchema: () => z.ZodType<SumNode> = onFirstUse(() =>
  z.strictObject({
    ...provenanceShape(),
    id: idSchema(),
    get of(): z.ZodType<readonly Node[]> {
      return z.array(nodeSchema()).min(1);
    },
    by: z.enum(['mean', 'sum', 'minimum']),
  }),
);

const bandNodeSchema: () => z.ZodType<BandNode> = onFirstUse(() =>
  z.strictObject({
    ...provenanceShape(),
    id: idSchema(),
    bands: z.array(z.strictObject({ from: z.number(), score: z.number().min(0).max(10) })).min(1),
    get input(): z.ZodType<Node> {
      return nodeSchema();
    },
  }),
);

const formulaNodeSchema: () => z.ZodType<FormulaNode> = onFirstUse(() =>
  z.strictObject({ ...provenanceShape(), id: idSchema(), formula: z.string().min(1).max(40) }),
);

export const nodeSchema: () => z.ZodType<Node> = onFirstUse(() =>
  unionByKey({ bands: bandNodeSchema(), formula: formulaNodeSchema() }, sumNodeSchema()),
);

export const instrumentSchema: () => z.ZodType = onFirstUse(() =>
  z.strictObject({
    ...provenanceShape(),
    sopana: formatSchema('instrument', 1),
    id: idSchema(),
    title: textSchema(),
    published: civilDateSchema().exactOptional(),
    weights: z.record(idSchema(), z.number().positive()).exactOptional(),
    levels: z
      .array(z.strictObject({ id: idSchema(), at: z.int().min(0) }))
      .superRefine(
        checkedBy((levels) =>
          levels.flatMap((level, position) =>
            position > 0 && level.at <= (levels[position - 1]?.at ?? 0)
              ? [{ code: 'levels.notRising', path: [position, 'at'], message: 'Levels rise.', facts: {} }]
              : [],
          ),
        ),
      ),
    threshold: z.union([z.literal('auto'), z.number().multipleOf(5)]).exactOptional(),
    root: nodeSchema(),
  }),
);

/** A correct document. */
export function instrument(): Record<string, unknown> {
  return {
    sopana: 'instrument/1',
    id: 'dmm',
    title: { en: 'Digital maturity', si: 'ඩිජිටල් පරිණතභාවය' },
    published: '2022-06-01',
    provenance: 'documented',
    note: 'As published.',
    weights: { a: 1, b: 2.5 },
    levels: [
      { id: 'low', at: 0 },
      { id: 'high', at: 50 },
    ],
    threshold: 'auto',
    root: {
      id: 'overall',
      by: 'mean',
      note: { en: 'All of it.' },
      of: [
        { id: 'a', formula: 'x + 1' },
        { id: 'b', bands: [{ from: 0, score: 1 }], input: { id: 'c', formula: 'y' } },
      ],
    },
  };
}
