import { describe, expect, it } from 'vitest';
import { serviceJson, wideCsv } from './support/documents.js';
import { world } from './support/world.js';

const files = { 'service.json': serviceJson, 'a.csv': wideCsv };

// a: (2 × 0.1 + 1 + 1) / 4; b: (2 × 0.3 + 0) / 3, reuse left out; c: online unknown, so no number.
const csv = [
  'subject,score,score.rank,score.rank.dense,score.answered,level,level.level,level.answered',
  'a,0.55,1,1,1,1,high,1',
  'b,0.19999999999999998,2,2,0.75,0,low,0.75',
  'c,,,,0.3333333333333333,,,0.3333333333333333',
  '',
].join('\n');

describe('instrument score', () => {
  it('writes numbers in full as CSV, and nothing where there is no number', async () => {
    const { exit, out, err } = await world(files).sopana(
      'instrument score service.json --answers a.csv --format csv',
    );
    expect({ exit, out, err }).toEqual({ exit: 0, out: csv, err: '' });
    expect((2 * 0.3) / 3).toBe(0.19999999999999998);
  });

  it('shows people rounded numbers, says so, and names classes in place of absent numbers', async () => {
    const { exit, out } = await world(files).sopana('instrument score service.json --answers a.csv');
    expect(exit).toBe(0);
    expect(out).toBe(`subject          score  score.rank  score.rank.dense  level
a               0.5500           1                 1  high High
b        0.2000 (75 %)           2                 2  low Low
c              unknown                                unknown

Rounded to 4 digits for reading; --format csv or json gives every digit.
In brackets: the share of the weight that was answered, where not all was.
`);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('gives everything as JSON', async () => {
    const { out } = await world(files).sopana('instrument score service.json --answers a.csv --format json');
    const { subjects, ...head } = JSON.parse(out);
    expect(head).toMatchObject({ instrument: { id: 'service', version: '2' }, arithmetic: 'arithmetic/1' });
    expect(subjects[2]).toEqual({
      subject: 'c',
      nodes: [
        { id: 'score', value: null, class: 'unknown', level: null, answeredShare: 1 / 3 },
        { id: 'level', value: null, class: 'unknown', level: null, answeredShare: 1 / 3 },
      ],
      ranks: [
        { id: 'overall', of: 'score', rank: null },
        { id: 'dense', of: 'score', rank: null },
      ],
    });
  });

  it('writes Markdown with numbers to the right and bars escaped', async () => {
    const answers = wideCsv.replace('\na,', '\na|z,');
    const { out } = await world({ ...files, 'a.csv': answers }).sopana(
      'instrument score service.json --answers a.csv --format md',
    );
    expect(out.split('\n').slice(0, 3)).toEqual([
      '| subject | score | score.rank | score.rank.dense | level |',
      '| --- | --: | --: | --: | --- |',
      '| a\\|z | 0.5500 | 1 | 1 | high High |',
    ]);
  });

  it('reads labels in the wanted language, and says where another was used', async () => {
    const { out } = await world(files).sopana('instrument score service.json --answers a.csv --lang si');
    expect(out).toContain('low අඩු');
    expect(out).toContain('high High [en]');
  });

  const long = [
    'subject,item,class,value,source',
    'a,online,value,0.1,form',
    'a,open,value,true,form',
    'a,reuse,value,all,register',
    'b,online,value,0.3,form',
    'b,open,value,false,form',
    'c,online,unknown,,form',
    'c,open,value,true,form',
    'c,reuse,notApplicable,,form',
  ].join('\n');
  const rows = [
    { subject: 'a', item: 'online', class: 'value', value: 0.1 },
    { subject: 'a', item: 'open', class: 'value', value: true },
    { subject: 'a', item: 'reuse', class: 'value', value: 'all' },
    { subject: 'b', item: 'online', class: 'value', value: 0.3 },
    { subject: 'b', item: 'open', class: 'value', value: false },
    { subject: 'c', item: 'online', class: 'unknown' },
    { subject: 'c', item: 'open', class: 'value', value: true },
    { subject: 'c', item: 'reuse', class: 'notApplicable' },
  ];
  const sheets = {
    a: { online: 0.1, open: true, reuse: 'all' },
    b: { online: 0.3, open: false, reuse: null },
    c: { online: { class: 'unknown' }, open: true, reuse: { class: 'notApplicable' } },
  };
  const foreign = [
    'Name,Where,On line,Open?,reuse,Remark',
    'a,north,0.1,true,all,hm',
    'b,south,0.3,false,,hm',
    'c,north,?,true,NA,hm',
  ].join('\r\n');
  const map = { Name: 'subject', Where: 'region', 'On line': 'online', 'Open?': 'open', '*': null };

  it.each([
    ['long CSV with several sources of one subject', 'b.csv', long, ''],
    ['a JSON list of rows', 'b.json', JSON.stringify(rows), ''],
    ['JSON sheets by subject', 'b.json', JSON.stringify(sheets), ''],
    [
      'a wide CSV with line ends of Windows and a byte order mark',
      'b.csv',
      `\uFEFF${wideCsv.replaceAll('\n', '\r\n')}`,
      '',
    ],
    ['a wide CSV with old line ends', 'b.csv', wideCsv.replaceAll('\n', '\r'), ''],
    ['a wide CSV with blank lines and lines of commas', 'b.csv', wideCsv.replace('\nb', '\n\n,,,,\nb'), ''],
    ['a foreign CSV with a map', 'b.csv', foreign, ' --map map.json'],
  ])('gives the same scores for %s', async (_, name, text, more) => {
    const there = world({ ...files, [name]: text, 'map.json': JSON.stringify(map) });
    const { exit, out, err } = await there.sopana(
      `instrument score service.json --answers ${name} --format csv${more}`,
    );
    expect({ exit, out, err }).toEqual({ exit: 0, out: csv, err: '' });
  });

  it('keeps a subject with an empty sheet', async () => {
    const there = world({
      ...files,
      'b.json': '{"x": {}, "y": {"online": 1, "open": true, "reuse": "all"}}',
    });
    const { out } = await there.sopana('instrument score service.json --answers b.json --format csv');
    expect(out.split('\n').slice(1, 3)).toEqual(['x,,,,0,,,0', 'y,1,1,1,1,1,high,1']);
  });

  it('keeps line breaks of a quoted subject, written out for terminals', async () => {
    const text = wideCsv.replace('\na,', '\n"a\nz\u001b[31m",');
    const there = world({ ...files, 'a.csv': text });
    expect((await there.sopana('instrument score service.json --answers a.csv --format csv')).out).toContain(
      '"a\nz\u001b[31m",0.55',
    );
    const { out } = await there.sopana('instrument score service.json --answers a.csv');
    expect(out).toContain('a\\nz\\u001b[31m');
    expect(out).not.toContain('\u001b');
  });

  it('leaves out what does not fit, the parts first, and names it', async () => {
    const items = Array.from({ length: 12 }, (_, at) => ({ id: `question-${at}` }));
    const parts = items.map(({ id }) => ({ id: `part-of-${id}`, of: [id] }));
    const nodes = [...parts, { id: 'whole', of: parts.map(({ id }) => id) }];
    const document = { sopana: 'instrument/1', id: 'wide', version: '1', items, nodes };
    const answers = [
      ['subject', ...items.map(({ id }) => id)],
      ['x', ...items.map((_, at) => at / 3)],
    ]
      .map((row) => row.join(','))
      .join('\n');
    const there = world({ 'wide.json': JSON.stringify(document), 'a.csv': answers });
    const { out } = await there.sopana('instrument score wide.json --answers a.csv');
    const [header = '', , , , hidden = ''] = out.split('\n');
    expect(header).toMatch(/^subject .*part-of-question-0 .*whole$/);
    expect(header.length).toBeLessThanOrEqual(80);
    expect(hidden).toContain('Without 9 nodes for want of room: part-of-question-3, ');
    const full = await there.sopana('instrument score wide.json --answers a.csv --format md');
    expect(full.out).toContain('part-of-question-11');
  });

  it('shows formulas, selections and gated levels', async () => {
    const document = {
      ...{ sopana: 'instrument/1', id: 'gated', version: '1', languages: ['en'] },
      items: [
        { id: 'a', tags: { part: 'x' } },
        { id: 'b', tags: { part: 'x' } },
      ],
      nodes: [
        { id: 'both', formula: 'a * b' },
        { id: 'mean', of: { items: { part: 'x' } } },
        {
          id: 'level',
          start: { level: 'none', label: { en: 'None' } },
          gates: [{ level: 'first', label: { en: 'First' }, when: { value: 'both', atLeast: 6 } }],
        },
      ],
    };
    const there = world({ 'gated.json': JSON.stringify(document), 'a.csv': 'subject,a,b\nx,1,2\ny,2,3\n' });
    const { out } = await there.sopana('instrument score gated.json --answers a.csv');
    expect(out.split('\n').slice(0, 3)).toEqual([
      'subject  both    mean  level',
      'x           2  1.5000  none None',
      'y           6  2.5000  first First',
    ]);
    const csv = await there.sopana(
      'instrument explain gated.json --answers a.csv --subject y --node level --format csv',
    );
    expect(csv.out.split('\n').map((line) => line.split(',').slice(0, 2).join(' '))).toEqual(
      expect.arrayContaining(['0 level', '1 both', '2 a', '2 b']),
    );
  });

  it('shows the first thousand of many subjects and says so', async () => {
    const many = [
      'subject,online,open,reuse',
      ...Array.from({ length: 1001 }, (_, at) => `s${at},1,true,all`),
    ].join('\n');
    const there = world({ ...files, 'a.csv': many });
    const { out } = await there.sopana('instrument score service.json --answers a.csv');
    expect(out).toContain('The first 1000 of 1001 subjects.');
    const all = await there.sopana('instrument score service.json --answers a.csv --format csv');
    expect(all.out.trimEnd().split('\n')).toHaveLength(1002);
  });

  it('refuses a CSV with two columns of one name', async () => {
    const document = {
      ...JSON.parse(serviceJson),
      nodes: [
        { id: 'score', of: ['online'] },
        { id: 'score.answered', of: ['open'] },
      ],
    };
    const there = world({ ...files, 'service.json': JSON.stringify(document) });
    const { exit, err } = await there.sopana('instrument score service.json --answers a.csv --format csv');
    expect({ exit, code: err.split(' ')[0] }).toEqual({ exit: 1, code: 'answers.columnClash' });
    expect((await there.sopana('instrument score service.json --answers a.csv --format json')).exit).toBe(0);
  });
});
