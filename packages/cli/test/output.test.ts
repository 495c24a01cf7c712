import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryAt } from '../src/entry-at.js';
import { plainText } from '../src/output/plain-text.js';
import { prettyJson } from '../src/output/pretty-json.js';
import { roundedText } from '../src/output/rounded-text.js';
import { wrapText } from '../src/output/wrap-text.js';
import { serviceJson, wideCsv } from './support/documents.js';
import { world } from './support/world.js';

const files = { 'service.json': serviceJson, 'a.csv': wideCsv };

describe('what stands on the streams', () => {
  it.each([
    'instrument list',
    'instrument check service.json nix',
    'instrument score service.json --answers a.csv',
    'instrument score service.json --answers nix.csv',
    'index reproduce',
  ])('has no colour and no progress in a pipe: %s', async (line) => {
    const { out, err } = await world(files).sopana(line);
    expect(out + err).not.toContain('\u001b');
    expect(out + err).not.toContain('\r');
  });

  it('has a bold header and red codes on a terminal', async () => {
    const there = world(files, { isTerminal: true });
    const { out } = await there.sopana('instrument list');
    expect(out.startsWith('\u001b[1mid\u001b[22m')).toBe(true);
    const { err } = await there.sopana('instrument show nix');
    expect(err.startsWith('\u001b[31margument.unknownDocument\u001b[39m')).toBe(true);
  });

  it('has no colour in a file, and nothing on standard output', async () => {
    const there = world(files, { isTerminal: true });
    expect((await there.sopana('instrument list --out list.txt')).out).toBe('');
    expect(there.text('list.txt')).toMatch(/^id +version/);
  });
});

describe('files', () => {
  it.each([
    'instrument score service.json --answers bad.csv --out old.csv',
    'instrument score service.json --answers bad.csv --record old.csv',
    'instrument show nix --out old.csv',
    'index reproduce --data nowhere --out old.csv',
  ])('an old file survives a run that fails: %s', async (line) => {
    const there = world({ ...files, 'old.csv': 'old', 'bad.csv': wideCsv.replace('0.1', '7') });
    expect((await there.sopana(line)).exit).not.toBe(0);
    expect(there.text('old.csv')).toBe('old');
  });

  it.each(['--out x.csv', '--record x.json'])('say why they cannot be written: %s', async (option) => {
    const there = world(files, { refuses: 'ENOSPC' });
    const { exit, err } = await there.sopana(`instrument score service.json --answers a.csv ${option}`);
    expect({ exit, code: err.split(' ')[0] }).toEqual({ exit: 2, code: 'file.notWritable' });
  });
});

describe('a defect of ours', () => {
  it('is thrown, not told as a finding', async () => {
    await expect(world(files, { defect: true }).sopana('instrument check service.json')).rejects.toThrow(
      'defect',
    );
    expect(() => entryAt([1], 1)).toThrow('A list of 1 has no entry 1.');
  });
});

describe('plainText', () => {
  it.each([
    ['a\nb', 'a\\nb'],
    ['\u001b[2J', '\\u001b[2J'],
    ['\u0085', '\\u0085'],
    ['සේවා', 'සේවා'],
  ])('%j', (text, expected) => {
    expect(plainText(text)).toBe(expected);
  });
});

describe('prettyJson', () => {
  it('says the same as the data', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(prettyJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { seed: 20261123 },
    );
  });

  it('keeps short things in a line and gives long ones a line for each part', () => {
    expect(prettyJson({ a: [1, 2], b: {}, c: [] })).toBe('{ "a": [1, 2], "b": {}, "c": [] }');
    const long = 'x'.repeat(70);
    expect(prettyJson({ a: [long, long] })).toBe(`{\n  "a": [\n    "${long}",\n    "${long}"\n  ]\n}`);
  });
});

describe('roundedText', () => {
  it.each([
    [0.55, '0.5500'],
    [1, '1'],
    [-0.00005, '-0.0001'],
    [0.00004, '0.0000'],
    [1e21, '1e+21'],
    [2 / 3, '0.6667'],
  ])('%d is %s', (value, expected) => {
    expect(roundedText(value)).toBe(expected);
  });
});

describe('wrapText', () => {
  it.each([
    ['one two three', 7, ['one two', 'three']],
    ['one two three', 80, ['one two three']],
    ['incomprehensible word', 5, ['incomprehensible', 'word']],
    ['', 5, ['']],
  ] as const)('%s at %i', (text, columns, expected) => {
    expect(wrapText(text, columns)).toEqual(expected);
  });
});
