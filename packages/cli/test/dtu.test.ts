import { dtuCheckSet } from '@sopana/srilanka/readiness';
import { describe, expect, it } from 'vitest';
import type { dtuVerbCodes } from '../src/dtu-codes.js';
import { checkSetJson, readinessFiles as files } from './support/readiness.js';
import { world } from './support/world.js';

const all = 's.json --facts f.json --waivers w.json';
const widthOf = (text: string): number => Math.max(...text.split('\n').map((line) => line.length));

describe('dtu check', () => {
  it('shows a row for each unit, today at its end', async () => {
    const { exit, out, err } = await world(files).sopana(`dtu check ${all}`);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toBe(`unit   type     apply  pass  fail  waived  unknown  share  answered  open gates
north  small *      3     2     1       0        0   66 %     100 %  O c
south  small        2     0     2       1        0    0 %     100 %  c -
west   unknown      2     1     0       0        1   50 %      33 %  u u

By small-set@1 at 2026-03-02T23:59:59+05:30.
Share is of the checks that apply; a waived check has failed, and is among those
that fail.
Types: small, large Large unit; * where two criteria disagree.
Gates, one letter each: start May start, asked. O open, c closed, u undecided, -
not applicable.
`);
  });

  it('shows one unit with the four facts side by side, and what expires', async () => {
    const { out } = await world(files).sopana(`dtu check ${all} --unit south --by 2026-12-31`);
    expect(
      out
        .split('\n')
        .slice(0, 4)
        .map((line) => line.split(/ {2,}/)),
    ).toEqual([
      ['check', 'severity', 'applies', 'outcome', 'because', 'evidence', 'waiver'],
      ['hasLead', 'high', 'yes', 'fail', 'conceded', 'missing', 'void'],
      ['hasMembers', 'high', 'yes', 'fail', 'live'],
      ['consultedStaff', 'low', 'no', 'unknown', 'neverAssessed'],
    ]);
    const text = out.replaceAll('\n', ' ');
    expect(text).toContain('3 checks: 2 applicable, 1 not applicable.');
    expect(text).toContain(
      'Of those that apply: 0 pass, 2 fail (1 of them waived), 0 unknown. 0 of 2 is 0 %; 100 % is answered.',
    );
    expect(text).toContain('Left out of the share: consultedStaff.');
    expect(text).toContain('Gate start is closed (has failed: hasLead).');
    expect(text).toContain(
      'south: waiver w-1 of hasMembers counts until 2026-03-19; then the check fails openly.',
    );
    expect(widthOf(out)).toBeLessThanOrEqual(80);
  });

  it('tells what expires of all units, and which gates that would close', async () => {
    const { out } = await world(files).sopana(`dtu check ${all} --at 2026-03-02 --by 2026-12-31`);
    const text = out.replaceAll('\n', ' ');
    expect(text).toContain('north: evidence of hasLead counts until 2026-04-01; then the check is unknown.');
    expect(text).toContain('north: open now and not then: start.');
    expect(text).toContain('west: nothing expires until 2026-12-31T23:59:59+05:30.');
  });

  it.each([60, 40])('keeps to %i characters where it can', async (columns) => {
    const { out } = await world(files, { columns }).sopana(`dtu check ${all} --unit north`);
    expect(out.replaceAll('\n', ' ')).toContain('Without severity for want of room.');
  });

  it('says when nothing applies, when criteria disagree, and what may still be', async () => {
    const set = checkSetJson
      .replace(
        '"passesWhen":{"fact":"lead"',
        '"appliesWhen":{"attribute":"size","is":"large"},"passesWhen":{"fact":"lead"',
      )
      .replace(
        '"passesWhen":{"fact":"members"',
        '"appliesWhen":{"attribute":"size","is":"large"},"passesWhen":{"fact":"members"',
      );
    const there = world({ ...files, 's.json': set });
    expect((await there.sopana(`dtu check ${all} --unit south`)).out).toContain(
      'Nothing applies, so there is no share.',
    );
    const { out } = await there.sopana(`dtu check ${all} --unit north`);
    expect(out.replaceAll('\n', ' ')).toContain(
      'Type: small; large by size, small by activity. The criteria disagree; the lower counts.',
    );
    const { out: west } = await there.sopana(`dtu check ${all} --unit west`);
    expect(west.replaceAll('\n', ' ')).toContain(
      '3 not known to be either. Nothing applies, so there is no share.',
    );
    expect(west.replaceAll('\n', ' ')).toContain(
      'Type: not known; large by size, unknown (small or large) by activity.',
    );
  });

  it('writes rows as CSV, and as JSON what the library gives', async () => {
    const { out } = await world(files).sopana(`dtu check ${all} --format csv`);
    expect(out.split('\n')[0]).toMatch(/^unit,at,check,phase,severity,applicability,outcome,unknownReason/);
    expect(out.trim().split('\n')).toHaveLength(10);
    const { out: json } = await world(files).sopana(`dtu check ${all} --unit south --format json`);
    expect(JSON.parse(json)).toMatchObject({ unit: 'south', counts: { fail: 2, waived: 1 } });
    const { out: ahead } = await world(files).sopana(`dtu check ${all} --format json --by 2026-12-31`);
    expect(JSON.parse(ahead).ahead).toHaveLength(3);
    const { out: one } = await world(files).sopana(
      `dtu check ${all} --unit north --format json --by 2026-12-31`,
    );
    expect(JSON.parse(one).ahead.gatesLost).toEqual(['start']);
    const { out: md } = await world(files).sopana(`dtu check ${all} --unit north --format md`);
    expect(md).toMatch(/^\| check/);
  });

  it('takes a check set that comes with it, without types and gates too', async () => {
    const there = world({ 'f.json': '{"sopana":"readiness-facts/1","units":[{"unit":"x","reports":[]}]}' });
    const { exit, out } = await there.sopana(
      'dtu check srilanka-cdio-empowerment --facts f.json --lang ta --unit x',
    );
    expect(exit).toBe(0);
    expect(out).toContain('பிரதான டிஜிட்டல் தகவல் அதிகாரியின் அதிகாரமளிப்பு');
    const { gates: _, unitTypes: __, title: ___, ...bare } = JSON.parse(checkSetJson);
    const plain = world({ ...files, 's.json': JSON.stringify(bare) });
    expect((await plain.sopana(`dtu check ${all}`)).out).not.toContain('Gates');
    expect((await plain.sopana(`dtu check ${all} --unit north`)).out).toContain(
      'small-set: north by small-set@1',
    );
    const empty = world({ ...files, 'f.json': '{"sopana":"readiness-facts/1","units":[]}' });
    expect((await empty.sopana(`dtu check ${all}`)).out).toContain('By small-set@1.');
  });

  it.each([
    ['a moment without an offset', `dtu check ${all} --at 2026-01-01T00:00:00`, 2, 'instant.noOffset --at'],
    ['a day that is none', `dtu check ${all} --at 2026-02-30`, 2, 'date.noSuchDay --at'],
    ['an end that is none', `dtu check ${all} --by soon`, 2, 'instant.syntax --by'],
    ['an end that is not after', `dtu check ${all} --by 2026-01-01`, 2, 'readinessTime.notAfter --by'],
    ['a language that is none', `dtu check ${all} --lang x_y`, 2, 'argument.unknownLanguage'],
    ['a missing file of facts', 'dtu check s.json --facts g.json', 2, 'file.missing g.json'],
    [
      'a missing file of waivers',
      'dtu check s.json --facts f.json --waivers g.json',
      2,
      'file.missing g.json',
    ],
    ['waivers for facts', 'dtu check s.json --facts w.json', 1, 'format.otherKind w.json'],
    ['facts for waivers', 'dtu check s.json --facts f.json --waivers f.json', 1, 'format.otherKind f.json'],
    ['facts for a check set', 'dtu check f.json --facts f.json', 1, 'format.otherKind f.json'],
  ])('stops at %s', async (_, line, exit, start) => {
    const ran = await world(files).sopana(line);
    expect([ran.exit, ran.err.startsWith(start), ran.out]).toEqual([exit, true, '']);
  });

  it('says at which place of which file something is wrong, once', async () => {
    const there = world({
      ...files,
      'f.json': (files['f.json'] ?? '').replace('"id":"members","value":2', '"id":"memebrs","value":2'),
      'w.json': (files['w.json'] ?? '').replace('"id":"w-2"', '"id":"w-1"'),
    });
    const { exit, err } = await there.sopana(`dtu check ${all}`);
    expect(exit).toBe(1);
    expect(err).toContain(
      "readinessFacts.danglingReference f.json units[1].reports[1].id: 'memebrs' is not a fact",
    );
    expect(err.match(/readinessWaiver\.duplicateId w\.json waivers\[1\]\.id/g)).toHaveLength(1);
    const broken = world({ ...files, 's.json': checkSetJson.replace('"phase":"establish"', '"phase":"x"') });
    expect((await broken.sopana(`dtu check ${all}`)).err).toMatch(
      /^checkSet\.danglingReference s\.json checks\[0\]\.phase/,
    );
  });
});

describe('dtu gate', () => {
  const gate = `dtu gate ${all} --unit`;

  it('says why it is closed and the cheapest way to open it, with exit code 3', async () => {
    const { exit, out, err } = await world(files).sopana(`${gate} south --gate start`);
    expect(exit).toBe(3);
    expect(err).toMatch(/^dtu\.gateClosed south: /);
    expect(out).toBe(`step  check    now     effort  what to do
   1  hasLead  failed       5  Appoint a lead.

south by small-set@1 at 2026-03-02T23:59:59+05:30.
Gate start is closed (has failed: hasLead).
The cheapest way costs 5 days; proved after 2 steps of the search.
`);
  });

  it('is quiet when it is open, also by waivers', async () => {
    expect(await world(files).sopana(`${gate} north --gate start`)).toEqual({
      exit: 0,
      err: '',
      out: 'north by small-set@1 at 2026-03-02T23:59:59+05:30.\nGate start is open.\nNothing has to be put right.\n',
    });
    const lead = (files['f.json'] ?? '').replace('"id":"lead","value":false', '"id":"lead","value":true');
    const shown = lead.replace(
      '"value":true,"at":"2026-01-05T09:00:00+05:30","evidence":[]',
      '"value":true,"at":"2026-01-05T09:00:00+05:30","evidence":[{"kind":"letter","collectedOn":"2026-01-01"}]',
    );
    const { exit, out } = await world({ ...files, 'f.json': shown }).sopana(`${gate} south --gate start`);
    expect(exit).toBe(0);
    expect(out.replaceAll('\n', ' ')).toContain(
      'Gate start is open (has failed and is waived: hasMembers). It is open by waivers.',
    );
  });

  it('is undecided by an unknown, with exit code 1, and names what cannot be planned', async () => {
    const { exit, out, err } = await world(files).sopana(`${gate} west --gate asked`);
    expect(exit).toBe(1);
    expect(err).toMatch(/^dtu\.gateUndecided west: /);
    expect(out.replaceAll('\n', ' ')).toContain(
      'Gate asked is undecided (may not apply: consultedStaff). Nothing that can be planned opens it. ' +
        'No effort is known for consultedStaff, or for what comes before; that is not 0.',
    );
    const { out: searched } = await world(files).sopana(`${gate} west --gate start --branches 0`);
    expect(searched).toContain('No way was found after 0 steps of the search; give more with --branches.');
  });

  it('writes JSON and CSV', async () => {
    const { out } = await world(files).sopana(`${gate} south --gate start --format json`);
    expect(JSON.parse(out)).toMatchObject({
      unit: 'south',
      verdict: { state: 'closed' },
      way: { effort: 5 },
    });
    const { out: csv } = await world(files).sopana(`${gate} south --gate start --format csv`);
    expect(csv).toBe('unit,gate,state,step,check,standing,effort\nsouth,start,closed,1,hasLead,failed,5\n');
  });

  it.each([
    ['an unknown gate', `${gate} south --gate strat`, 2, "Did you mean 'start'?"],
    ['a bad count', `${gate} south --gate start --branches x`, 2, 'argument.badCount'],
    ['a bad language', `${gate} south --gate start --lang x_y`, 2, 'argument.unknownLanguage'],
    ['a bad moment', `${gate} south --gate start --at x`, 2, 'instant.syntax'],
  ])('stops at %s', async (_, line, exit, words) => {
    const ran = await world(files).sopana(line);
    expect([ran.exit, ran.err.includes(words)]).toEqual([exit, true]);
  });
});

describe('dtu waivers', () => {
  it('tells what has to be looked at', async () => {
    const { exit, out } = await world(files).sopana(`dtu waivers ${all}`);
    expect(exit).toBe(0);
    expect(out).toBe(`waiver  finding       check  unit  days left
w-1     expiring                          17
w-2     selfApproved                     182

2 waivers at 2026-03-02T23:59:59+05:30; they excuse 1 failed check of 3 units. 2
findings.
`);
  });

  it('takes other rules, and says nothing of what is in order', async () => {
    const { out } = await world(files).sopana(`dtu waivers ${all} --notice 5 --renewals 0 --format csv`);
    expect(out).toBe(
      'waiver,finding,check,unit,expiresAt,daysLeft,renewals\nw-2,selfApproved,,,2026-09-01T00:00:00+05:30,182,0\n',
    );
    const none = world({ ...files, 'w.json': '{"sopana":"waivers/1","waivers":[]}' });
    expect((await none.sopana(`dtu waivers ${all}`)).out).toMatch(
      /^0 waivers at .*; they excuse 0 failed checks/,
    );
    const twice = world({
      ...files,
      'w.json': JSON.stringify({
        sopana: 'waivers/1',
        waivers: [1, 2].map((at) => ({ ...JSON.parse(files['w.json'] ?? '').waivers[0], id: `w-${at}` })),
      }),
    });
    expect((await twice.sopana(`dtu waivers ${all} --renewals 0`)).out).toMatch(
      /w-2 +renewed 1 times +hasMembers +south/,
    );
    const { out: json } = await world(files).sopana(`dtu waivers ${all} --format json`);
    expect(JSON.parse(json)).toMatchObject({ waivers: 2, waived: 1 });
  });

  it.each([
    ['--notice soon', 2, 'argument.badCount --notice'],
    ['--renewals often', 2, 'argument.badCount --renewals'],
    ['--lang x_y', 2, 'argument.unknownLanguage'],
    ['--at x', 2, 'instant.syntax'],
  ])('stops at %s', async (words, exit, start) => {
    const ran = await world(files).sopana(`dtu waivers ${all} ${words}`);
    expect([ran.exit, ran.err.startsWith(start)]).toEqual([exit, true]);
  });
});

describe('dtu lint', () => {
  it('is silent on the sets that come with it', async () => {
    for (const name of ['srilanka-dtu-readiness', 'srilanka-cdio-empowerment']) {
      const { exit, out, err } = await world({}).sopana(`dtu lint ${name}`);
      expect({ exit, err }).toEqual({ exit: 0, err: '' });
      expect(out).toContain('says what it can mean');
    }
  });

  it('names the clause, also of a set that does not compile', async () => {
    const bad = checkSetJson
      .replace('"atLeast":3', '"atLeast":0')
      .replace('"fact":"lead","is":true', '"fact":"leed","is":true');
    const { exit, out, err } = await world({ 's.json': bad }).sopana('dtu lint s.json');
    expect(exit).toBe(1);
    expect(out).toBe('small-set@1 has 3 findings: 3 checks, 2 gates.\n');
    expect(err).toContain('condition.unknownSubject s.json checks[0].passesWhen');
    expect(err).toContain(
      "readinessLint.undefinedFact s.json checks[0].passesWhen: A clause of check 'hasLead' reads the fact 'leed'",
    );
    expect(err).toContain('readinessLint.tautological s.json checks[1].passesWhen');
    const { out: json } = await world({ 's.json': bad }).sopana('dtu lint s.json --format json');
    expect(JSON.parse(json)).toHaveLength(3);
    const { out: csv } = await world({ 's.json': bad }).sopana('dtu lint s.json --format csv');
    expect(csv.split('\n')[0]).toBe('code,place,message');
  });

  it('stops at wrong usage', async () => {
    expect((await world(files).sopana('dtu lint s.json --lang x_y')).exit).toBe(2);
    expect((await world(files).sopana('dtu lint t.json')).exit).toBe(2);
  });
});

describe('dtu export', () => {
  it('writes OSCAL, SARIF and CSV', async () => {
    const there = world(files);
    const run = (words: string) => there.sopana(`dtu export ${all} ${words}`);
    expect(
      JSON.parse((await run('--unit south --format oscal')).out)['assessment-results'].results,
    ).toHaveLength(1);
    expect(JSON.parse((await run('--format sarif')).out).runs).toHaveLength(3);
    expect((await run('--format csv')).out.split('\n')).toHaveLength(11);
    expect(await run('--unit south --format oscal --out o.json')).toEqual({ exit: 0, out: '', err: '' });
    expect(there.text('o.json')).toContain('"oscal-version": "1.0.6"');
    expect(await run('--format csv --out rows.csv')).toEqual({ exit: 0, out: '', err: '' });
    expect(there.text('rows.csv')).toMatch(/^unit,at,check/);
  });

  it('stops at wrong usage', async () => {
    const refused = world(files, { refuses: 'EACCES' });
    const lines = [
      ['--format oscal', 2, 'dtu.needsUnit'],
      ['--format csv --out x', 2, 'file.notWritable'],
      ['--format csv --lang x_y', 2, 'argument.unknownLanguage'],
      ['--format csv --at x', 2, 'instant.syntax'],
    ] as const;
    for (const [words, exit, code] of lines) {
      const ran = await refused.sopana(`dtu export ${all} ${words}`);
      expect([ran.exit, ran.err.startsWith(code)]).toEqual([exit, true]);
    }
  });
});

describe('dtu import', () => {
  const item = {
    category: 'Billing',
    text: 'Use one tenant.',
    severity: 'High',
    guid: 'abc',
    graph: 'q',
    waf: 'Cost',
  };
  const checklist = JSON.stringify({
    items: [item, { ...item, guid: 'abd' }],
    metadata: { name: 'Landing zone' },
  });

  it('writes the check set, and counts or lists what was not carried', async () => {
    const there = world({ 'c.json': checklist });
    const { exit, out, err } = await there.sopana('dtu import c.json --id lz --out s.json --left left.json');
    expect({ exit, out }).toEqual({ exit: 0, out: '' });
    expect(err).toBe('2 checks. Not carried: graph 2, waf 2.\n');
    expect(JSON.parse(there.text('left.json'))).toHaveLength(4);
    expect((await there.sopana('dtu lint s.json')).out).toContain(
      'lz@1 says what it can mean: 2 checks, 0 gates',
    );
    const plain = world({
      'c.json': JSON.stringify({ items: [{ ...item, graph: undefined, waf: undefined }] }),
    });
    expect((await plain.sopana('dtu import c.json --format yaml')).err).toContain(
      '1 check. Everything was carried.',
    );
  });

  it('stops at what is no checklist, and at wrong usage', async () => {
    const there = world({ 'c.json': '[]', 'd.json': checklist }, { refuses: 'EACCES' });
    for (const [line, exit, code] of [
      ['dtu import c.json', 1, 'checklistImport.notAChecklist'],
      ['dtu import e.json', 2, 'file.missing'],
      ['dtu import c.json --lang x_y', 2, 'argument.unknownLanguage'],
      ['dtu import d.json --out x.json', 2, 'file.notWritable'],
    ] as const) {
      const ran = await there.sopana(line);
      expect([ran.exit, ran.err.startsWith(code)]).toEqual([exit, true]);
    }
  });
});

const producers: Readonly<Record<keyof typeof dtuVerbCodes, string>> = {
  'dtu.gateClosed': `dtu gate ${all} --unit south --gate start`,
  'dtu.gateUndecided': `dtu gate ${all} --unit west --gate start`,
  'dtu.unknownUnit': `dtu check ${all} --unit suoth`,
  'dtu.unknownSet': 'dtu check srilanka-dtu-readines --facts f.json',
  'dtu.needsUnit': `dtu export ${all} --format oscal`,
};

describe('issue codes of dtu', () => {
  it.each(Object.entries(producers))('%s is produced without a placeholder', async (code, line) => {
    const { err } = await world(files).sopana(line);
    expect(err.startsWith(code)).toBe(true);
    expect(err).not.toMatch(/\{\w+\}/);
  });

  it('propose what was meant', async () => {
    expect((await world(files).sopana(producers['dtu.unknownSet'])).err).toContain(
      `Did you mean '${dtuCheckSet.id}'?`,
    );
    expect((await world(files).sopana(producers['dtu.unknownUnit'])).err).toContain("Did you mean 'south'?");
  });
});
