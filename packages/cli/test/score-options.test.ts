import { describe, expect, it } from 'vitest';
import { world } from './support/world.js';

const document = {
  ...{ sopana: 'instrument/1', id: 'tiny', version: '1', languages: ['en'], accepts: ['office'] },
  attributes: [
    { id: 'region', type: 'text' },
    { id: 'people', type: 'number' },
  ],
  items: [{ id: 'a' }, { id: 'b' }],
  nodes: [
    { id: 'mean', of: ['a', 'b'] },
    { id: 'ratio', formula: 'a / b' },
    {
      id: 'level',
      of: 'mean',
      bands: [{ level: 'low' }, { level: 'middle', from: 2 }, { level: 'high', from: 4 }],
    },
  ],
  ranks: [{ id: 'place', of: 'mean', within: ['region'] }],
  views: [{ id: 'short', show: ['level'] }],
  profiles: [
    {
      id: 'goals',
      targets: [
        { node: 'mean', atLeast: 3.5 },
        { node: 'level', atLeast: 'high' },
      ],
    },
  ],
};
const files = {
  'tiny.json': JSON.stringify(document),
  'a.csv': 'subject,region,people,a,b\nx,north,10,1,2\n\ny,south,20,5,4\nz,north,30,3,\n',
};
const line = 'instrument score tiny.json --answers a.csv';
const rowsOf = (out: string): readonly string[] => out.trimEnd().split('\n');

describe('instrument score --view', () => {
  it('computes what the view needs and shows nothing else', async () => {
    const { exit, out } = await world(files).sopana(`${line} --view short --format json`);
    const ids = JSON.parse(out).subjects[0].nodes.map(({ id }: { id: string }) => id);
    expect({ exit, ids }).toEqual({ exit: 0, ids: expect.arrayContaining(['level']) });
    expect(ids).not.toContain('ratio');
  });
});

describe('instrument score --profile', () => {
  it('writes target and gap of each target as CSV', async () => {
    const { exit, out } = await world(files).sopana(`${line} --profile goals --format csv`);
    expect(exit).toBe(0);
    const rows = rowsOf(out).map((row) => row.split(',').slice(-4));
    expect(rows).toEqual([
      ['mean.target', 'mean.gap', 'level.target', 'level.gap'],
      // The means are 1.5 (low) and 4.5 (high); z has none.
      ['3.5', '2', 'high', '2'],
      ['3.5', '0', 'high', '0'],
      ['3.5', '', 'high', ''],
    ]);
  });

  it('says met and unknown to people, and what was wanted', async () => {
    const { out } = await world(files, { columns: 120 }).sopana(`${line} --profile goals`);
    expect(rowsOf(out)[0]).toMatch(/^subject +mean +mean\.rank +mean\.gap +ratio +level +level\.gap$/);
    expect(rowsOf(out)[2]).toMatch(/^y .* met .* met$/);
    expect(rowsOf(out)[3]).toMatch(/^z .* unknown .* unknown$/);
    expect(out).toContain(
      'Gaps to profile goals: mean at least 3.5, level at least high; of levels, the number of levels.',
    );
  });

  it('gives everything as JSON, also of nodes that a view leaves out', async () => {
    const there = world(files);
    const { out } = await there.sopana(`${line} --profile goals --view short --format json`);
    const { profile, subjects } = JSON.parse(out);
    expect(profile).toBe('goals');
    expect(subjects[0].gaps).toEqual([
      { node: 'mean', wanted: 3.5, wantedLevel: null, value: 1.5, gap: 2, state: 'gap' },
      { node: 'level', wanted: 2, wantedLevel: 'high', value: 0, gap: 2, state: 'gap' },
    ]);
    const views = [{ id: 'short', show: ['ratio'] }];
    const narrow = world({ ...files, 'tiny.json': JSON.stringify({ ...document, views }) });
    const shown = await narrow.sopana(`${line} --profile goals --view short`);
    expect(rowsOf(shown.out)[0]).toMatch(/^subject +ratio +mean\.gap +level\.gap$/);
  });

  it('has no gaps without subjects', async () => {
    const there = world({ ...files, 'a.csv': 'subject,a,b\n' });
    const { exit, out } = await there.sopana(`${line} --profile goals --format json`);
    expect({ exit, subjects: JSON.parse(out).subjects }).toEqual({ exit: 0, subjects: [] });
  });
});

describe('--attributes', () => {
  const long = 'subject,item,class,value\nx,a,value,1\nx,b,value,2\ny,a,value,5\ny,b,value,4\n';
  const rank = async (attributes: string): Promise<readonly string[]> => {
    const there = world({ ...files, 'l.csv': long, 'r.csv': attributes });
    const { exit, out } = await there.sopana(
      'instrument score tiny.json --answers l.csv --attributes r.csv --format csv',
    );
    expect(exit).toBe(0);
    return rowsOf(out)
      .slice(1)
      .map((row) => row.split(',')[2] ?? '');
  };

  it('gives long answers what they cannot hold', async () => {
    expect(await rank('subject,region\nx,north\ny,north\n')).toEqual(['2', '1']);
    expect(await rank('subject,region\nx,north\ny,south\nelsewhere,east\n')).toEqual(['1', '1']);
  });

  it('takes the place of what the answers say, where it says something', async () => {
    const there = world({ ...files, 'r.csv': 'subject,region\ny,north\nx,\n' });
    const { out } = await there.sopana(`${line} --attributes r.csv --format csv`);
    expect(
      rowsOf(out)
        .slice(1, 3)
        .map((row) => row.split(',')[2]),
    ).toEqual(['2', '1']);
  });

  it.each([
    ['an unknown attribute', 'subject,regoin\nx,north', 'table.unknownColumn r.csv row 1, column regoin'],
    ['a word for a number', 'subject,people\nx,many', 'attribute.wrongType r.csv row 2, column people'],
    [
      'a subject twice',
      'subject,region\n\nx,north\nx,south',
      'table.duplicateSubject r.csv row 4, column subject',
    ],
    ['a broken file', 'subject,region\n"x', 'csv.malformed r.csv row 2'],
  ])('finds %s', async (_, text, expected) => {
    const { exit, out, err } = await world({ ...files, 'r.csv': text }).sopana(`${line} --attributes r.csv`);
    expect({ exit, out, place: err.split(': ')[0] }).toEqual({ exit: 1, out: '', place: expected });
  });
});

describe('--layer', () => {
  const shapes: readonly (readonly [string, string, string])[] = [
    ['a wide file with some columns', 'f.csv', 'subject,b\nx,99\nz,5\n'],
    ['a wide file with all columns', 'f.csv', 'subject,region,people,a,b\nz,,,,5\n'],
    ['a long file', 'f.csv', 'subject,item,class,value\nz,b,value,5\n'],
    ['JSON', 'f.json', '[{"subject":"z","item":"b","class":"value","value":5}]'],
  ];
  it.each(shapes)('fills gaps from %s, and never counts them as answered', async (_, name, text) => {
    const there = world({ ...files, [name]: text });
    const { exit, out } = await there.sopana(`${line} --layer office=${name} --format csv`);
    expect(exit).toBe(0);
    const rows = rowsOf(out).map((row) => row.split(','));
    expect(rows[1]?.slice(0, 2)).toEqual(['x', '1.5']);
    expect(rows[3]?.slice(0, 4)).toEqual(['z', '4', '1', '0.5']);
  });

  it('follows the map of the answers', async () => {
    const there = world({
      ...files,
      'a.csv': 'Name,A,B\nz,3,\n',
      'm.json': '{"Name":"subject","A":"a","B":"b"}',
      'f.csv': 'Name,B\nz,5\n',
    });
    const { out } = await there.sopana(`${line} --map m.json --layer office=f.csv --format csv`);
    expect(rowsOf(out)[1]?.split(',').slice(0, 2)).toEqual(['z', '4']);
  });

  it('seals records that verify with the same layer, and not without it', async () => {
    const there = world({ ...files, 'f.csv': 'subject,b\nz,5\n' });
    await there.sopana(`${line} --layer office=f.csv --record r.json`);
    const verify = 'record verify r.json --instrument tiny.json --answers a.csv';
    expect(await there.sopana(`${verify} --layer office=f.csv`)).toMatchObject({
      exit: 0,
      out: '3 of 3 records verified with tiny@1.\n',
    });
    expect(await there.sopana(verify)).toMatchObject({
      exit: 3,
      err: expect.stringContaining('record.answersChanged r.json [2]'),
    });
  });

  it.each([
    [
      'a label that is not accepted',
      'offices=f.csv',
      2,
      /^argument\.layerNotAccepted --layer: .*Did you mean 'office'\?/,
    ],
    ['a file that is not there', 'office=g.csv', 2, /^file\.missing g\.csv/],
    ['an unknown column', 'office=c.csv', 1, /^table\.unknownColumn c\.csv row 1, column c/],
    ['a broken file', 'office=q.csv', 1, /^csv\.malformed q\.csv row 2/],
    ['a broken long file', 'office=l.csv', 1, /^answer\.unknownItem l\.csv row 2/],
  ])('finds %s', async (_, layer, expected, message) => {
    const there = world({
      ...files,
      ...{ 'f.csv': 'subject,b\nz,5', 'c.csv': 'subject,c\nz,5', 'q.csv': 'subject,b\n"z' },
      'l.csv': 'subject,item,class,value\nz,c,value,5',
    });
    const { exit, out, err } = await there.sopana(`${line} --layer ${layer}`);
    expect({ exit, out }).toEqual({ exit: expected, out: '' });
    expect(err).toMatch(message);
  });

  it('finds a map that is not there', async () => {
    const there = world({ ...files, 'f.csv': 'subject,b\nz,5' });
    expect((await there.sopana(`${line} --map m.json --layer office=f.csv`)).exit).toBe(2);
  });
});

describe('numbers that could not be worked out', () => {
  const zero = files['a.csv'].replace('5,4', '5,0');

  it('are findings at their rows, and everything else is written', async () => {
    const there = world({ ...files, 'a.csv': zero });
    const { exit, err } = await there.sopana(`${line} --format csv --out s.csv`);
    expect(exit).toBe(1);
    // A blank line is a row of the file too.
    expect(err).toMatch(/^score\.zeroDivisor a\.csv row 4, ratio: .*'y'/);
    expect(rowsOf(there.text('s.csv'))[2]).toMatch(/^y,2\.5,/);
  });

  it('are named by subject where rows mean nothing', async () => {
    const sheets = '{"x":{"a":1,"b":2},"y":{"a":5,"b":0}}';
    const there = world({ ...files, 'a.json': sheets });
    const { exit, out, err } = await there.sopana('instrument score tiny.json --answers a.json');
    expect(exit).toBe(1);
    expect(out).toMatch(/^subject/);
    expect(err).toMatch(/^score\.zeroDivisor a\.json subject y, ratio: /);
  });

  it('say less than a file that cannot be written', async () => {
    const there = world({ ...files, 'a.csv': zero }, { refuses: 'ENOSPC' });
    const { exit, err } = await there.sopana(`${line} --out s.csv`);
    expect({ exit, code: err.split(' ')[0] }).toEqual({ exit: 2, code: 'file.notWritable' });
  });
});
