import { publishedIndices } from '@sopana/published-indices';
import { trainingCatalogue } from '@sopana/srilanka/competency';
import { maturityModel } from '@sopana/srilanka/maturity';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { documentKinds } from '../src/input/document-kinds.js';
import { service, serviceJson, wideCsv } from './support/documents.js';
import { world } from './support/world.js';

const files = { 'service.json': serviceJson, 'a.csv': wideCsv };

describe('every document that comes with the command', () => {
  const names = documentKinds.flatMap(({ builtIn }) => builtIn.map(({ id, version }) => `${id}@${version}`));
  it.each(names)('%s is sound', async (name) => {
    const { exit, out, err } = await world({}).sopana(`instrument check ${name}`);
    // One of the indices waits to be fitted on a population, and says so.
    const isUnfitted = err.startsWith('instrument.unfitted');
    expect(isUnfitted ? [name, exit] : [name, exit, err]).toEqual(
      isUnfitted ? ['asem@2018', 1] : [name, 0, ''],
    );
    expect(isUnfitted || out.startsWith(`${name} is sound: `)).toBe(true);
  });

  it('checks what names a framework without it, and says so', async () => {
    const own = { ...trainingCatalogue, framework: { ...trainingCatalogue.framework, version: '2027' } };
    const { exit, out } = await world({ 'c.json': JSON.stringify(own) }).sopana('instrument check c.json');
    expect(exit).toBe(0);
    expect(out.replaceAll('\n', ' ')).toContain(
      'references to srilanka-competency@2027 are checked where both are used',
    );
  });
});

describe('instrument list', () => {
  it('fits 80 characters', async () => {
    const { out } = await world({}).sopana('instrument list');
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('lists every document', async () => {
    const { out } = await world({}).sopana('instrument list --format csv');
    const lines = out.trimEnd().split('\n');
    const packed = lines.splice(publishedIndices.length + 2);
    expect(lines).toEqual([
      'id,version,title,items,nodes,kind',
      ...publishedIndices.map(({ id, version, title, items, nodes }) =>
        [id, version, title?.['en'], items.length, nodes.length, 'instrument'].join(','),
      ),
      `srilanka,2026.11,"${maturityModel.title?.['en']}",96,101,maturity-model`,
    ]);
    expect(packed.map((line) => line.replace(/^([^,]+),.*,(\d+),(\d+),([^,]+)$/, '$1 $2 $3 $4'))).toEqual([
      'srilanka-competency 67 67 competency-framework',
      ...['operational 26', 'middle 34', 'top 34', 'cdio 40'].map(
        (one) => `srilanka-needs-${one} 0 knowledge-test`,
      ),
      'srilanka-holdings 6 0 holding-policy',
      'srilanka-catalogue 40 0 training-catalogue',
      'srilanka-talent 19 7 talent-rules',
      'lk-cdio 12 4 selection-rubric',
      'srilanka-dtu-readiness 42 3 check-set',
      'srilanka-cdio-empowerment 7 1 check-set',
      'sri-lanka-six-steps 6 0 rollout-template',
      'sri-lanka-holidays 176 7 holiday-list',
      'sri-lanka-poya-estimates 161 13 holiday-list',
      'fictional-critical-organisations 21 0 organisation-registry',
    ]);
  });

  it.each([
    ['table', /^id +version +kind .*\ngtmi +2025 /],
    ['md', /^\| id \| version \| kind \|/],
    ['json', /^\[\n\{"id":"gtmi"/],
  ])('as %s', async (format, expected) => {
    const { exit, out } = await world({}).sopana(`instrument list --format ${format} --lang en`);
    expect(exit).toBe(0);
    expect(out).toMatch(expected);
  });
});

describe('instrument show', () => {
  it.each(['json', 'yaml'])('prints a document that says the same as %s', async (format) => {
    const there = world({});
    await there.sopana(`instrument show gtmi --format ${format} --out 'my index.${format}'`);
    const text = there.text(`my index.${format}`);
    expect(format === 'json' ? JSON.parse(text) : parse(text)).toEqual(publishedIndices[0]);
    const { exit, out } = await there.sopana(`instrument check 'my index.${format}'`);
    expect({ exit, out }).toEqual({ exit: 0, out: 'gtmi@2025 is sound: 4 items, 2 nodes, 1 ranking.\n' });
  });

  it('prints to standard output, and takes id@version', async () => {
    const { out } = await world({}).sopana('instrument show egdi@2024');
    expect(JSON.parse(out)).toMatchObject({ id: 'egdi', version: '2024' });
  });

  it('prints the same text again from its own text', async () => {
    const there = world(files);
    await there.sopana('instrument show service.json --out one.json');
    await there.sopana('instrument show one.json --out two.json');
    expect(there.text('two.json')).toBe(there.text('one.json'));
    expect(JSON.parse(there.text('two.json'))).toEqual(service);
  });

  it('says when the file cannot be written', async () => {
    const { exit, err } = await world({}, { refuses: 'EACCES' }).sopana('instrument show gtmi --out x.json');
    expect({ exit, err }).toEqual({
      exit: 2,
      err: "file.notWritable x.json: 'x.json' cannot be written: EACCES. Choose another place; what was there is unchanged.\n",
    });
  });
});

describe('instrument check', () => {
  const bad = JSON.stringify({ ...service, nodes: [{ id: 'n', of: ['onlien'] }], ranks: [] });

  it('checks several documents and goes on after a bad one', async () => {
    const { exit, out, err } = await world({ ...files, 'bad.json': bad }).sopana(
      'instrument check bad.json service.json gtmi',
    );
    expect(exit).toBe(1);
    expect(out).toBe(
      'bad.json is not sound: 1 finding.\nservice@2 is sound: 3 items, 2 nodes, 2 rankings.\ngtmi@2025 is sound: 4 items, 2 nodes, 1 ranking.\n',
    );
    expect(err).toMatch(
      /^instrument\.danglingReference bad\.json nodes\[0\]\.of\[0\]: .*Did you mean 'online'\?/,
    );
  });

  it('says of what is not there that it was not checked', async () => {
    const { exit, out } = await world(files).sopana('instrument check service.json nix.json');
    expect(exit).toBe(2);
    expect(out).toContain('nix.json was not checked.');
  });

  it.each([
    [
      'json',
      /"document":"bad\.json","sound":false,"findings":\[\{"code":"instrument\.danglingReference","place":"bad\.json nodes\[0\]\.of\[0\]","path":\["nodes",0,"of",0\]/,
    ],
    [
      'csv',
      /^document,sound,code,place,message\nbad\.json,no,instrument\.danglingReference,bad\.json nodes\[0\]\.of\[0\],.*\nservice\.json,yes,,,\n$/,
    ],
    ['md', /^```text\nbad\.json is not sound/],
  ])('as %s', async (format, expected) => {
    const { out } = await world({ ...files, 'bad.json': bad }).sopana(
      `instrument check bad.json service.json --format ${format}`,
    );
    expect(out).toMatch(expected);
  });

  it('reads YAML', async () => {
    const there = world(files);
    await there.sopana('instrument show service.json --format yaml --out service.yml');
    expect((await there.sopana('instrument check service.yml')).exit).toBe(0);
  });

  it('takes the name of a file without an ending', async () => {
    expect((await world({ mine: serviceJson }).sopana('instrument check mine')).exit).toBe(0);
  });
});

describe('instrument schema', () => {
  it('prints the schema of documents', async () => {
    const { out } = await world({}).sopana('instrument schema');
    expect(JSON.parse(out)).toMatchObject({
      title: 'Instrument',
      $schema: 'https://json-schema.org/draft/2020-12/schema',
    });
  });

  it('prints the schema of the answers that a document expects, in the wanted language', async () => {
    const { out } = await world(files).sopana('instrument schema service.json --lang si --format yaml');
    expect(parse(out)).toMatchObject({ title: 'සේවා', properties: { online: { title: 'Online share' } } });
  });

  it('stops at a document that is not sound', async () => {
    expect((await world({ 'x.json': '{}' }).sopana('instrument schema x.json')).exit).toBe(1);
  });
});

describe('instrument explain', () => {
  const explain = 'instrument explain service.json --answers a.csv --subject b --node level';

  it('tells a number down to the answers', async () => {
    const { exit, out } = await world(files).sopana(explain);
    expect(exit).toBe(0);
    expect(out).toMatch(/^level = low Low[:;]/);
    expect(out).toContain('0.19999999999999998 is below 0.5');
    expect(out).toMatch(/online \(Online share\) = 0\.3; answer 0\.3/);
  });

  it('tells programs the same', async () => {
    const json = JSON.parse((await world(files).sopana(`${explain} --format json`)).out);
    expect(json).toMatchObject({
      root: { id: 'level', level: 'low', because: { id: 'score', value: (2 * 0.3) / 3 } },
    });
    const csv = (await world(files).sopana(`${explain} --format csv`)).out;
    expect(csv.trimEnd().split('\n')).toEqual([
      'depth,id,kind,value,class,level,answer,weight,treatment,contribution',
      '0,level,bands,0,value,low,,,,',
      expect.stringMatching(/^1,score,\w+,0\.19999999999999998,value,,,,,$/),
      expect.stringMatching(/^2,online,item,0\.3,value,,0\.3,2,counted,0\.(2|1999)/),
      '2,open,item,0,value,,false,1,counted,0',
      '2,reuse,item,,unanswered,,,1,skipped,',
    ]);
  });

  it('keeps its lines in Markdown', async () => {
    expect((await world(files).sopana(`${explain} --format md`)).out).toMatch(
      /^```text\nlevel = low Low.*\n(.*\n)*```\n$/,
    );
  });

  it('stops at a document that is not sound', async () => {
    const there = world({ ...files, 'service.json': '{}' });
    expect(await there.sopana(explain)).toMatchObject({ exit: 1, out: '' });
  });

  it('stops at answers that are wrong', async () => {
    const there = world({ ...files, 'a.csv': wideCsv.replace('0.1', '7') });
    expect((await there.sopana(explain)).exit).toBe(1);
  });
});
