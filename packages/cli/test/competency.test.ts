import { describe, expect, it } from 'vitest';
import { officeFiles as files } from './support/office-files.js';
import { world } from './support/world.js';

const evidence = 'f.json --evidence e.json --test t.json --policy p.json';
const widthOf = (text: string): number => Math.max(...text.split('\n').map((line) => line.length));
const rowsOf = (out: string): readonly (readonly string[])[] =>
  out.split('\n').map((line) => line.trim().split(/ {2,}/));

describe('competency gaps', () => {
  it.each([
    [
      'competency',
      [
        ['filing', '2', '0', '1', '1', '0 %', '0'],
        ['leading', '1', '0', '1', '0', '0 %', '0'],
      ],
    ],
    [
      'unit',
      [
        ['u1', '1', '1', '0', '1', '100 %', '0'],
        ['(none)', '1', '0', '2', '0', '0 %', '0'],
      ],
    ],
    ['organisation', [['o', '3', '1', '3', '2', '25 %', '0']]],
    [
      'layer',
      [
        ['desk', '2', '1', '2', '1', '33 %', '0'],
        ['head', '1', '0', '1', '1', '0 %', '0'],
      ],
    ],
    ['stream', [['ict', '2', '1', '2', '1', '33 %', '0']]],
  ])('counts people by %s', async (by, rows) => {
    const { exit, out, err } = await world(files).sopana(`competency gaps ${evidence} --by ${by}`);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(rowsOf(out)).toEqual(expect.arrayContaining(rows));
    expect(widthOf(out)).toBeLessThanOrEqual(80);
  });

  it('shows one person with what shows it, and writes it in full', async () => {
    const { out } = await world(files).sopana(`competency gaps ${evidence} --person p1`);
    expect(rowsOf(out).slice(1, 3)).toEqual([
      ['typing', 'does', 'does', 'met', '2', '1', 'fresh'],
      ['filing', 'does', 'not known', 'unknown', '0'],
    ]);
    const { out: below } = await world(files).sopana(`competency gaps ${evidence} --person p2`);
    expect(rowsOf(below)[1]?.slice(0, 4)).toEqual(['typing', 'does', 'below the lowest', 'gap of 2']);
    const { out: csv } = await world(files).sopana(`competency gaps ${evidence} --person p1 --format csv`);
    expect(csv.split('\n')[1]).toBe('typing,2,2,met,0,2,1,fresh,29');
    const { out: json } = await world(files).sopana(`competency gaps ${evidence} --format json`);
    expect(JSON.parse(json)).toMatchObject({
      on: '2026-03-02',
      by: 'competency',
      framework: { id: 'office' },
    });
    const { out: grid } = await world(files).sopana(`competency gaps ${evidence} --format csv`);
    expect(grid.split('\n')[1]).toBe('filing,2,0,1,1,0,0');
  });

  it.each([
    [
      'a framework that is not there',
      'competency gaps nothing --evidence e.json',
      2,
      'argument.unknownDocument',
    ],
    [
      'evidence that is not there',
      `competency gaps ${evidence.replace('e.json', 'x.json')}`,
      2,
      'file.missing',
    ],
    [
      'a test of another framework',
      'competency gaps srilanka-competency --evidence e.json --test t.json',
      1,
      'knowledgeTest.otherFramework',
    ],
    [
      'evidence of another framework',
      'competency gaps srilanka-competency --evidence e.json',
      1,
      'competencyEvidence.otherFramework',
    ],
    [
      'a policy that is none',
      `competency gaps ${evidence.replace('p.json', 'c.json')}`,
      1,
      'format.otherKind',
    ],
    ['a day that is none', `competency gaps ${evidence} --on today`, 2, 'date.syntax'],
    ['a language that is none', `competency gaps ${evidence} --lang x_y`, 2, 'argument.unknownLanguage'],
  ])('stops at %s', async (_, line, exit, code) => {
    const ran = await world(files).sopana(line);
    expect(ran.exit).toBe(exit);
    expect(ran.err).toContain(code);
  });
});

describe('competency programmes', () => {
  const line = `competency programmes ${evidence} --catalogue c.json --budget`;

  it('shows what to buy, what is proved and what stays open', async () => {
    const { exit, out, err } = await world(files).sopana(`${line} 20`);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(rowsOf(out).slice(1, 3)).toEqual([
      ['keys-1', '10', '1', '1', '2', '4', 'keys-2'],
      ['keys-2', '10', '1', '1', '1', '2'],
    ]);
    expect(out.replaceAll('\n', ' ')).toContain('No plan closes more: proved after');
    expect(out.replaceAll('\n', ' ')).toContain(
      'Open: leading, 1 level of 1 person. No programme closes 1 of them.',
    );
    expect(out.replaceAll('\n', ' ')).toContain('The rest would cost 15 LKR thousands more: folders.');
    expect(widthOf(out)).toBeLessThanOrEqual(80);
  });

  it('says the distance when it may not search, and shows a person who waits how far it is', async () => {
    const { exit, out } = await world(files).sopana(`${line} 20 --nodes 0`);
    expect(exit).toBe(0);
    expect(out.replaceAll('\n', ' ')).toContain(
      'No plan closes more than 5; a better one may close up to 5 more',
    );
    const { err } = await world(files, { isTerminal: true }).sopana(`${line} 20`);
    expect(err).toContain('Looking for programmes: 0 levels closed, 5 at most');
  });

  it('writes who follows what as CSV, and everything as JSON', async () => {
    const { out } = await world(files).sopana(`${line} 20 --format csv`);
    expect(out).toBe('programme,person\nkeys-1,p2\nkeys-2,p2\n');
    const { out: json } = await world(files).sopana(`${line} 20 --format json`);
    expect(JSON.parse(json)).toMatchObject({ outcome: 'optimal', closed: 4, distance: 0 });
  });

  it.each([
    ['a budget in words', `${line} much`, 'argument.badCount'],
    ['nodes in words', `${line} 20 --nodes many`, 'argument.badCount'],
    ['a catalogue that is not there', `${line.replace('c.json', 'x.json')} 20`, 'file.missing'],
    ['evidence that is not there', `${line.replace('e.json', 'x.json')} 20`, 'file.missing'],
  ])('stops at %s', async (_, words, code) => {
    expect((await world(files).sopana(words)).err).toContain(code);
  });
});

describe('competency talent', () => {
  const line = `competency talent ${evidence} --rules r.json`;

  it('counts pools, says whose criteria they are, and withholds small groups', async () => {
    const { exit, out, err } = await world(files).sopana(`${line} --earlier 2026-01-01`);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(rowsOf(out)[1]).toEqual(['pool', '1', '0', '1', '1']);
    expect(out).toContain('These criteria are ours.');
    expect(out).toContain('pool by g: x withheld, y withheld.');
    expect(widthOf(out)).toBeLessThanOrEqual(80);
  });

  it('gives the reasons for each person of a pool', async () => {
    const { out } = await world(files, { columns: 200 }).sopana(`${line} --pool pool`);
    expect(rowsOf(out)[1]).toEqual(['p1', 'member', '50 %', 'writes yes (1 of 1); keen yes (1 of 1)']);
    const { out: csv } = await world(files).sopana(`${line} --pool pool --format csv`);
    expect(csv.split('\n')[1]).toBe('pool,p1,members,0.5,writes,true,1,1,2,1');
    const { out: json } = await world(files).sopana(`${line} --format json`);
    expect(JSON.parse(json)).toMatchObject({ rules: { id: 'next' }, people: 3 });
  });

  it.each([
    ['an earlier day that is none', `${line} --earlier never`, 'date.syntax'],
    ['rules that are not there', line.replace('r.json', 'x.json'), 'file.missing'],
    ['evidence that is not there', line.replace('e.json', 'x.json'), 'file.missing'],
    ['a language that is none', `${line} --lang x_y`, 'argument.unknownLanguage'],
  ])('stops at %s', async (_, words, code) => {
    expect((await world(files).sopana(words)).err).toContain(code);
  });
});
