import {
  compileInstrument,
  improveVariation,
  startVariation,
  tableOfWide,
  variationOf,
} from '@sopana/scoring';
import { expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import { world } from './support/world.js';

const document = {
  ...({ sopana: 'instrument/1', id: 'tiny', version: '1' } as const),
  items: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
  nodes: [
    { id: 'mean', of: ['a', 'b', 'c'] },
    { id: 'two', of: ['a', 'b'] },
  ],
  ranks: [
    { id: 'place', of: 'mean' },
    { id: 'other', of: 'mean', ties: 'dense' as const },
    { id: 'second', of: 'two' },
  ],
  views: [{ id: 'small', show: ['two'] }],
};
const header = ['subject', 'a', 'b', 'c'];
const rows = [
  ['best', '9', '9', '9'],
  ['left', '5', '1', '3'],
  ['right', '1', '5', '3.1'],
  ['last', '0', '0', '0'],
  ['none', '1', '', '1'],
];
const files = {
  'tiny.json': JSON.stringify(document),
  'a.csv': [header, ...rows].map((row) => row.join(',')).join('\n'),
};
const line = 'instrument score tiny.json --answers a.csv --vary weights=±20% --samples 250 --seed 7';

describe('instrument score --vary', () => {
  it('writes the interval of each ranked node after its rank as CSV', async () => {
    const { exit, out, err } = await world(files).sopana(`${line} --format csv`);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    const [names, ...lines] = out
      .trimEnd()
      .split('\n')
      .map((text) => text.split(','));
    expect(names).toEqual([
      ...['subject', 'mean', 'mean.rank'],
      ...['mean.rank.best', 'mean.rank.low', 'mean.rank.median', 'mean.rank.high', 'mean.rank.worst'],
      ...['mean.rank.other', 'mean.answered', 'two', 'two.rank'],
      ...['two.rank.best', 'two.rank.low', 'two.rank.median', 'two.rank.high', 'two.rank.worst'],
      'two.answered',
    ]);
    const intervalOf = (row: number): readonly string[] => (lines[row] ?? []).slice(3, 8);
    // Who is better in everything is first and who is worse in everything is last, whatever the weights.
    expect(intervalOf(0)).toEqual(['1', '1', '1', '1', '1']);
    expect(intervalOf(3)).toEqual(['4', '4', '4', '4', '4']);
    // Left and right change places.
    expect([intervalOf(1)[0], intervalOf(1)[4], intervalOf(2)[0], intervalOf(2)[4]]).toEqual([
      '2',
      '3',
      '2',
      '3',
    ]);
    expect(intervalOf(4)).toEqual(['', '', '', '', '']);
  });

  it('gives what the library gives in one go, with share, seed and number of samples, as JSON', async () => {
    const { out } = await world(files).sopana(`${line} --format json`);
    const plan = expectOk(compileInstrument(document));
    const table = expectOk(tableOfWide(plan, { header, rows }));
    const start = expectOk(startVariation(plan, table, { weights: 0.2, seed: 7, node: 'mean' }));
    const { intervals } = variationOf(improveVariation(start, 250));
    const { variation, subjects } = JSON.parse(out);
    expect(variation).toEqual([
      { weights: 0.2, seed: 7, node: 'mean', samples: 250 },
      { weights: 0.2, seed: 7, node: 'two', samples: 250 },
    ]);
    expect(subjects).toHaveLength(rows.length);
    expect(
      subjects.map(({ subject, intervals: [first] }: { subject: string; intervals: { of: string }[] }) => {
        const { of, ...interval } = first ?? { of: '' };
        return { of, subject, ...interval };
      }),
    ).toEqual(intervals.map((interval) => ({ of: 'mean', ...interval })));
  });

  it.each(['weights=20%', 'weights=0.2', 'weights=.2', 'weights=+-20%', "'weights = ± 20 %'"])(
    'reads %s as the same',
    async (what) => {
      const there = world(files);
      const { exit, out } = await there.sopana(line.replace('weights=±20%', what));
      expect({ exit, out }).toEqual({ exit: 0, out: (await there.sopana(line)).out });
    },
  );

  it('draws 1000 samples from seed 1 when nothing else is said, and other numbers from another seed', async () => {
    const there = world(files);
    const words = 'instrument score tiny.json --answers a.csv --format json --vary weights=50%';
    const usual = await there.sopana(words);
    expect(JSON.parse(usual.out).variation[0]).toMatchObject({ samples: 1000, seed: 1, weights: 0.5 });
    expect((await there.sopana(`${words} --samples 1000 --seed 1`)).out).toBe(usual.out);
  });

  it('shows people value, rank and interval, and says how they came about', async () => {
    const { out } = await world(files, { columns: 100 }).sopana(line);
    const [head = '', first = ''] = out.split('\n');
    expect(head).toMatch(
      /^subject +mean +mean\.rank +\.best +\.low +\.median +\.high +\.worst +mean\.rank\.other$/,
    );
    expect(first).toMatch(/^best +9 +1 +1 +1 +1 +1 +1 +1$/);
    expect(out.replaceAll('\n', ' ')).toContain(
      'Ranks when each weight varies by ±20 %, evenly and by itself: 250 samples, seed 7. .low and .high: 5 % and 95 %',
    );
    const md = await world(files).sopana(`${line} --format md`);
    expect(md.out).toContain('| .best | .low | .median | .high | .worst |');
  });

  it('varies the ranks of a view alone', async () => {
    const { out } = await world(files).sopana(`${line} --view small --format json`);
    expect(JSON.parse(out).variation).toEqual([{ weights: 0.2, seed: 7, node: 'two', samples: 250 }]);
  });

  it('shows progress to a person and takes it away again', async () => {
    const { err } = await world(files, { isTerminal: true }).sopana(line);
    expect(err.startsWith('\r\u001b[2KRanks of mean: 0 of 250 samples')).toBe(true);
    expect(err).toContain('Ranks of two: 249 of 250 samples');
    expect(err.endsWith('\r\u001b[2K')).toBe(true);
  });

  it('leaves an old file when nothing is ranked', async () => {
    const { ranks: _, ...unranked } = document;
    const there = world({ ...files, 'tiny.json': JSON.stringify(unranked), 'old.csv': 'old' });
    const { exit, err } = await there.sopana(`${line} --out old.csv`);
    expect({ exit, err }).toEqual({
      exit: 2,
      err: 'argument.notRanked --vary: tiny@1 ranks none of these nodes, so no rank can be varied. Add a ranking to it.\n',
    });
    expect(there.text('old.csv')).toBe('old');
  });
});
