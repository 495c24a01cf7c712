import type { Instrument } from '@sopana/scoring';
import { describe, expect, it } from 'vitest';
import { type Mutant, mutants } from '../test/support/mutants/mutants.js';
import { openVectors } from '../test/support/mutants/open-vectors.js';
import { equalMutants } from './equal-mutants.js';
import { printMutants } from './print-mutants.js';
import { agreements, type Publication, publicationsOf } from './published-cells.js';

const indices = ['gtmi', 'egdi', 'desi', 'hdi', 'gdi', 'ihdi', 'gii', 'asem'] as const;

/** Published cells that the document agrees with and the mutant does not; null where no edition has such a mutant. */
function lostBy(
  publications: readonly Publication[],
  agreed: readonly (readonly boolean[])[],
  mutant: Mutant,
): number | null {
  const lost = publications.map((publication, at): number | null => {
    const { instrument, dataset } = publication;
    const other: Instrument | null = mutant.shownBy.some((id) => id in dataset.published)
      ? mutant.of(instrument)
      : null;
    if (other === null) return null;
    const kept = agreements(publication, other);
    return (agreed[at] ?? []).filter((agrees, cell) => agrees && kept[cell] !== true).length;
  });
  const counts = lost.filter((count) => count !== null);
  return counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0);
}

const table = indices.map((index) => {
  const publications = publicationsOf(index);
  const agreed = publications.map((publication) => agreements(publication, publication.instrument));
  const lost = new Map(mutants.map((mutant) => [mutant.name, lostBy(publications, agreed, mutant)]));
  return { index, cells: agreed.flat().length, agreed: agreed.flat().filter(Boolean).length, lost };
});

const zeros = table.flatMap(({ index, lost }) =>
  mutants.flatMap(({ name }) => (lost.get(name) === 0 ? [`${name}: ${index}`] : [])),
);

describe('mutants of the documents against published values', () => {
  it('each but two changes a published value of some index', () => {
    const dead = mutants.filter(({ name }) => table.every(({ lost }) => (lost.get(name) ?? 0) === 0));
    expect(dead.map(({ name }) => name)).toEqual(['root by logarithms', 'rounded half to even']);
  });

  it('a mutant that is called equal changes nothing', () => {
    const equal = equalMutants.flatMap(({ mutant, of }) => of.map((index) => `${mutant}: ${index}`));
    expect(equal.filter((cell) => !zeros.includes(cell))).toEqual([]);
  });

  it('what is neither decided nor equal has a vector worked by hand', () => {
    const isEqual = (name: string, index: string): boolean =>
      equalMutants.some(({ mutant, of }) => mutant === name && of.includes(index));
    const open = mutants.filter(({ name }) =>
      table.some(({ index, lost }) => lost.get(name) === 0 && !isEqual(name, index)),
    );
    const vectors = [...openVectors.map(({ mutant }) => mutant), 'ties at their greatest rank'];
    expect(vectors.slice().sort()).toEqual(open.map(({ name }) => name).sort());
  });

  it('the page says what was counted', async () => {
    await expect(printMutants(table)).toMatchFileSnapshot('../../../docs/methods/mutants.md');
  });
});
