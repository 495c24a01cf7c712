import { describe, expect, it } from 'vitest';
import { serviceJson, wideCsv } from './support/documents.js';
import { type World, world } from './support/world.js';

const verify = 'record verify r.json --instrument service.json --answers a.csv';

async function sealed(): Promise<World> {
  const there = world({ 'service.json': serviceJson, 'a.csv': wideCsv });
  const { exit } = await there.sopana(
    'instrument score service.json --answers a.csv --record r.json --on 2026-11-23',
  );
  expect(exit).toBe(0);
  return there;
}

function rewrite(there: World, path: string, from: string, to: string): void {
  const text = there.text(path);
  expect(text).toContain(from);
  there.files.set(path, new TextEncoder().encode(text.replace(from, to)));
}

describe('record verify', () => {
  it('writes one record on each line, and verifies them all', async () => {
    const there = await sealed();
    const lines = there.text('r.json').split('\n');
    expect([lines[0], lines.length, lines.at(-2), lines.at(-1)]).toEqual(['[', 6, ']', '']);
    expect(JSON.parse(lines[1]?.replace(/,$/, '') ?? '')).toMatchObject({ subject: 'a', on: '2026-11-23' });
    expect(await there.sopana(verify)).toEqual({
      exit: 0,
      out: '3 of 3 records verified with service@2.\n',
      err: '',
    });
  });

  it.each([
    [
      'an answer',
      'a.csv',
      'a,north,0.1',
      'a,north,0.2',
      ['record.answersChanged r.json [0] answers', 'record.outputChanged r.json [0] outputs[0].value'],
      2,
    ],
    [
      'a weight',
      'service.json',
      '"weight":2',
      '"weight":3',
      [
        'record.instrumentChanged r.json [0] instrument.digest',
        'record.outputChanged r.json [0] outputs[0].value',
      ],
      0,
    ],
    [
      'a label',
      'service.json',
      'Online share',
      'On line share',
      ['record.instrumentChanged r.json [0] instrument.digest'],
      0,
    ],
    [
      'the version of the document',
      'service.json',
      '"version":"2"',
      '"version":"3"',
      ['record.otherInstrument r.json [0] instrument'],
      0,
    ],
    [
      'a digit of a record',
      'r.json',
      '"value":0.55,',
      '"value":0.56,',
      ['seal.altered r.json [0] digest', 'record.outputChanged r.json [0] outputs[0].value'],
      2,
    ],
    [
      'the arithmetic of a record',
      'r.json',
      '"arithmetic/1"',
      '"arithmetic/9"',
      ['seal.altered r.json [0] digest', 'record.arithmeticChanged r.json [0] arithmetic'],
      2,
    ],
    [
      'the order of a sum',
      'service.json',
      '"nodes":[{',
      '"arithmetic":{"sum":"exact"},"nodes":[{',
      ['record.instrumentChanged r.json [0] instrument.digest'],
      0,
    ],
  ] as const)(
    'a changed %s is a no, with the first difference named',
    async (_, path, from, to, expected, good) => {
      const there = await sealed();
      rewrite(there, path, from, to);
      const { exit, out, err } = await there.sopana(verify);
      expect(exit).toBe(3);
      expect(out).toMatch(new RegExp(`^${good} of 3 records verified with service@`));
      expect(
        err
          .split('\n')
          .slice(0, expected.length)
          .map((line) => line.split(': ')[0]),
      ).toEqual(expected);
    },
  );

  it('seals, explains and verifies several observations of one subject', async () => {
    const document = {
      ...{ sopana: 'instrument/1', id: 'panel', version: '1' },
      items: [{ id: 'a', reduce: 'mean' }],
      nodes: [{ id: 'score', of: ['a'] }],
    };
    const answers = [
      'subject,item,class,value,observer',
      'x,a,value,1,p',
      'x,a,value,2,q',
      'y,a,value,5,p',
    ].join('\n');
    const there = world({ 'panel.json': JSON.stringify(document), 'b.csv': answers });
    const { out } = await there.sopana(
      'instrument score panel.json --answers b.csv --format csv --record r.json',
    );
    expect(out.split('\n').slice(1, 3)).toEqual(['x,1.5,1', 'y,5,1']);
    const told = await there.sopana('instrument explain panel.json --answers b.csv --subject x --node score');
    expect(told).toMatchObject({ exit: 0, out: expect.stringMatching(/^score = 1\.5/) });
    const again = 'record verify r.json --instrument panel.json --answers b.csv';
    expect(await there.sopana(again)).toMatchObject({ exit: 0, err: '' });
    rewrite(there, 'b.csv', 'x,a,value,2,q', 'x,a,value,2,r');
    expect(await there.sopana(again)).toMatchObject({
      exit: 3,
      err: expect.stringMatching(/^record\.answersChanged r\.json \[0\] answers: /),
    });
  });

  it('a changed attribute is a no as well', async () => {
    const there = await sealed();
    rewrite(there, 'a.csv', 'a,north', 'a,south');
    expect(await there.sopana(verify)).toMatchObject({
      exit: 3,
      err: expect.stringMatching(/^record\.answersChanged r\.json \[0\] answers: /),
    });
  });

  it.each([
    ['no JSON', 'x', 'json.malformed r.json'],
    ['a text', '"x"', 'record.wrongShape r.json'],
    ['something else', '[{"a":1}]', 'record.unreadable r.json [0] sopana'],
    [
      'a subject without answers',
      '[{"sopana":"score-record/1","subject":"d"}]',
      'record.unknownSubject r.json [0]',
    ],
  ])('%s is a finding, not a no', async (_, text, expected) => {
    const there = await sealed();
    there.files.set('r.json', new TextEncoder().encode(text));
    const { exit, err } = await there.sopana(verify);
    expect(exit).toBe(1);
    expect(err.split(':')[0]).toBe(expected);
  });

  it('takes a single record, and tells programs what it found', async () => {
    const there = await sealed();
    there.files.set('r.json', new TextEncoder().encode(JSON.stringify(JSON.parse(there.text('r.json'))[1])));
    expect(await there.sopana(verify)).toMatchObject({
      exit: 0,
      out: '1 of 1 record verified with service@2.\n',
    });
    rewrite(there, 'r.json', '"low"', '"high"');
    const json = await there.sopana(`${verify} --format json`);
    expect(JSON.parse(json.out)).toMatchObject([{ subject: 'b', verified: false, code: 'seal.altered' }]);
    const csv = await there.sopana(`${verify} --format csv`);
    expect(csv.out.split('\n')[1]).toMatch(/^b,no,seal\.altered,/);
  });

  it('finds nothing wrong with no records', async () => {
    const there = await sealed();
    there.files.set('r.json', new TextEncoder().encode('[]'));
    expect(await there.sopana(`${verify} --format json`)).toEqual({ exit: 0, out: '[]\n', err: '' });
  });

  it('stops at answers that are wrong, and at records that are not there', async () => {
    const there = await sealed();
    rewrite(there, 'a.csv', '0.1', '7');
    expect(await there.sopana(verify)).toMatchObject({ exit: 1, out: '' });
    there.files.delete('r.json');
    expect(await there.sopana(verify)).toMatchObject({ exit: 2, out: '' });
  });

  it('a date that is none is a finding', async () => {
    const there = await sealed();
    const { exit, err } = await there.sopana(
      'instrument score service.json --answers a.csv --record x.json --on 2026-02-30',
    );
    expect({ exit, place: err.split(':')[0]?.split(' ')[1] }).toEqual({ exit: 1, place: '--on' });
    expect(there.files.has('x.json')).toBe(false);
  });
});
