import { compileInstrument } from '@sopana/scoring';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { world } from './support/world.js';

const unfitted = {
  ...{ sopana: 'instrument/1', id: 'tiny', version: '1', accepts: ['office'] },
  attributes: [{ id: 'region', type: 'text' }],
  items: [
    { id: 'a', then: [{ dividedBy: { fit: 'max' } }] },
    { id: 'b', then: [{ impute: { fit: 'mean', by: 'region' } }] },
  ],
  nodes: [{ id: 'mean', of: ['a', 'b'] }],
};
const csv = 'subject,region,a,b\nx,north,2,1\ny,north,4,3\nz,south,1,5\n';
const files = { 'tiny.json': JSON.stringify(unfitted), 'r.csv': csv };

describe('instrument fit', () => {
  it('writes the document with the numbers of the reference, and says how many steps and the digest', async () => {
    const there = world(files);
    const { exit, out, err } = await there.sopana('instrument fit tiny.json --reference r.csv');
    const frozen = JSON.parse(out);
    expect(exit).toBe(0);
    // The greatest a is 4; the mean of b is (1 + 3) / 2 in the north and 5 in the south.
    expect(frozen.items[0].then).toEqual([{ dividedBy: 4, fittedFrom: { dividedBy: { fit: 'max' } } }]);
    expect(frozen.items[1].then[0].impute).toEqual({ by: 'region', values: { north: 2, south: 5 } });
    const plan = compileInstrument(frozen);
    expect(err).toBe(
      `2 steps fitted on a table of 3 subjects: tiny@1 ${plan.ok ? plan.value.model.digest : 'does not compile'}\n`,
    );
  });

  it('makes a document that scores one subject as it does among all', async () => {
    const there = world({ ...files, 'one.csv': 'subject,region,a,b\nw,south,1,\n' });
    await there.sopana('instrument fit tiny.json --reference r.csv --out frozen.json');
    const { exit, out } = await there.sopana('instrument score frozen.json --answers one.csv --format csv');
    // a: 1 / 4; b: 5, the mean of the south; their mean is 2.625.
    expect({ exit, row: out.split('\n')[1] }).toEqual({ exit: 0, row: 'w,2.625,0.5' });
  });

  it('has nothing to do for a document that is frozen', async () => {
    const there = world(files);
    await there.sopana('instrument fit tiny.json --reference r.csv --out frozen.json');
    const { exit, err } = await there.sopana('instrument fit frozen.json --reference r.csv --out again.json');
    expect(exit).toBe(0);
    expect(JSON.parse(there.text('again.json'))).toEqual(JSON.parse(there.text('frozen.json')));
    expect(err).toMatch(/^0 steps fitted on a table of 3 subjects: tiny@1 sha256:[0-9a-f]{64}\n$/);
  });

  it.each([
    ['the ending of the file', 'frozen.yaml', '', true],
    ['another ending', 'frozen.yml', '', true],
    ['the format that was asked for', 'frozen.yaml', ' --format json', false],
    ['the format, whatever the ending', 'frozen.txt', ' --format yaml', true],
    ['nothing', 'frozen.txt', '', false],
  ])('writes YAML or JSON by %s', async (_, file, more, isYaml) => {
    const there = world(files);
    const { exit, out } = await there.sopana(
      `instrument fit tiny.json --reference r.csv --out ${file}${more}`,
    );
    expect({ exit, out }).toEqual({ exit: 0, out: '' });
    expect(there.text(file).startsWith('{')).toBe(!isYaml);
    expect(parse(there.text(file)).items[0].then[0].dividedBy).toBe(4);
  });

  it.each([
    ['0', 4],
    ['60%', 4],
    ['1', 2],
  ])('leaves out who answered less than the share %s', async (screen, greatest) => {
    const there = world({ ...files, 'r.csv': 'subject,region,a,b\nx,north,2,1\ny,south,1,3\nz,south,4,\n' });
    const { out } = await there.sopana(`instrument fit tiny.json --reference r.csv --screen ${screen}`);
    // Who answered one of two items answered half.
    expect(JSON.parse(out).items[0].then[0].dividedBy).toBe(screen === '60%' ? 2 : greatest);
  });

  it('reads a foreign file by a map, attributes and layers from files of their own', async () => {
    const there = world({
      ...files,
      'f.csv': 'Who,A,B\nx,2,1\ny,,3\n',
      'map.json': '{"Who":"subject","A":"a","B":"b"}',
      'regions.csv': 'subject,region\nx,north\ny,south\nnobody,east\n',
      'filled.csv': 'Who,A\ny,8\n',
    });
    const { exit, out } = await there.sopana(
      'instrument fit tiny.json --reference f.csv --map map.json --attributes regions.csv --layer office=filled.csv',
    );
    const frozen = JSON.parse(out);
    expect({ exit, most: frozen.items[0].then[0].dividedBy }).toEqual({ exit: 0, most: 8 });
    expect(frozen.items[1].then[0].impute.values).toEqual({ north: 1, south: 3 });
  });

  it.each([
    ['nobody left', 'subject,region,a,b\nx,north,2,\n', ' --screen 100%', 'fit.screenedOut r.csv'],
    [
      'no value at all',
      'subject,region,a,b\nx,north,,1\n',
      '',
      'fit.noValues tiny.json items[0].then[0].dividedBy',
    ],
    [
      'a word for a number',
      'subject,region,a,b\nx,north,much,1\n',
      '',
      'answer.wrongType r.csv row 2, column a',
    ],
  ])('finds %s, and leaves an old file', async (_, text, more, expected) => {
    const there = world({ ...files, 'r.csv': text, 'old.json': 'old' });
    const { exit, out, err } = await there.sopana(
      `instrument fit tiny.json --reference r.csv --out old.json${more}`,
    );
    expect({ exit, out, place: err.split(': ')[0] }).toEqual({ exit: 1, out: '', place: expected });
    expect(there.text('old.json')).toBe('old');
  });

  it.each([
    ['a document that is not there', 'x.json', 2],
    ['a document that is not sound', 'bad.json', 1],
  ])('stops for %s', async (_, name, expected) => {
    const items = [{ id: 'a', scale: 'nowhere' }];
    const there = world({ ...files, 'bad.json': JSON.stringify({ ...unfitted, items }) });
    expect((await there.sopana(`instrument fit ${name} --reference r.csv`)).exit).toBe(expected);
  });

  it('says why the file cannot be written', async () => {
    const there = world(files, { refuses: 'ENOSPC' });
    const { exit, err } = await there.sopana('instrument fit tiny.json --reference r.csv --out x.json');
    expect({ exit, code: err.split(' ')[0] }).toEqual({ exit: 2, code: 'file.notWritable' });
  });
});
