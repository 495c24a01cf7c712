import { agreementOf, compileSelectionRubric, howSure, rankCandidates } from '@sopana/cdio';
import { expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import { type Marks, panelOf, type RubricParts, rubricOf } from '../../cdio/test/support/build.js';
import { cdioRubric } from '../../srilanka/src/selection/cdio-rubric.js';
import { cdioSelection } from '../../srilanka/src/selection/cdio-selection.js';
import { world } from './support/world.js';

const files = { 'r.json': JSON.stringify(cdioRubric), 'p.json': JSON.stringify(cdioSelection) };
const compiled = expectOk(compileSelectionRubric(cdioRubric));
const asked = { stage: 'interview', on: '2026-03-16' } as const;
const at = 'r.json p.json --stage interview';
const widthOf = (text: string): number => Math.max(...text.split('\n').map((line) => line.length));

/** A small selection as files. */
function small(
  weights: readonly number[],
  marks: Readonly<Record<string, Marks>>,
  parts: RubricParts = {},
): Readonly<Record<string, string>> {
  return { 'r.json': JSON.stringify(rubricOf(weights, parts)), 'p.json': JSON.stringify(panelOf(marks)) };
}

describe('cdio rank', () => {
  it('shows the order, the convention, and the reasons for each place', async () => {
    const { exit, out, err } = await world(small([3, 2], { x: [[4, 2]], y: [[3, 3]] })).sopana(
      `cdio rank ${at}`,
    );
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toBe(`rank  candidate   total  exactly  standing  goes on
   1  x          3.2000     16/5  ranked    yes
   2  y               3        3  ranked    yes

Rank 1 is the highest weighted mean; equal candidates share a rank by the
convention "min"; panel marks are made by mean.
Rounded to 4 digits for reading; --format csv or json gives every digit.

x is first with 16/5.
Goes on.

y has rank 2 with 3, 1/5 behind x.
Ahead on k2 (+1 × 2).
Behind on k1 (−1 × 3).
Goes on.
`);
  });

  it('says what is not known in place of leaving anybody out', async () => {
    const { out } = await world(files).sopana(`cdio rank ${at} --on 2026-03-16`);
    expect(out.replaceAll('\n', ' ')).toContain(
      'Whether c-5 is eligible is not known: what shows No interest in a supplier of the institution is too old or not yet valid. With 394/105 the rank would be 1 if c-5 is found eligible.',
    );
    expect(out).toContain('      c-5        3.7524  394/105   eligibility unknown  undecided\n');
  });

  it('is that of the library as JSON and CSV, fractions and all', async () => {
    const ranking = expectOk(rankCandidates(compiled, cdioSelection, { ...asked, ties: 'dense' }));
    const json = await world(files).sopana(`cdio rank ${at} --on 2026-03-16 --ties dense --format json`);
    expect(JSON.parse(json.out)).toEqual(ranking);
    const { out } = await world(files).sopana(`cdio rank ${at} --on 2026-03-16 --format csv`);
    const [header = '', , second = ''] = out.split('\n');
    const cells = Object.fromEntries(
      header.split(',').map((name, place) => [name, second.split(',')[place]]),
    );
    expect(cells).toMatchObject({
      ...{ candidate: 'c-6', rank: '2', 'rank.atWorst': '3', 'total.exact': '74/21', admission: 'undecided' },
      ...{ behind: 'c-3', 'decided.by': '', 'mark.leading-change': '19/4' },
    });
    expect(out.split('\n')[3]).toContain(',change-first,');
  });

  it('names criteria in the language that is asked for', async () => {
    const { out } = await world(files).sopana(`cdio rank ${at} --on 2026-03-16 --lang si`);
    expect(out).toContain('වෙනස මෙහෙයවීම');
    const { exit, err } = await world(files).sopana(`cdio rank ${at} --lang 1`);
    expect([exit, err.includes('--lang')]).toEqual([2, true]);
  });

  it.each([80, 60])('keeps to %i characters, in help too', async (columns) => {
    const there = world(files, { columns });
    for (const verb of ['rank', 'robustness', 'agreement']) {
      const options = verb === 'robustness' ? '--samples 50 --band 20%' : '';
      const { exit, out } = await there.sopana(
        `cdio ${verb} ${at} ${verb === 'agreement' ? '' : '--on 2026-03-16'} ${options}`,
      );
      expect([verb, exit]).toEqual([verb, 0]);
      expect(widthOf(out)).toBeLessThanOrEqual(columns);
    }
    if (columns < 80) return;
    for (const verb of ['rank', 'robustness', 'agreement']) {
      const { out } = await there.sopana(`cdio ${verb} --help`);
      expect(out).toContain('Examples:\n  sopana cdio');
      expect(widthOf(out)).toBeLessThanOrEqual(82);
    }
  });

  it('writes Markdown to a file', async () => {
    const there = world(files);
    expect((await there.sopana(`cdio rank ${at} --on 2026-03-16 --format md --out o.md`)).exit).toBe(0);
    expect(there.text('o.md')).toMatch(/^\| rank \| candidate \|/);
  });

  it('takes the day of the user where none is given', async () => {
    const { out } = await world(files).sopana(`cdio rank ${at} --format json`);
    expect(JSON.parse(out).on).toBe('2026-03-02');
  });

  it.each([
    ['--stage interviw', 2, "--stage: 'interviw' is not a stage"],
    ['--stage interview --on 2026-02-30', 2, '--on'],
    ['--stage interview --ties first', 2, 'first'],
  ])('ends with %s as wrong usage', async (options, code, words) => {
    const { exit, err } = await world(files).sopana(`cdio rank r.json p.json ${options}`);
    expect([exit, err.includes(words)]).toEqual([code, true]);
  });

  it('says where in which file something is wrong', async () => {
    const bad = { ...files, 'q.json': files['p.json'].replace('"delivery":"3"', '"delivery":"9"') };
    const { exit, err } = await world(bad).sopana('cdio rank r.json q.json --stage short-list');
    expect([exit, /q\.json sheets\[\d+\]\.marks\.delivery: /.test(err)]).toEqual([1, true]);
    const broken = { ...files, 'b.json': files['r.json'].replace('"weight":137', '"weight":138') };
    const wrong = await world(broken).sopana('cdio rank b.json p.json --stage interview');
    expect([wrong.exit, wrong.err.includes('b.json stages[1].elicitation: ')]).toEqual([1, true]);
    for (const words of ['r.json none.json', 'none.json p.json']) {
      expect((await world(files).sopana(`cdio rank ${words} --stage interview`)).exit).toBe(2);
    }
    for (const words of ['p.json p.json', 'r.json r.json']) {
      expect((await world(files).sopana(`cdio rank ${words} --stage interview`)).exit).toBe(1);
    }
  });
});

describe('cdio robustness', () => {
  it('is that of the library, in steps with progress for who waits', async () => {
    const sure = expectOk(
      howSure(compiled, cdioSelection, {
        ...asked,
        seed: 3,
        samples: 250,
        band: 0.2,
        order: ['leading-change', 'delivery'],
      }),
    );
    const line = `cdio robustness ${at} --on 2026-03-16 --seed 3 --samples 250 --band 20% --order leading-change,delivery`;
    const { out, err } = await world(files, { isTerminal: true }).sopana(`${line} --format json`);
    const told = JSON.parse(out);
    expect(told.answers).toEqual(JSON.parse(JSON.stringify(sure.answers)));
    expect(told.change).toEqual(sure.change);
    expect(err).toContain('Weights of interview: 3 of 250 samples');
    const csv = await world(files).sopana(`${line} --format csv`);
    expect(csv.err).toBe('');
    expect(csv.out.split('\n')).toHaveLength(1 + 3 * 5 * 5 + 1);
    expect(csv.out.split('\n')[1]).toBe(
      `all,c-3,1,${sure.answers[0]?.acceptability.rankAcceptability[0]?.[0]},${told.answers[0].acceptability.standardErrors.rankAcceptability[0][0]},sampled,250,3`,
    );
  });

  it('says what would change the winner, and what stands beside the order', async () => {
    const { out } = await world(files).sopana(`cdio robustness ${at} --on 2026-03-16 --samples 100`);
    const text = out.replaceAll('\n', ' ');
    expect(text).toContain('c-3 is ahead of c-6 at 0.5934 of all weights, exactly worked out.');
    expect(text).toContain(
      'Moving 0.0099 of all weight brings c-6 level with c-3: Judgement of architecture from 0.0833 to 0.0734; Growing skills from 0.0833 to 0.0933.',
    );
    expect(text).toContain(
      'The winner stays the same without 2 of 5 when one assessor is left out; without a-2: c-1; without a-3: c-1; without a-4: c-1.',
    );
    expect(text).toContain(
      'With that taken out ranks would go: c-6 2 to 3, c-1 3 to 2; the order stands as it is.',
    );
    expect(text).toContain('Not looked at, since it is not known whether they are eligible: c-5.');
  });

  it('is exact for few criteria, and says so', async () => {
    const few = small([2, 1], { x: [[5, 2]], y: [[2, 4]], z: [[4, 1]] });
    const { out } = await world(few).sopana(`cdio robustness ${at}`);
    expect(out.split('\n').slice(0, 4)).toEqual([
      'rank  candidate  all: 1  all: 2  all: 3',
      '   1  x          0.6000  0.4000       0',
      '   2  z               0  0.4000  0.6000',
      '   3  y          0.4000  0.2000  0.4000',
    ]);
    expect(out).toContain('worked out exactly.');
    const { out: csv } = await world(few).sopana(`cdio robustness ${at} --format csv`);
    expect(csv.split('\n')[1]).toBe('all,x,1,0.6,0,exact,,');
    const { out: json } = await world(few).sopana(`cdio robustness ${at} --format json`);
    expect(JSON.parse(json).answers[0].acceptability.exact.rankAcceptability[0]).toEqual(['3/5', '2/5', '0']);
  });

  it('says when nothing changes the winner, when several are first, and when there is no model of severity', async () => {
    const never = await world(small([1], { x: [[5], null], y: [null, [4]] })).sopana(`cdio robustness ${at}`);
    expect(never.out).toContain('No weights put anybody else ahead of x.');
    expect(never.out).toContain('No model of severity: ');
    expect(never.out.replaceAll('\n', ' ')).toContain('without a1: y');
    const tied = await world(small([1, 1], { x: [[5, 1]], y: [[1, 5]] })).sopana(`cdio robustness ${at}`);
    expect(tied.out).toContain('x, y are first together as it stands.');
    expect(tied.out.replaceAll('\n', ' ')).toContain('without a1: nobody');
    expect(tied.out.replaceAll('\n', ' ')).toContain('With that taken out no rank would change');
  });

  it.each([
    ['--samples 0', '--samples'],
    ['--seed x', '--seed'],
    ['--band ten', '--band'],
    ['--band 0', '--band'],
    ['--order delivry', '--order'],
    ['--on x', '--on'],
    ['--lang 1', '--lang'],
  ])('ends with %s as wrong usage', async (options, words) => {
    const { exit, err } = await world(files).sopana(`cdio robustness ${at} ${options}`);
    expect([exit, err.includes(words)]).toEqual([2, true]);
  });

  it('stops at a file that is not there', async () => {
    expect((await world(files).sopana('cdio robustness r.json q.json --stage interview')).exit).toBe(2);
  });
});

describe('cdio agreement', () => {
  it('is that of the library, each coefficient with its n and interval', async () => {
    const agreement = expectOk(
      agreementOf(compiled, cdioSelection, { stage: 'interview', level: 'ordinal', seed: 1, samples: 100 }),
    );
    const line = `cdio agreement ${at} --level ordinal --samples 100`;
    const { out } = await world(files).sopana(`${line} --format json`);
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(agreement)));
    const table = await world(files, { columns: 120 }).sopana(line);
    expect(table.out.split('\n')[0]).toMatch(/^of +coefficient +value +low +high +n +raters +ratings$/);
    expect(table.out).toMatch(/^Leading change +alpha, ordinal +\d/m);
    expect(table.out.replaceAll('\n', ' ')).toContain('left out: c-6.');
  });

  it('says why a coefficient is undefined, and calls no number good or bad', async () => {
    const flat = small([1, 1], {
      x: [
        [3, 3],
        [3, 3],
      ],
      y: [
        [4, 3],
        [4, 3],
      ],
      z: [[2, 3], null],
    });
    const { exit, out } = await world(flat).sopana(`cdio agreement ${at} --samples 50`);
    expect(exit).toBe(0);
    expect(out).toMatch(/^k2 +alpha, interval +undefined/m);
    expect(out).toMatch(/^k2, alpha, interval: /m);
    expect(out).not.toMatch(/\b(good|poor|fair|excellent|moderate|substantial)\b/i);
    const csv = await world(flat).sopana(`cdio agreement ${at} --samples 50 --format csv`);
    expect(csv.out.split('\n')[2]).toMatch(/^k2,"alpha, interval",,,,,,,,/);
    const nobody = await world(small([1], { x: [[3], null], y: [null, [4]] })).sopana(
      `cdio agreement ${at} --samples 9`,
    );
    expect(nobody.out.replaceAll('\n', ' ')).toContain(
      'Totals are of nobody, whom every assessor wholly marked; left out: x, y.',
    );
    expect(nobody.out).toMatch(/^totals +ICC +undefined/m);
  });

  it.each([
    ['--samples 0', '--samples'],
    ['--seed x', '--seed'],
    ['--lang 1', '--lang'],
    ['--stage long-list', '--stage'],
  ])('ends with %s as wrong usage', async (options, words) => {
    const { exit, err } = await world(files).sopana(`cdio agreement ${at} ${options}`);
    expect([exit, err.includes(words)]).toEqual([2, true]);
  });

  it('stops at a file that is not there', async () => {
    expect((await world(files).sopana('cdio agreement r.json q.json --stage interview')).exit).toBe(2);
  });
});
