import { describe, expect, it } from 'vitest';
import { service, serviceJson, wideCsv } from './support/documents.js';
import { world } from './support/world.js';

const files = { 'service.json': serviceJson, 'a.csv': wideCsv };
const header = 'subject,region,online,open,reuse';

/** Codes with their places, as they stand on standard error. */
async function findings(answers: string | Uint8Array, name = 'b.csv', more = ''): Promise<readonly string[]> {
  const there = world({ ...files, [name]: answers });
  const { exit, out, err } = await there.sopana(`instrument score service.json --answers ${name}${more}`);
  expect({ exit, out }).toEqual({ exit: 1, out: '' });
  return err
    .trimEnd()
    .split('\n')
    .map((line) => line.split(': ')[0] ?? '');
}

describe('answers that are wrong', () => {
  it.each([
    ['a missing column', 'subject,region,online,open\na,n,0.1,true', ['table.missingColumn b.csv row 1']],
    [
      'a column twice',
      `${header},open\na,n,0.1,true,all,true`,
      ['table.duplicateColumn b.csv row 1, column open'],
    ],
    [
      'an unknown column',
      `${header},opne\na,n,0.1,true,all,true`,
      ['table.unknownColumn b.csv row 1, column opne'],
    ],
    [
      'a subject twice',
      `${header}\na,n,0.1,true,all\n\na,n,0.1,true,all`,
      ['table.duplicateSubject b.csv row 4, column subject'],
    ],
    [
      'a number out of range',
      `${header}\na,n,1.5,true,all`,
      ['answer.outOfRange b.csv row 2, column online'],
    ],
    ['a word for a number', `${header}\na,n,lots,true,all`, ['answer.wrongType b.csv row 2, column online']],
    ['a comma for a point', `${header}\na,n,"0,5",true,all`, ['answer.wrongType b.csv row 2, column online']],
    ['a number for yes or no', `${header}\na,n,0.5,1,all`, ['answer.wrongType b.csv row 2, column open']],
    ['an unknown option', `${header}\na,n,0.5,true,al`, ['answer.unknownOption b.csv row 2, column reuse']],
    ['a row too short', `${header}\na,n,0.5,true`, ['table.raggedRow b.csv row 2']],
    ['no subject', `${header}\n,n,0.5,true,all`, ['table.emptySubject b.csv row 2, column subject']],
    [
      'a quote that is never closed',
      `${header}\n"a,n,0.5,true,all\nb,n,0.5,true,all\n`,
      ['csv.malformed b.csv row 2'],
    ],
    [
      'a quote in the middle',
      `${header}\na,n,0.5,true,all\nb"x,n,0.5,true,all\n`,
      ['csv.malformed b.csv row 3'],
    ],
    ['an empty file', '', ['csv.empty b.csv']],
    ['semicolons', header.replaceAll(',', ';'), ['csv.otherSeparator b.csv row 1']],
    ['tabs', header.replaceAll(',', '\t'), ['csv.otherSeparator b.csv row 1']],
    [
      'Latin-1',
      Uint8Array.from(
        [...`${header}\nC`, 0xf4, ...'te,n,0.5,true,all'].map((one) =>
          typeof one === 'string' ? one.charCodeAt(0) : one,
        ),
      ),
      ['file.notUtf8 b.csv'],
    ],
    [
      'two rows for one answer in the long shape',
      'subject,item,class,value\na,open,value,true\na,open,value,true',
      ['answer.duplicate b.csv row 3, column item'],
    ],
    [
      'two sources for one answer',
      'subject,item,class,value,source\na,open,value,true,x\na,open,value,true,y',
      ['answer.severalObservations b.csv'],
    ],
    [
      'an unknown class',
      'subject,item,class,value\na,open,maybe,',
      ['answer.unknownClass b.csv row 2, column class'],
    ],
    [
      'a line break in quotes before a fault',
      `${header}\n"a\nb",n,0.1,true,all\nc,n,7,true,all`,
      ['answer.outOfRange b.csv row 3, column online'],
    ],
  ] as const)('%s', async (_, text, expected) => {
    expect(await findings(text)).toEqual(expected);
  });

  it('says spreadsheet rows in the message as well', async () => {
    const there = world({ ...files, 'b.csv': `${header}\na,n,0.1,true,all\n\na,n,0.1,true,all` });
    const { err } = await there.sopana('instrument score service.json --answers b.csv');
    expect(err).toContain("Subject 'a' stands in rows 2 and 4;");
  });

  it.each([
    ['text that is no JSON', '{"a": {"online": 0.1,}}', ['json.malformed b.json line 1, character 22']],
    ['text that ends too early', '{"a":\n {"online"', ['json.malformed b.json line 2, character 11']],
    ['a key twice', '{"a": {"online": 0.1,\n"online": 0.2}}', ['json.duplicateKey b.json line 2']],
    ['a number', '3', ['answers.wrongShape b.json']],
    ['an unknown item', '{"a": {"onlien": 0.1}}', ['answer.unknownItem b.json a.onlien']],
    ['an answer out of range', '{"a": {"online": 7}}', ['answer.outOfRange b.json a.online']],
    [
      'a row with an unknown class',
      '[{"subject":"a","item":"open","class":"maybe"}]',
      ['document.notAllowed b.json [0].class'],
    ],
    [
      'a row with an unknown item',
      '[{"subject":"a","item":"opne","class":"unknown"}]',
      ['answer.unknownItem b.json [0].item'],
    ],
    ['__proto__', '{"__proto__": {"online": 0.1}}', ['document.forbiddenKey b.json __proto__']],
    [
      'constructor',
      '{"a": {"constructor": {"prototype": 1}}}',
      ['document.forbiddenKey b.json a.constructor'],
    ],
  ] as const)('JSON: %s', async (_, text, expected) => {
    expect(await findings(text, 'b.json')).toEqual(expected);
  });

  it('JSON: Latin-1', async () => {
    expect(await findings(Uint8Array.of(0x22, 0xf4, 0x22), 'b.json')).toEqual(['file.notUtf8 b.json']);
  });

  it('reports 300 findings at once, in the order of the file, and counts them', async () => {
    const rows = Array.from({ length: 100 }, (_, at) => `s${at},n,${at + 2},maybe,most`);
    const found = await findings([header, ...rows].join('\n'));
    expect(found).toHaveLength(301);
    expect(found.at(-1)).toBe('300 findings.');
    expect(found.slice(0, 4)).toEqual([
      'answer.outOfRange b.csv row 2, column online',
      'answer.wrongType b.csv row 2, column open',
      'answer.unknownOption b.csv row 2, column reuse',
      'answer.outOfRange b.csv row 3, column online',
    ]);
  });
});

describe('maps that are wrong', () => {
  it.each([
    ['of another shape', '{"x": 3}', 1, /^document\./],
    ['of columns that are not there', '{"x": "online"}', 1, /^table\.unknownMapping b\.csv row 1/],
    ['with __proto__', '{"__proto__": "online"}', 1, /^document\.forbiddenKey map\.json/],
    ['no JSON', 'x', 1, /^json\.malformed map\.json/],
  ] as const)('%s', async (_, map, exit, expected) => {
    const there = world({ ...files, 'b.csv': wideCsv, 'map.json': map });
    const ran = await there.sopana('instrument score service.json --answers b.csv --map map.json');
    expect(ran.exit).toBe(exit);
    expect(ran.err).toMatch(expected);
  });

  it.each([
    ['a long file', 'b.csv', 'subject,item,class,value\na,open,value,true'],
    ['JSON', 'b.json', '{}'],
  ])('are wrong usage with %s', async (_, name, text) => {
    const there = world({ ...files, [name]: text, 'map.json': '{}' });
    const { exit, err } = await there.sopana(
      `instrument score service.json --answers ${name} --map map.json`,
    );
    expect({ exit, code: err.split(' ')[0] }).toEqual({ exit: 2, code: 'argument.mapNotUsed' });
  });
});

describe('documents that are wrong', () => {
  const check = async (text: string, name = 'bad.json'): Promise<readonly string[]> => {
    const { exit, out, err } = await world({ [name]: text }).sopana(`instrument check ${name}`);
    expect(exit).toBe(1);
    expect(out).toMatch(/^bad\.\w+ is not sound: \d+ findings?\.\n$/);
    return err.trimEnd().split('\n');
  };

  it('says all of 300 findings', async () => {
    const nodes = Array.from({ length: 300 }, (_, at) => ({ id: `n${at}`, of: [`gone${at}`] }));
    const found = await check(JSON.stringify({ ...service, nodes, ranks: [] }));
    expect(
      found.filter((line) => line.startsWith('instrument.danglingReference bad.json nodes[')),
    ).toHaveLength(300);
    expect(found.at(-1)).toBe('300 findings.');
  });

  it.each([
    [
      'a newer format',
      serviceJson.replace('instrument/1', 'instrument/9'),
      /^format\.newer bad\.json sopana: .*Upgrade/,
    ],
    ['another kind', serviceJson.replace('instrument/1', 'rubric/1'), /^check\.unknownKind/],
    ['__proto__', serviceJson.replace('{', '{"__proto__":{"x":1},'), /^document\.forbiddenKey/],
    ['constructor', serviceJson.replace('{', '{"constructor":{"prototype":{}},'), /^document\.forbiddenKey/],
    ['2,000 objects in each other', `${'{"not":'.repeat(2000)}1${'}'.repeat(2000)}`, /^document\.tooDeep/],
    ['2,000 lists in each other', `${'['.repeat(2000)}${']'.repeat(2000)}`, /^document\.tooDeep/],
    [
      'a key twice',
      serviceJson.replace('"version":"2"', '"version":"2","version":"3"'),
      /^json\.duplicateKey bad\.json line 1/,
    ],
    ['no JSON', '{', /^json\.malformed bad\.json line 1, character 2/],
  ])('%s', async (_, text, expected) => {
    const [first = ''] = await check(text);
    expect(first).toMatch(expected);
    expect(Object.prototype).not.toHaveProperty('x');
  });

  it.each([
    ['a key twice', 'sopana: instrument/1\nid: a\nid: b\n', /^yaml\.malformed bad\.yaml line 3/],
    ['a broken list', 'items: [1, 2\n', /^yaml\.malformed bad\.yaml line \d/],
    [
      '2,000 objects in each other',
      `${'{a: '.repeat(2000)}1${'}'.repeat(2000)}`,
      /^(yaml\.malformed|document\.tooDeep) bad\.yaml/,
    ],
    [
      '10,000 lists in each other',
      `${'['.repeat(10_000)}${']'.repeat(10_000)}`,
      /^(yaml\.malformed|document\.tooDeep) bad\.yaml/,
    ],
    [
      'references that multiply',
      `a: &a [1,1,1,1,1,1,1,1,1,1]\n${[...'bcdefg'].map((name, at) => `${name}: &${name} [${Array(10).fill(`*${'abcdefg'[at]}`).join(',')}]`).join('\n')}\n`,
      /^yaml\.malformed bad\.yaml: /,
    ],
    ['__proto__', 'sopana: instrument/1\n__proto__: { x: 1 }\n', /^document\.forbiddenKey bad\.yaml/],
  ])('YAML: %s', async (_, text, expected) => {
    const [first = ''] = await check(text, 'bad.yaml');
    expect(first).toMatch(expected);
    expect(Object.prototype).not.toHaveProperty('x');
  });
});
