import { compileMaturityModel, recordOfAssessment, reportOf, startAssessment } from '@sopana/dmm';
import { expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import { model } from '../../dmm/test/support/model.js';
import { orchardFiles as files } from './support/orchard.js';
import { world } from './support/world.js';

const deep = 'm.json --instrument deep --answers a.csv';
const widthOf = (text: string): number => Math.max(...text.split('\n').map((line) => line.length));

describe('dmm assess', () => {
  it('shows the whole by each weighting, its level, the weakest dimension and the answered share', async () => {
    const { exit, out, err } = await world(files).sopana(`dmm assess ${deep}`);
    // south: soil 5, fence 1, tools 5, taste 5: 16 / 4; roots 11 / 3 and fruit 5: 26 / 6; its gate of backups is closed.
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toBe(`subject  perSubDimension  perDimension  level            weakest  answered
north             3.5417        3.8611  sapling Level 3  roots       100 %
south                  4        4.3333  sprout Level 2   roots       100 %
west              2.6250        2.7500  sprout Level 2   roots        70 %

The level is that of overall.perSubDimension; weakest is the dimension with the
least value.
Rounded to 4 digits for reading; --format csv or json gives every digit.
`);
  });

  it.each([
    [60, 'perDimension', '1 column'],
    [40, 'perDimension', '1 column'],
  ])('keeps to %i characters, and says what it left out', async (columns, column, count) => {
    const { out } = await world(files, { columns }).sopana(`dmm assess ${deep} --lang en`);
    expect(out.split('\n')[0]).not.toContain(column);
    expect(out.replaceAll('\n', ' ')).toContain(`Without ${count} for want of room: ${column}.`);
  });

  it('writes every node in full as CSV and JSON', async () => {
    const { out } = await world(files).sopana(`dmm assess ${deep} --format csv`);
    const [header = '', , south = ''] = out.split('\n');
    const cells = Object.fromEntries(header.split(',').map((name, at) => [name, south.split(',')[at]]));
    expect(cells).toMatchObject({
      ...{ subject: 'south', overall: '4', 'overall.level': 'sprout', 'overall.answered': '1', fence: '1' },
      ...{ 'fence.level': 'seed', 'overall.perDimension': '4.333333333333333', 'weakest.dimension': 'roots' },
    });
    const { out: json } = await world(files).sopana(`dmm assess ${deep} --format json`);
    const data = JSON.parse(json);
    expect(data).toMatchObject({ instrument: 'deep', arithmetic: 'arithmetic/1', model: { id: 'orchard' } });
    expect(data.subjects[2]).toMatchObject({ subject: 'west', wave: null, weakest: ['roots'] });
    expect(data.subjects[2].nodes[0]).toMatchObject({ id: 'overall', value: 2.625, level: 'sprout' });
  });

  it('shows one organisation without any answer as what it is', async () => {
    const blank = {
      ...files,
      'a.csv': 'subject,owner,catalogue,share,restore,reuse,online,listen\nx,,,,,,,\n',
    };
    const { exit, out } = await world(blank).sopana(`dmm assess ${deep}`);
    expect(exit).toBe(0);
    expect(out.split('\n')[1]).toMatch(/^x +none +none +none +0 %$/);
  });

  it('writes sealed records: those of the library, of the day that was asked for', async () => {
    const there = world(files);
    const { exit } = await there.sopana(`dmm assess ${deep} --record r.json --on 2026-11-23`);
    const records = JSON.parse(there.text('r.json'));
    expect({ exit, subjects: records.map(({ subject }: { subject: string }) => subject) }).toEqual({
      exit: 0,
      subjects: ['north', 'south', 'west'],
    });
    const compiled = expectOk(compileMaturityModel(model));
    const { state } = expectOk(
      startAssessment(compiled, { id: 'west', organisation: 'west', instrument: 'deep', attributes: [] }),
    );
    const values = {
      owner: 'ad-hoc',
      catalogue: 'agreed',
      restore: 'agreed',
      reuse: 'ad-hoc',
      online: 'agreed',
    };
    const answers = Object.entries(values).map(([question, value]) => {
      return { question, respondent: 'west', class: 'value' as const, value };
    });
    expect(records[2]).toEqual(expectOk(recordOfAssessment(compiled, { ...state, answers }, '2026-11-23')));
  });

  it('writes records that record verify computes again by the model, or finds changed', async () => {
    const there = world(files);
    await there.sopana(`dmm assess ${deep} --record r.json --on 2026-11-23`);
    const verify = 'record verify r.json --model m.json --instrument deep --answers a.csv';
    expect(await there.sopana(verify)).toEqual({
      exit: 0,
      out: `3 of 3 records verified with orchard.deep@${model.version}.\n`,
      err: '',
    });
    const other = there.text('a.csv').replace('ad-hoc', 'agreed');
    there.files.set('a.csv', new TextEncoder().encode(other));
    const { exit, err } = await there.sopana(verify);
    expect({ exit, code: err.split(' ')[0] }).toEqual({ exit: 3, code: 'record.answersChanged' });
    const layered = await there.sopana(`${verify} --layer office=l.csv`);
    expect({ exit: layered.exit, code: layered.err.split(' ')[0] }).toEqual({
      exit: 2,
      code: 'argument.layerNotAccepted',
    });
    const wrong = await there.sopana(verify.replace('deep', 'depe'));
    expect({ exit: wrong.exit, code: wrong.err.split(' ')[0] }).toEqual({
      exit: 2,
      code: 'argument.unknownInstrument',
    });
  });

  it('takes today for the records when no day is named', async () => {
    const there = world(files);
    await there.sopana(`dmm assess ${deep} --record r.json`);
    expect(JSON.parse(there.text('r.json'))[0].on).toBe('2026-03-02');
  });

  it('reads long answers of several respondents, and reduces them as the model says', async () => {
    const long = [
      'subject,item,class,value,observer',
      'x,online,value,none,p1',
      'x,online,value,agreed,p2',
      'x,online,value,leading,p3',
      '',
    ].join('\n');
    const there = world({ ...files, 'l.csv': long });
    const { out } = await there.sopana(
      'dmm report m.json --instrument deep --answers l.csv --subject x --format json',
    );
    const told = JSON.parse(out);
    // The median of 1, 3 and 5.
    expect(told.nodes.at(-1)).toMatchObject({ id: 'serving', value: 3 });
    expect(told.spreads).toMatchObject([{ question: 'online', n: 3, min: 1, max: 5 }]);
    const planned = await there.sopana(
      'dmm next m.json --instrument deep --answers l.csv --subject x --target tree',
    );
    expect({ exit: planned.exit, code: planned.err.split(' ')[0] }).toEqual({
      exit: 1,
      code: 'answers.severalRespondents',
    });
  });
});

describe('dmm report', () => {
  it('shows mean and weakest link side by side, floor and ceiling, and what holds a level', async () => {
    const { exit, out } = await world(files).sopana(`dmm report ${deep} --subject north`);
    expect(exit).toBe(0);
    expect(widthOf(out)).toBeLessThanOrEqual(80);
    expect(out.split('\n').slice(0, 6)).toEqual([
      'node                 mean  level    answered   least  weakest   floor  ceiling',
      'overall            3.5417  sapling     100 %  3.2222  sapling  3.5417   3.5417',
      '  perSubDimension  3.5417  sapling     100 %                   3.5417   3.5417',
      '  perDimension     3.8611  sapling     100 %                   3.8611   3.8611',
      '  roots            3.2222  sapling     100 %  2.6667  sprout   3.2222   3.2222',
      '    soil           2.6667  sprout      100 %       2  sprout   2.6667   2.6667',
    ]);
    expect(out.replaceAll('\n', ' ')).toContain(
      'overall is held at sapling by the cap "Nobody owns the data": answer owner is none, asked is at most ad-hoc.',
    );
  });

  it('says which gate is closed, with what was read and what was asked', async () => {
    const { out } = await world(files).sopana(`dmm report ${deep} --subject south`);
    expect(out.replaceAll('\n', ' ')).toContain(
      'overall is kept from sapling: the gate "Backups are restored" is closed: value guarding is 1, asked is at least 2.',
    );
  });

  it('says what cannot be decided, and shows what the whole may still come to', async () => {
    const answers = 'subject,owner,catalogue,share,restore,reuse,online,listen\nx,,,leading,,,,\n';
    const there = world({ ...files, 'a.csv': answers });
    const { out } = await there.sopana(`dmm report ${deep} --subject x`);
    expect(out.replaceAll('\n', ' ')).toContain(
      'overall may be held at sapling by the cap "Nobody owns the data"',
    );
    expect(out.replaceAll('\n', ' ')).toContain(
      '"Backups are restored" cannot be decided: value guarding is not known',
    );
    // The others at 1, or at 5: soil (1 + 2 × 5) / 3 and 1, 1, 1 make 20 / 12; all at 5 make 5.
    expect(out.split('\n')[1]).toMatch(/^overall +5 +none .* 1\.6667 +5$/);
  });

  it('is the report of the library as JSON, and row by row as CSV', async () => {
    const { out } = await world(files).sopana(
      `dmm report ${deep} --subject west --on 2026-11-23 --format json`,
    );
    const compiled = expectOk(compileMaturityModel(model));
    const { state } = expectOk(
      startAssessment(compiled, { id: 'west', organisation: 'west', instrument: 'deep' }),
    );
    const told = JSON.parse(out);
    const blank = expectOk(reportOf(compiled, state, '2026-11-23'));
    expect(Object.keys(told)).toEqual(Object.keys(blank));
    expect(told).toMatchObject({ on: '2026-11-23', organisation: 'west', scoredBy: blank.scoredBy });
    const { out: csv } = await world(files).sopana(`dmm report ${deep} --subject west --format csv`);
    const rows = csv.split('\n').map((line) => line.split(','));
    const fence = rows.find(([node]) => node === 'fence');
    expect(fence?.slice(0, 7)).toEqual(['fence', 'subDimension', 'roots', 'Safety', '3', 'value', 'sapling']);
    expect(fence?.at(-1)).toBe('fence is 3; tree starts at 4.');
  });

  it('says whether another instrument is opened', async () => {
    const line = 'dmm report m.json --instrument quick --answers many.csv --subject c';
    const { out } = await world(files).sopana(line);
    expect(out).toContain('The instrument deep is open: value overall is 5, asked is at least 4.');
  });

  it('writes Markdown', async () => {
    const { out } = await world(files).sopana(`dmm report ${deep} --subject north --format md`);
    expect(out.split('\n')[0]).toBe('| node | mean | level | answered | least | weakest | floor | ceiling |');
  });
});

describe('dmm next', () => {
  it('names the cheapest actions in order, with their proof', async () => {
    const { exit, out, err } = await world(files).sopana(`dmm next ${deep} --subject south --target sapling`);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toBe(`step  action            of        to      effort    adds   value  level
   1  rehearse-restore  guarding  sprout       8  0.2500  4.2500  tree

south: overall is 4 (sprout). sapling costs 8 person-days and leads to 4.2500
(tree). No way costs less: proved after 2 steps of the search.
What is raised: guarding from seed to sprout.
No action of the model leads guarding to sapling, so no more can be planned for
it.
Rounded to 4 digits for reading; --format csv or json gives every digit.
`);
  });

  it('writes the roadmap as CSV and all that was found as JSON', async () => {
    const line = `dmm next ${deep} --subject south --target sapling --format`;
    expect((await world(files).sopana(`${line} csv`)).out).toBe(
      'step,action,of,to,effort,adds,value,level\n1,rehearse-restore,guarding,sprout,8,0.25,4.25,tree\n',
    );
    expect(JSON.parse((await world(files).sopana(`${line} json`)).out)).toMatchObject({
      ...{ subject: 'south', outcome: 'optimal', effort: 8, gap: 0, lowerBound: 8 },
      answers: { restore: 'ad-hoc' },
    });
  });

  it('answers no with exit code 3, and says what holds', async () => {
    const { exit, out, err } = await world(files).sopana(`dmm next ${deep} --subject west --target tree`);
    expect(exit).toBe(3);
    expect(err).toMatch(/^next\.unreachable west: The node 'overall' cannot reach tree/);
    expect(out.replaceAll('\n', ' ')).toContain(
      'overall.level is kept from tree by its gate: value overall is 2.7500, asked is at least 4.',
    );
    expect(out).toContain('(share,\nlisten)');
  });

  it('says when there is nothing to do', async () => {
    const { exit, out } = await world(files).sopana(`dmm next ${deep} --subject south --target seed`);
    expect(exit).toBe(0);
    expect(out).toMatch(/^south: overall is 4 \(sprout\)\. seed is reached already\.\n/);
  });

  it('finds the way of a part, with prerequisites first', async () => {
    const line = `dmm next ${deep} --subject north --node owning --target sapling`;
    const { exit, out } = await world(files).sopana(line);
    // The catalogue waits for an owner: 5 and 20.
    expect(exit).toBe(0);
    expect(out.split('\n').slice(1, 3)).toEqual([
      expect.stringMatching(/^ +1 +name-owner +owning +sprout +5 /),
      expect.stringMatching(/^ +2 +write-catalogue +owning +sapling +20 .* sapling$/),
    ]);
  });

  it('is undecided, and not a no, where the search was too short', async () => {
    const line = `dmm next ${deep} --subject south --target sapling --branches 1`;
    const { exit, out, err } = await world(files).sopana(line);
    expect(exit).toBe(1);
    expect(err).toMatch(/^next\.undecided south: .* --branches\.\n$/);
    expect(out).toContain('is not decided');
  });

  it('shows a person how far it has come', async () => {
    const there = world(files, { isTerminal: true });
    const { err } = await there.sopana(`dmm next ${deep} --subject south --target sapling`);
    expect(err).toContain('Looking for the cheapest way: up to 1000 of 100000 steps');
    expect(err.endsWith('\r\u001b[2K')).toBe(true);
  });
});

describe('dmm benchmark', () => {
  const quick = 'm.json --instrument quick --answers many.csv --organisations o.csv';

  it('shows mean and quartiles of all and of groups', async () => {
    const { exit, out } = await world(files).sopana(
      `dmm benchmark ${quick} --by sector --least 2 --format csv`,
    );
    const rows = out.split('\n').map((line) => line.split(',').slice(0, 9));
    // 1, 2, 3, 5, 6, 7: mean 4; by type 7 the quartiles are 2.25, 4 and 5.75. One sector is not stated, so that it and
    // what gives it away are left out.
    expect(exit).toBe(0);
    expect(rows[1]).toEqual(['all', '', 'yes', '6', '1', '4', '2.25', '4', '5.75']);
    expect(rows[2]).toEqual(['sector', 'health', 'yes', '3', '0', '3', '2', '3', '4']);
    expect(rows.slice(3, 5).map((row) => row.slice(0, 4))).toEqual([
      ['sector', 'land', 'no', ''],
      ['sector', '', 'no', ''],
    ]);
  });

  it('says that something is not said', async () => {
    const { out } = await world(files).sopana(`dmm benchmark ${quick} --by sector --least 2`);
    expect(out.split('\n')[3]).toMatch(/^sector +land +too few$/);
    expect(out).toContain('Too few: nothing is said of fewer than 2 organisations');
    expect(widthOf(out)).toBeLessThanOrEqual(80);
  });

  it('says nothing of fewer than five when nothing else was asked for', async () => {
    const { out } = await world(files).sopana(`dmm benchmark ${quick} --by sector --by wave --format json`);
    const { minimumGroup, all, groups } = JSON.parse(out);
    expect(minimumGroup).toBe(5);
    expect(all).toMatchObject({ n: 6, missing: 1 });
    expect(groups.filter(({ by }: { by: string }) => by === 'sector')).toEqual([
      { by: 'sector', value: 'health', distribution: null },
      { by: 'sector', value: 'land', distribution: null },
      { by: 'sector', value: null, distribution: null },
    ]);
  });

  it('shows every organisation in its place to those who ask for it', async () => {
    const there = world(files);
    const { out } = await there.sopana(`dmm benchmark ${quick} --ranks --format csv`);
    expect(out.split('\n').slice(0, 3)).toEqual([
      'organisation,value,rank,percentile',
      'a,1,6,0',
      'b,3,4,0.4',
    ]);
    expect(out).toContain('g,,,\n');
    const shown = await there.sopana(`dmm benchmark ${quick} --ranks --node soil`);
    expect(shown.out.split('\n')[1]).toMatch(/^a +1 +6 +0 %$/);
    const json = await there.sopana(`dmm benchmark ${quick} --ranks --format json`);
    expect(JSON.parse(json.out).ranking.n).toBe(6);
  });
});

describe('dmm compare', () => {
  const both = '--instrument deep --answers a.csv --answers b.csv';

  it('shows one organisation node by node', async () => {
    const { exit, out } = await world(files).sopana(`dmm compare m.json ${both} --subject north`);
    expect(exit).toBe(0);
    expect(widthOf(out)).toBeLessThanOrEqual(80);
    // The owner goes from 1 to 3: owning by 1, soil by 1/3, the whole by 1/12.
    expect(out).toMatch(/^overall +3\.5417 +sapling +3\.6250 +sapling +0\.0833 +0 +0\.0833$/m);
    expect(out).toMatch(/^owning +2 +sprout +3 +sapling +1 +0 +1$/m);
    expect(out).toContain('north: one version, orchard@1 (sha256:');
  });

  it('shows the whole of all that are in both files, and names the others', async () => {
    const { out } = await world(files).sopana(`dmm compare m.json ${both}`);
    expect(out).toMatch(/^north .*\nsouth +4 +sprout +4\.5000 +tree +0\.5000 +0 +0\.5000\n\n/m);
    expect(out).toContain('Not compared, since in one file alone: 2 organisations (west, east).');
  });

  it('refuses two versions, and bridges them when asked', async () => {
    const there = world(files);
    const refused = await there.sopana(`dmm compare m.json m2.json ${both}`);
    expect({ exit: refused.exit, code: refused.err.split(' ')[0] }).toEqual({
      exit: 2,
      code: 'compare.otherVersion',
    });
    const { exit, out } = await there.sopana(`dmm compare m.json m2.json ${both} --bridge --format csv`);
    const [overall] = out.split('\n').slice(1);
    const cells = overall?.split(',') ?? [];
    expect({ exit, start: cells.slice(0, 3) }).toEqual({ exit: 0, start: ['north', 'bridged', 'overall'] });
    // Soil was (2 + 2 × 3) / 3 and would be (2 + 3 × 3) / 4: 1/12 of it is the model, and of the whole 1/48.
    expect(Number(cells[9])).toBeCloseTo(1 / 48, 12);
    expect(Number(cells[8])).toBeCloseTo(1 / 16, 12);
    const shown = await there.sopana(`dmm compare m.json m2.json ${both} --bridge`);
    expect(shown.out.replaceAll('\n', ' ')).toContain('by 7 common questions, all of them.');
    const json = await there.sopana(`dmm compare m.json m2.json ${both} --bridge --format json`);
    expect(JSON.parse(json.out)).toMatchObject({
      subjects: [{ subject: 'north' }, {}],
      alone: ['west', 'east'],
    });
  });
});

describe('what dmm refuses', () => {
  it.each([
    [
      'assess m.json --instrument dep --answers a.csv',
      2,
      /^argument\.unknownInstrument --instrument: .*'deep'\?/,
    ],
    ['assess x.json --instrument deep --answers a.csv', 2, /^file\.missing x\.json/],
    [`assess ${deep} --on 2026-11-23`, 2, /^argument\.needsOther --on/],
    [`assess ${deep} --record r.json --on 2026-02-30`, 2, /^date\.\w+ --on/],
    ['assess bad.json --instrument deep --answers a.csv', 1, /^document\.\w+ bad\.json levels/],
    [
      'assess odd.json --instrument deep --answers a.csv',
      1,
      /^maturityModel\.duplicateId odd\.json levels\[1\]/,
    ],
    ['assess m.json --instrument deep --answers o.csv', 1, /^table\.unknownColumn o\.csv row 1, column wave/],
    [`assess ${deep} --organisations x.csv`, 2, /^file\.missing x\.csv/],
    [`assess ${deep} --lang x_y`, 2, /^argument\.unknownLanguage/],
    [`report ${deep} --subject nort`, 2, /^argument\.unknownSubject a\.csv: .*'north'\?/],
    [`report ${deep} --subject north --on soon`, 2, /^date\.\w+ --on/],
    [`report ${deep} --subject north --lang x_y`, 2, /^argument\.unknownLanguage/],
    [`next ${deep} --subject nort --target tree`, 2, /^argument\.unknownSubject/],
    [`next ${deep} --subject north --target tre`, 2, /^advance\.unknownLevel --target/],
    [`next ${deep} --subject north --target tree --node root`, 2, /^advance\.unknownPart --node/],
    [`next ${deep} --subject north --target tree --branches 0`, 2, /^argument\.badCount --branches/],
    [`next ${deep} --subject north --target tree --lang x_y`, 2, /^argument\.unknownLanguage/],
    [`benchmark ${deep} --by sector`, 2, /^benchmark\.unknownAttribute --by/],
    [`benchmark ${deep} --node root`, 2, /^portfolio\.unknownNode --node/],
    [`benchmark ${deep} --least 1`, 2, /^argument\.badCount --least/],
    [`benchmark ${deep} --lang x_y`, 2, /^argument\.unknownLanguage/],
    [`compare ${deep}`, 2, /^argument\.needsTwoAnswers --answers: --answers is given 1 times/],
    [`compare ${deep} --answers b.csv --subject east`, 2, /^argument\.unknownSubject a\.csv/],
    [`compare ${deep} --answers x.csv`, 2, /^file\.missing x\.csv/],
    [`compare ${deep} --answers alone.csv`, 1, /^answers\.nobodyInBoth alone\.csv/],
    [`compare ${deep} --answers b.csv --lang x_y`, 2, /^argument\.unknownLanguage/],
    ['assess m.json --instrument deep --answers occasion.csv', 1, /^answers\.notOfAssessment occasion\.csv/],
  ])('sopana dmm %s', async (line, exit, expected) => {
    const there = world({
      ...files,
      'bad.json': JSON.stringify({ ...model, levels: 'none' }),
      'odd.json': JSON.stringify({
        ...model,
        levels: [{ id: 'seed' }, { id: 'seed' }, ...model.levels.slice(1)],
      }),
      'alone.csv': 'subject,owner,catalogue,share,restore,reuse,online,listen\nz,,,,,,,\n',
      'occasion.csv': 'subject,item,class,value,occasion\nx,owner,value,none,2025\n',
    });
    const ran = await there.sopana(`dmm ${line}`);
    expect({ exit: ran.exit, out: ran.out }).toEqual({ exit, out: '' });
    expect(ran.err).toMatch(expected);
    expect(ran.err).not.toMatch(/\n\s+at /);
  });

  it('says why a result or a record cannot be written', async () => {
    const there = world(files, { refuses: 'EACCES' });
    for (const more of ['--out x', '--record r.json']) {
      const { exit, err } = await there.sopana(`dmm assess ${deep} ${more}`);
      expect({ exit, code: err.split(' ')[0] }).toEqual({ exit: 2, code: 'file.notWritable' });
    }
  });
});
