import type { AnswerSheet, Instrument } from '@sopana/scoring';
import { egdi2022, gtmi, hdi2023, ihdi2023 } from '../../../src/index.js';

/** Answers, worked by hand, for which a document and its mutant part. */
export interface OpenVector {
  /** Name of the mutant. */
  readonly mutant: string;
  /** The document. */
  readonly instrument: Instrument;
  /** The answers. */
  readonly answers: AnswerSheet;
  /** The node where the two part. */
  readonly node: string;
  /** What the document gives: a number, the id of a level, or null for no value. */
  readonly declared: number | string | null;
  /** What the mutant gives. */
  readonly mutated: number | string | null;
}

const best = { le: 85, eys: 18, mys: 15, gnipc: 75000 } as const;

/** Steps that round hide the last bit. */
function unrounded(instrument: Instrument): Instrument {
  const nodes = instrument.nodes.map((node) => (node.id === instrument.id ? { ...node, then: [] } : node));
  return { ...instrument, nodes: nodes as Instrument['nodes'] };
}

/** One vector for each mutant that some publication cannot tell from its document. */
export const openVectors: readonly OpenVector[] = [
  {
    // 0.1 + 0.2 is 0.30000000000000004, so the sum is 0.6000000000000001; the second pass takes the surplus away.
    ...{ mutant: 'sums in two passes', instrument: egdi2022, answers: { osi: 0.1, hci: 0.2, tii: 0.3 } },
    ...{ node: 'egdi', declared: 0.20000000000000004, mutated: 0.2 },
  },
  {
    // The sum of the three doubles is nearer to 0.6 than to 0.6000000000000001.
    ...{ mutant: 'sums without rounding', instrument: egdi2022, answers: { osi: 0.1, hci: 0.2, tii: 0.3 } },
    ...{ node: 'egdi', declared: 0.20000000000000004, mutated: 0.19999999999999998 },
  },
  {
    // A third of each is rounded by itself.
    ...{ mutant: 'weights divided first', instrument: egdi2022, answers: { osi: 0.1, hci: 0.2, tii: 0.3 } },
    ...{ node: 'egdi', declared: 0.20000000000000004, mutated: 0.2 },
  },
  {
    // 71.5 of 65 years count as 1, and the cube root of 1.1 is 1.032280….
    ...{ mutant: 'limits the other way', instrument: hdi2023, answers: { ...best, le: 91.5 } },
    ...{ node: 'hdi', declared: 1, mutated: 1.032 },
  },
  {
    // (0.99 · 0.9) · 0.3 and (0.3 · 0.9) · 0.99, where 0.3 is 1 - 70/100, are not the same double.
    mutant: 'children reversed',
    instrument: unrounded(ihdi2023),
    answers: { ...best, inequalityLife: 1, inequalityEducation: 10, inequalityIncome: 70 },
    ...{ node: 'ihdi', declared: 0.6441687507056824, mutated: 0.6441687507056825 },
  },
  {
    // The cube root of 0.001 is 0.1; ln 0.001 is rounded, and so is a third of it.
    ...{ mutant: 'root by logarithms', instrument: hdi2023, answers: { ...best, eys: 0.018, mys: 0.015 } },
    ...{ node: 'hdiRaw', declared: 0.1, mutated: 0.10000000000000002 },
  },
  {
    // All at their best is 1 and nothing else; a greater post leaves a little to be wished.
    ...{ mutant: 'best goalpost one ulp up', instrument: hdi2023, answers: best },
    ...{ node: 'hdiRaw', declared: 1, mutated: 0.9999999999999999 },
  },
  {
    // 65/64 of a year above 20 is 1/64 of the way to 85, and the cube root of 1/64 is 1/4.
    ...{ mutant: 'worst goalpost one ulp down', instrument: hdi2023, answers: { ...best, le: 21.015625 } },
    ...{ node: 'hdiRaw', declared: 0.25, mutated: 0.2500000000000003 },
  },
  {
    // Education 729/4096, the third power of 9/16 = 0.5625: a tie in binary and in decimal digits.
    mutant: 'rounded half to even',
    instrument: hdi2023,
    answers: { ...best, eys: 3.20361328125, mys: 2.669677734375 },
    ...{ node: 'hdi', declared: 0.563, mutated: 0.562 },
  },
  {
    ...{ mutant: 'bands closed at the other side', instrument: gtmi },
    answers: { cgsi: 0.75, psdi: 0.75, dcei: 0.75, gtei: 0.75 },
    ...{ node: 'group', declared: 'A', mutated: 'B' },
  },
  {
    ...{ mutant: 'missing children skipped', instrument: gtmi, answers: { cgsi: 0.5, psdi: 0.5, dcei: 0.5 } },
    ...{ node: 'gtmi', declared: null, mutated: 0.5 },
  },
];
