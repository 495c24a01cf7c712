import type { AnswerSheet, Instrument } from '@sopana/scoring';
import { compileInstrument, scoreSubject, scoreTable, tableOfWide } from '@sopana/scoring';
import { deepFreeze, expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import { gii2023 } from '../src/index.js';
import { mutants } from './support/mutants/mutants.js';
import { openVectors } from './support/mutants/open-vectors.js';

function mutantOf(instrument: Instrument, name: string): Instrument {
  const mutant = mutants.find((entry) => entry.name === name)?.of(instrument) ?? null;
  if (mutant === null) throw new Error(`${instrument.id} has no mutant '${name}'`);
  return mutant;
}

function resultOf(instrument: Instrument, answers: AnswerSheet, id: string): number | string | null {
  const score = expectOk(scoreSubject(expectOk(compileInstrument(instrument)), deepFreeze({ ...answers })));
  const node = score.nodes.find((entry) => entry.id === id);
  return node?.level ?? node?.value ?? null;
}

describe('what published data leave open, a vector worked by hand decides', () => {
  it.each(openVectors)('$mutant: $declared, not $mutated', ({ instrument, answers, node, ...vector }) => {
    expect(resultOf(instrument, answers, node)).toBe(vector.declared);
    expect(resultOf(mutantOf(instrument, vector.mutant), answers, node)).toBe(vector.mutated);
  });

  it('ties at their greatest rank: two equal subjects share rank 1, not 2', () => {
    const header = ['subject', ...gii2023.items.map(({ id }) => id)];
    const equal = ['10', '1', '50', '50', '50', '50', '50'];
    const rows = [
      ['a', ...equal],
      ['b', ...equal],
      ['c', '1000', '100', '10', '10', '50', '10', '50'],
    ];
    const ranksOf = (instrument: Instrument): readonly number[] => {
      const plan = expectOk(compileInstrument(instrument));
      const { ranks } = expectOk(scoreTable(plan, expectOk(tableOfWide(plan, { header, rows }))));
      return Array.from(ranks[0]?.ranks ?? []);
    };
    expect(ranksOf(gii2023)).toEqual([1, 1, 3]);
    expect(ranksOf(mutantOf(gii2023, 'ties at their greatest rank'))).toEqual([2, 2, 3]);
  });
});
