import { expectCodes } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import { checkReadiness } from '../src/check/check-readiness.js';
import { parseFacts } from '../src/schemas/parse-facts.js';
import { parseWaivers } from '../src/schemas/parse-waivers.js';
import { check, noon, planOf, readinessOf, report, resultIn, setOf, unit, waiver } from './support/build.js';

/** Ways in which tools of this kind are known to have merged two facts into one; each must stay apart here. */
describe('what must never be merged', () => {
  const onlyMinistries = { appliesWhen: { attribute: 'kind', is: 'ministry' } } as const;

  it('a waived check is not shown as not applicable', () => {
    const readiness = readinessOf(
      setOf([check('a'), check('b')]),
      [report('a', false), report('b', true)],
      [waiver(['a'])],
    );
    expect(resultIn(readiness, 'a')).toMatchObject({
      applicability: 'applicable',
      outcome: 'fail',
      waiver: { state: 'live', id: 'w-1' },
      isWaived: true,
    });
    expect(readiness.counts).toMatchObject({ applicable: 2, notApplicable: 0, fail: 1, waived: 1, pass: 1 });
    expect(readiness.share).toMatchObject({ value: 0.5, denominator: 2, excluded: [] });
  });

  it('an expired waiver is not shown as live', () => {
    const readiness = readinessOf(
      setOf([check('a')]),
      [report('a', false)],
      [waiver(['a'], { expiresAt: '2026-06-15T11:59:59+05:30' })],
    );
    expect(resultIn(readiness, 'a')).toMatchObject({ waiver: { state: 'expired' }, isWaived: false });
    expect(readiness.counts.waived).toBe(0);
  });

  it.each([
    ['the last second in Colombo', '2026-12-31T23:59:59+05:30', true],
    ['the same second, written in universal time', '2026-12-31T18:29:59Z', true],
    ['the same second, written west of Greenwich', '2026-12-31T15:29:59-03:00', true],
    ['the second of the end', '2027-01-01T00:00:00+05:30', false],
    ['the second of the end, written in universal time', '2026-12-31T18:30:00Z', false],
    ['the second of the end, written in Apia', '2027-01-01T07:30:00+13:00', false],
    ['a millisecond before', '2026-12-31T18:29:59.999Z', true],
    ['midnight of another place, hours later', '2027-01-01T00:00:00Z', false],
  ])('a waiver ends at its second, whatever the offset: %s', (_, at, isWaived) => {
    const readiness = readinessOf(setOf([check('a')]), [report('a', false)], [waiver(['a'])], at);
    expect(resultIn(readiness, 'a').isWaived).toBe(isWaived);
  });

  it.each([
    ['2026-01-01T00:00:00+05:30', true],
    ['2025-12-31T18:30:00Z', true],
    ['2025-12-31T18:29:59Z', false],
  ])('a waiver begins at its second: %s', (at, isWaived) => {
    const early = report('a', false, { at: '2025-01-01T00:00:00Z' });
    const result = resultIn(readinessOf(setOf([check('a')]), [early], [waiver(['a'])], at), 'a');
    expect([result.isWaived, result.waiver.state]).toEqual([isWaived, isWaived ? 'live' : 'notYet']);
  });

  it.each([
    ['its last day at home', '2026-03-31T23:59:59+05:30', 'pass', null],
    ['the same moment in universal time', '2026-03-31T18:29:59Z', 'pass', null],
    ['the first second after it', '2026-04-01T00:00:00+05:30', 'unknown', 'evidenceExpired'],
    ['the same moment, where it is still March', '2026-03-31T15:30:00-03:00', 'unknown', 'evidenceExpired'],
    ['the same moment, where it is noon of April', '2026-04-01T08:30:00+14:00', 'unknown', 'evidenceExpired'],
  ])('evidence counts until the end of its last day where the set is at home: %s', (_, at, outcome, why) => {
    const shown = report('a', true, {
      evidence: [{ kind: 'letter', collectedOn: '2026-01-01', validUntil: '2026-03-31' }],
    });
    const result = resultIn(readinessOf(setOf([check('a', { evidence: {} })]), [shown], [], at), 'a');
    expect([result.outcome, result.unknownReason]).toEqual([outcome, why]);
  });

  it('what does not apply is not in the denominator: 70 %, not 46 %', () => {
    const applying = Array.from({ length: 10 }, (_, at) => check(`a${at}`));
    const others = Array.from({ length: 5 }, (_, at) => check(`n${at}`, onlyMinistries));
    const reports = applying.map(({ id }, at) => report(id, at < 7));
    const readiness = readinessOf(setOf([...applying, ...others]), reports, [], noon, { kind: 'board' });
    expect(readiness.share).toMatchObject({ value: 0.7, numerator: 7, denominator: 10, answeredShare: 1 });
    expect(readiness.share.excluded).toEqual(others.map(({ id }) => ({ check: id, why: 'notApplicable' })));
    expect(Math.floor((100 * readiness.counts.pass) / readiness.counts.total)).toBe(46);
  });

  it('when nothing applies there is no share, and not 0 or 100 %', () => {
    const readiness = readinessOf(setOf([check('a', onlyMinistries)]), [report('a', true)], [], noon, {
      kind: 'board',
    });
    expect(readiness.share).toMatchObject({ value: null, denominator: 0, answeredShare: null });
  });

  it('a check of unknown applicability is neither in the denominator nor answered', () => {
    const readiness = readinessOf(setOf([check('a'), check('b', onlyMinistries)]), [report('a', true)]);
    expect(resultIn(readiness, 'b').applicability).toBe('unknown');
    expect(readiness.share).toEqual({
      value: 1,
      numerator: 1,
      denominator: 1,
      answeredShare: 0.5,
      excluded: [{ check: 'b', why: 'applicabilityUnknown' }],
    });
  });

  it('what is exempt and passes is shown as passing, and its waiver as not needed', () => {
    const set = setOf([check('a'), check('b', onlyMinistries)]);
    const reports = [report('a', true), report('b', true)];
    const readiness = readinessOf(set, reports, [waiver(['a', 'b'])], noon, { kind: 'board' });
    expect(resultIn(readiness, 'a')).toMatchObject({
      outcome: 'pass',
      waiver: { state: 'live' },
      isWaived: false,
    });
    expect(resultIn(readiness, 'b')).toMatchObject({
      applicability: 'notApplicable',
      outcome: 'pass',
      isWaived: false,
    });
    expect(readiness.counts).toMatchObject({ pass: 1, waived: 0 });
  });

  it('an unknown check is not waived: nobody knows whether it failed', () => {
    const result = resultIn(readinessOf(setOf([check('a')]), [], [waiver(['a'])]), 'a');
    expect(result).toMatchObject({ outcome: 'unknown', waiver: { state: 'live' }, isWaived: false });
  });

  it('a mistyped key is not ignored, wherever it stands', () => {
    const plan = planOf(setOf([check('hasLetter', { evidence: { kinds: ['letter'] } })]));
    const slips = unit(
      [
        report('hasLeter', true),
        report('hasLetter', true, { evidence: [{ kind: 'leter', attesterRole: 'haed' }] }),
      ],
      { knid: 'ministry' },
    );
    const found = checkReadiness(plan, slips, [], noon);
    const code = 'readinessFacts.danglingReference';
    expectCodes(found, [code, code, code, code]);
    expect(
      found.ok ? [] : found.issues.map(({ message }) => /Did you mean '(\w+)'/.exec(message)?.[1]),
    ).toEqual(['kind', 'hasLetter', 'letter', 'head']);
    expectCodes(
      parseFacts({
        sopana: 'readiness-facts/1',
        units: [{ unit: 'u', reports: [{ id: 'a', valeu: true, value: null, at: noon, evidence: [] }] }],
      }),
      ['document.unknownKey'],
    );
    expectCodes(
      parseWaivers({
        sopana: 'waivers/1',
        waivers: [{ ...waiver(['a']), expiresAt: undefined, expiresOn: '2026-01-01' }].map((one) =>
          JSON.parse(JSON.stringify(one)),
        ),
      }),
      ['document.missing', 'document.unknownKey'].sort((a, b) => (a < b ? 1 : -1)),
    );
  });

  it('an empty list covers nothing: no waivers, no checks, no units', () => {
    const set = setOf([check('a'), check('b')]);
    const reports = [report('a', false), report('b', false)];
    const scopes = [
      [],
      [waiver([])],
      [waiver(['a', 'b'], { scope: { checks: ['a', 'b'], units: [] } })],
      [waiver(['a', 'b'], { scope: { checks: [], units: [] } })],
    ];
    for (const waivers of scopes) {
      const { counts, checks } = readinessOf(set, reports, waivers);
      expect([counts.waived, checks.map(({ waiver: { state } }) => state)]).toEqual([0, ['none', 'none']]);
    }
    expectCodes(
      parseWaivers({
        sopana: 'waivers/1',
        waivers: [{ ...waiver(['a']), scope: { checks: [], units: [] } }],
      }),
      ['document.outOfRange', 'document.outOfRange'],
    );
  });

  it('a waiver without an end, or with the name of a zone for its offset, is refused', () => {
    const { expiresAt: _, ...endless } = waiver(['a']);
    expectCodes(parseWaivers({ sopana: 'waivers/1', waivers: [endless] }), ['document.missing']);
    for (const [expiresAt, code] of [
      ['2027-01-01T00:00:00', 'instant.noOffset'],
      ['2027-01-01T00:00:00+05:30[Asia/Colombo]', 'instant.zoneName'],
      ['2027-01-01', 'instant.syntax'],
    ]) {
      const documents = { sopana: 'waivers/1', waivers: [{ ...waiver(['a']), expiresAt }] };
      expectCodes(parseWaivers(documents), [code ?? '']);
    }
  });
});
