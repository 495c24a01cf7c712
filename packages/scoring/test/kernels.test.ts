import { expectCodes, expectOk } from '@sopana/tooling';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerTable, Instrument, MissingPolicy, Plan } from '../src/index.js';
import { scoreTable } from '../src/index.js';
import {
  ABSENT,
  answerClasses,
  classCode,
  EXCLUDED,
  missingClasses,
  VALUE,
} from '../src/model/class-code.js';
import type { PlannedAggregate } from '../src/model/plan.js';
import type { Block, Register } from '../src/model/register.js';
import { hasOneRowEach } from '../src/reduce/has-one-row-each.js';
import { aggregateByRow } from '../src/run/aggregate-by-row.js';
import { classPatterns } from '../src/run/class-patterns.js';
import { classSet } from '../src/run/class-set.js';
import { createRegisters } from '../src/run/create-registers.js';
import { isFiniteColumn } from '../src/run/is-finite-column.js';
import { loadItem } from '../src/run/load-item.js';
import { patternTotals } from '../src/run/pattern-totals.js';
import { type Run, runPlan } from '../src/run/run-plan.js';
import { itemsOf, planOf } from './build.js';

const allCodes = [ABSENT, ...answerClasses.map((name) => classCode[name])];

/** A document of means over the same items, and cells for it. */
interface Case {
  readonly plan: Plan;
  readonly table: AnswerTable;
}

const anyWeight = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 60 }).map((whole) => whole / 10) },
  { weight: 1, arbitrary: fc.constant(0) },
);

const anyPolicy: fc.Arbitrary<MissingPolicy> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(Object.fromEntries(missingClasses.map((name) => [name, 'skip']))) },
  {
    weight: 2,
    arbitrary: fc
      .array(
        fc.tuple(
          fc.constantFrom(...missingClasses),
          fc.constantFrom<('skip' | 'zero' | 'propagate' | 'excludeParent' | 3)[]>(
            'skip',
            'zero',
            'propagate',
            'excludeParent',
            3,
          ),
        ),
      )
      .map((entries) => Object.fromEntries(entries)),
  },
);

/** Codes that occur in a table: often none that is missing, seldom all of them. */
const anyPalette = fc.oneof(
  fc.constant([VALUE]),
  fc.constantFrom(...allCodes).map((code) => [VALUE, VALUE, VALUE, code]),
  fc
    .tuple(fc.constantFrom(...allCodes), fc.constantFrom(...allCodes))
    .map((codes) => [VALUE, VALUE, ...codes]),
  fc.constant(allCodes),
);

const anyCase: fc.Arbitrary<Case> = fc
  .record({
    weights: fc.array(anyWeight, { minLength: 1, maxLength: 16 }).filter((all) => all.some((one) => one > 0)),
    missing: anyPolicy,
    rows: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 500, max: 700 })),
    palette: anyPalette,
    seed: fc.integer({ min: 1, max: 1_000_000 }),
    shift: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ weights, missing, rows, palette, seed, shift }) => {
    const ids = weights.map((_, at) => `i${at}`);
    const edges = ids.map((of, at) => ({ of, weight: weights[at] ?? 1 }));
    const half = Math.ceil(edges.length / 2);
    const nodes: Instrument['nodes'] = [
      { id: 'all', of: edges, missing },
      { id: 'left', of: [...edges.slice(0, half), { of: 'i0', weight: 1 }].slice(-half), missing },
      { id: 'same', of: edges.slice(0, half).map(({ of }) => of), missing },
      { id: 'top', of: [{ of: 'all', weight: 0.7 }, 'left', { of: 'same', weight: 1.9 }], missing },
      { id: 'both', of: [{ of: 'i0', weight: 1.1 }, 'all'], missing },
    ];
    const plan = planOf({ items: itemsOf(...ids), nodes });
    // A small generator of its own, for a list of ten thousand cells would be shrunk cell by cell.
    let state = seed;
    const next = (count: number): number => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((state / 4_294_967_296) * count);
    };
    const columns = ids.map(() => {
      // Bytes that do not begin at a word are read another way.
      const classes = new Uint8Array(rows + shift).subarray(shift);
      const values = new Float64Array(rows);
      for (let row = 0; row < rows; row += 1) {
        classes[row] = palette[next(palette.length)] ?? VALUE;
        // A child that is a node may be -0.
        const value = next(4) === 0 ? -0 : (next(2001) - 1000) / 7;
        values[row] = classes[row] === VALUE ? value : 0;
      }
      return { values, classes };
    });
    const subjects = Array.from({ length: rows }, (_, row) => ({ subject: `s${row}` }));
    return { plan, table: { itemIds: plan.itemIds, rows: subjects, attributes: [], columns } };
  });

const bytes = ({ buffer, byteOffset, byteLength }: Float64Array | Uint8Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('hex');

/** The aggregates alone, each by the path that reads every row by itself. */
function rowByRow({ plan, table }: Case): readonly Register[] {
  const registers = createRegisters(plan);
  const { length } = table.rows;
  const { instrument } = plan;
  const block: Block = { instrument, table, start: 0, length, registers, faults: [] };
  plan.items.forEach((item, position) => {
    loadItem(item, position, block, registers[position] as Register);
  });
  return plan.nodes.map((node) => {
    const out = registers[node.register] as Register;
    out.values = new Float64Array(length);
    out.classes = new Uint8Array(length);
    out.given = out.classes;
    aggregateByRow(
      node as PlannedAggregate,
      node.reads.map((position) => registers[position] as Register),
      block,
      out,
    );
    return out;
  });
}

/** The answered share of one node in one row by its definition; null where nothing that weighs applies. */
function shareOf({ plan, table }: Case, position: number, row: number): number | null {
  const node = plan.nodes[position - plan.items.length];
  if (node === undefined) {
    const code = table.columns[position]?.classes[row] ?? ABSENT;
    if ((code & EXCLUDED) !== 0) return null;
    return code === VALUE ? 1 : 0;
  }
  let sum = 0;
  let total = 0;
  node.reads.forEach((child, at) => {
    const share = shareOf({ plan, table }, child, row);
    if (share === null) return;
    sum += (node.readWeights[at] ?? 0) * share;
    total += node.readWeights[at] ?? 0;
  });
  return total > 0 ? sum / total : null;
}

const blocks = [undefined, 1, 3, 64, 97, 256, 600];

function runs({ plan, table }: Case): readonly Run[] {
  return blocks.map((block) => runPlan(plan, table, block === undefined ? {} : { block }));
}

describe('means by column', () => {
  it('give the bytes of the path that reads every row by itself', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const wanted = rowByRow(one).map(({ values, classes }) => [bytes(values), bytes(classes)]);
        for (const { nodes, areFinite } of runs(one)) {
          expect(nodes.map(({ values, classes }) => [bytes(values), bytes(classes)])).toEqual(wanted);
          expect(areFinite).toBe(true);
        }
      }),
      { seed: 41, numRuns: 250 },
    );
  });

  it('give the answered shares of the definition', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const { plan, table } = one;
        for (const { nodes } of runs(one)) {
          nodes.forEach(({ answered }, at) => {
            const wanted = table.rows.map((_, row) => shareOf(one, plan.items.length + at, row));
            const codes = Array.from(answered.classes);
            expect(Array.from(answered.values)).toEqual(wanted.map((share) => share ?? 0));
            expect(codes).toEqual(wanted.map((share) => (share === null ? classCode.notApplicable : VALUE)));
          });
        }
      }),
      { seed: 42, numRuns: 120 },
    );
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9])('of %i columns report what leaves the range of doubles', (count) => {
    const ids = Array.from({ length: count }, (_, at) => `i${at}`);
    const plan = planOf({
      items: itemsOf(...ids),
      nodes: [{ id: 'mean', of: ids.map((of) => ({ of, weight: 10 })), missing: { unanswered: 'skip' } }],
    });
    const rows = 600;
    for (const gap of [false, true]) {
      const table: AnswerTable = {
        itemIds: plan.itemIds,
        rows: Array.from({ length: rows }, (_, row) => ({ subject: `s${row}` })),
        attributes: [],
        columns: ids.map(() => ({
          values: new Float64Array(rows).fill(1),
          classes: new Uint8Array(rows).fill(VALUE),
        })),
      };
      for (const { values } of table.columns) values[599] = 1.7e308;
      const [first] = table.columns;
      if (gap && first !== undefined) {
        first.classes[3] = classCode.unanswered;
        first.values[3] = 0;
      }
      expectCodes(scoreTable(plan, table), ['score.notFinite']);
      for (const { values } of table.columns) values[599] = 1;
      expect(expectOk(scoreTable(plan, table)).subjects).toHaveLength(rows);
    }
  });
});

describe('what the kernels are made of', () => {
  const anyCodes = fc.array(fc.constantFrom(...allCodes), { maxLength: 150 });

  it('finds the classes of a block wherever its bytes begin', () => {
    fc.assert(
      fc.property(anyCodes, fc.nat({ max: 3 }), fc.boolean(), (codes, shift, hasGaps) => {
        const written = hasGaps ? codes : codes.map((code) => (code === ABSENT ? VALUE : code));
        const bytesOf = new Uint8Array(written.length + shift).subarray(shift);
        bytesOf.set(written);
        const wanted = written.reduce(
          (set, code) => set | (code === ABSENT ? classCode.unanswered : code),
          0,
        );
        expect(classSet(bytesOf, written.length)).toBe(wanted);
      }),
      { seed: 43, numRuns: 500 },
    );
  });

  it('finds which children are of some classes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom(...allCodes), { minLength: 37, maxLength: 37 }), {
          minLength: 1,
          maxLength: 8,
        }),
        fc.constantFrom(VALUE, EXCLUDED, classCode.unanswered),
        (children, wanted) => {
          const patterns = new Uint8Array(37).fill(255);
          classPatterns(
            children.map((codes) => Uint8Array.from(codes)),
            wanted,
            patterns,
            37,
          );
          const byHand = Array.from({ length: 37 }, (_, row) =>
            children.reduce(
              (bits, codes, child) => bits | (((codes[row] ?? 0) & wanted) === 0 ? 0 : 1 << child),
              0,
            ),
          );
          expect(Array.from(patterns)).toEqual(byHand);
        },
      ),
      { seed: 44, numRuns: 200 },
    );
  });

  it('adds the weights of each pattern in the order of the children', () => {
    expect(Array.from(patternTotals(Float64Array.of(0.1, 0.2, 0.3)))).toEqual([
      0,
      0.1,
      0.2,
      0.1 + 0.2,
      0.3,
      0.1 + 0.3,
      0.2 + 0.3,
      0.1 + 0.2 + 0.3,
    ]);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('finds %d in a column', (bad) => {
    for (let length = 0; length < 10; length += 1) {
      const column = new Float64Array(length).fill(1.7e308);
      expect(isFiniteColumn(column)).toBe(true);
      for (let at = 0; at < length; at += 1) {
        const other = column.slice();
        other[at] = bad;
        expect(isFiniteColumn(other)).toBe(false);
      }
    }
  });

  it.each<[string, readonly string[], boolean]>([
    ['nobody', [], true],
    ['one', ['a'], true],
    ['rising text', ['a', 'ab', 'b'], true],
    ['numbers that are padded', ['s01', 's02', 's10'], true],
    ['numbers that are not padded', ['s1', 's2', 's10'], true],
    ['the same twice', ['a', 'a'], false],
    ['the same again later', ['a', 'b', 'a'], false],
    ['both orders in turn', ['a', 'ab', 'b', 'aa'], false],
  ])('sees that subjects have one row each: %s', (_, ids, rises) => {
    expect(hasOneRowEach(ids.map((subject) => ({ subject })))).toBe(rises);
  });

  it('never sees one row each where a subject has two', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 2 }), { maxLength: 6 }), (ids) => {
        if (hasOneRowEach(ids.map((subject) => ({ subject })))) expect(new Set(ids).size).toBe(ids.length);
        const sorted = [...new Set(ids)].sort();
        expect(hasOneRowEach(sorted.map((subject) => ({ subject })))).toBe(true);
      }),
      { seed: 45, numRuns: 1000 },
    );
  });
});
