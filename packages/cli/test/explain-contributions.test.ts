import { describe, expect, it } from 'vitest';
import { world } from './support/world.js';

const document = {
  ...{ sopana: 'instrument/1', id: 'tiny', version: '1' },
  scales: [{ id: 'five', type: 'number', min: 1, max: 5 }],
  items: [{ id: 'a', scale: 'five' }, { id: 'b', scale: 'five' }, { id: 'open' }],
  nodes: [
    { id: 'mean', of: [{ of: 'a', weight: 3 }, 'b'] },
    { id: 'root', of: ['a', 'b'], by: 'geometric' },
    { id: 'sum', of: ['a', 'open'], by: 'sum' },
    { id: 'level', of: 'mean', bands: [{ level: 'low' }] },
  ],
};
const files = { 'tiny.json': JSON.stringify(document), 'a.csv': 'subject,a,b,open\nx,4,4,7\n' };
const line = 'instrument explain tiny.json --answers a.csv --subject x --contributions';

describe('instrument explain --contributions', () => {
  it('gives additive parts of a mean, compared with the least values', async () => {
    const { exit, out } = await world(files).sopana(`${line} --node mean --format csv`);
    // 3/4 of (4 − 1) and 1/4 of (4 − 1).
    expect({ exit, out }).toEqual({
      exit: 0,
      out: `node,kind,child,value,baseline,contribution
mean,additive,a,4,1,2.25
mean,additive,b,4,1,0.75
`,
    });
  });

  it('gives Shapley shares of a geometric mean, and says so', async () => {
    const { exit, out } = await world(files).sopana(`${line} --node root`);
    // Alone each brings the mean from 1 to 2, and both together to 4: (1 + 2) / 2 each.
    expect({ exit, out }).toEqual({
      exit: 0,
      out: `child  value  baseline  contribution
a          4         1        1.5000
b          4         1        1.5000

root is 4: 1 with every child at its baseline, and what the children add. The
kind is shapley: what each child adds depends on the others, and is averaged
over all orders of bringing them in.
`,
    });
  });

  it('takes baselines from the user, and names the document in JSON', async () => {
    const words = `${line} --node sum --baseline open=2 --baseline a=3 --format json`;
    const { exit, out } = await world(files).sopana(words);
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      ...{ instrument: { id: 'tiny', version: '1' }, subject: 'x', kind: 'additive', node: 'sum' },
      ...{ value: 11, start: 5 },
      contributions: [
        { of: 'a', value: 4, baseline: 3, contribution: 1 },
        { of: 'open', value: 7, baseline: 2, contribution: 5 },
      ],
    });
    expect((await world(files).sopana(`${line} --node mean --format md`)).out).toMatch(
      /^\| child \| value \|/,
    );
  });

  it.each([
    [
      'a child without a least value',
      'sum',
      /^score\.noContributions --node: .*'open' has no least possible value/,
    ],
    ['a level', 'level', /^score\.noContributions --node/],
  ])('says why %s has no contributions', async (_, node, expected) => {
    const { exit, out, err } = await world(files).sopana(`${line} --node ${node}`);
    expect({ exit, out }).toEqual({ exit: 1, out: '' });
    expect(err).toMatch(expected);
  });
});
