import { expectCodes, expectOk } from '@sopana/tooling';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AssessmentAnswer } from '../src/model/assessment.js';
import type { NodeReport } from '../src/model/report.js';
import { reportOf } from '../src/report/report-of.js';
import { answered, assessment } from './support/assessments.js';
import { compiled, model } from './support/model.js';

const on = '2026-06-01';
const deepIds = compiled.instruments[1]?.questions.map(({ question }) => question.id) ?? [];
const rungs = ['none', 'ad-hoc', 'agreed', 'measured', 'leading'];
const all = (code: string) => Object.fromEntries(deepIds.map((id) => [id, code]));
const nodes = (...args: Parameters<typeof assessment>): ReadonlyMap<string, NodeReport> =>
  new Map(expectOk(reportOf(compiled, assessment(...args), on)).nodes.map((node) => [node.id, node]));
const node = (id: string, from: ReadonlyMap<string, NodeReport>): NodeReport => {
  const found = from.get(id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

describe('reportOf', () => {
  it('states value, level, answered share, floor and ceiling of a partial assessment', () => {
    const report = nodes({ owner: 'measured', restore: 'ad-hoc' });
    const { value, level, answeredShare, floor, ceiling, minimum, weakest } = node('overall', report);
    // soil = owning = owner = 4; fence = 2; tools and taste have nothing: (4 + 2) / 2.
    expect(value).toBe(3);
    expect(level).toBe('sapling');
    // owner is half of owning, which is a third of soil: (1/2 · 1/3 + 1 + 0 + 0) / 4.
    expect(answeredShare).toBeCloseTo((1 / 6 + 1) / 4, 12);
    // soil from ((4 + 1)/2 + 2·1)/3 to ((4 + 5)/2 + 2·5)/3; fence 2; tools and taste from 1 to 5.
    expect(floor.value).toBeCloseTo((1.5 + 2 + 1 + 1) / 4, 12);
    expect(ceiling.value).toBeCloseTo((14.5 / 3 + 2 + 5 + 5) / 4, 12);
    expect(minimum).toEqual({ value: 3, level: 'sapling' });
    expect(weakest).toEqual(['roots']);
    expect(node('roots', report).weakest).toEqual(['fence']);
    expect(node('fruit', report)).toMatchObject({
      value: null,
      level: null,
      class: 'unanswered',
      answeredShare: 0,
    });
  });

  it('shows all weightings at once', () => {
    const report = nodes({ ...all('none'), restore: 'leading', reuse: 'agreed' });
    expect(node('overall.perSubDimension', report).value).toBe(2.5);
    expect(node('overall.perDimension', report).value).toBe(2);
    expect(node('overall.perDimension', report).minimum).toBeNull();
  });

  it('says what holds a level down, and why', () => {
    expect(node('fence', nodes({ restore: 'agreed' })).hold).toEqual({
      level: 'sapling',
      next: 'tree',
      obstacles: [{ kind: 'value', has: 3, needs: 4 }],
    });
    expect(node('fence', nodes({ restore: 'leading' })).hold).toEqual({
      level: 'forest',
      next: null,
      obstacles: [],
    });
    const capped = node('overall', nodes({ ...all('leading'), owner: 'none' })).hold;
    expect(capped).toMatchObject({
      level: 'sapling',
      next: 'tree',
      obstacles: [{ kind: 'cap', level: 'sapling', truth: 'true', labels: [{ en: 'Nobody owns the data' }] }],
    });
    const gated = node('overall', nodes({ ...all('leading'), restore: 'none' })).hold;
    expect(gated).toMatchObject({
      level: 'sprout',
      next: 'sapling',
      obstacles: [
        { kind: 'gate', level: 'sapling', truth: 'false', labels: [{ en: 'Backups are restored' }] },
      ],
    });
    expect(
      gated.obstacles.flatMap((one) => ('reasons' in one ? one.reasons : [])).map(({ subject }) => subject),
    ).toEqual([{ kind: 'value', id: 'guarding' }]);
    const { restore: _, owner: __, ...open } = all('leading');
    const undecided = node('overall', nodes(open)).hold;
    expect(undecided).toMatchObject({ level: null, next: null });
    expect(undecided.obstacles).toMatchObject([
      { kind: 'gate', truth: 'unknown' },
      { kind: 'cap', truth: 'unknown' },
    ]);
  });

  it.each<[string, Partial<AssessmentAnswer>, number]>([
    ['a letter of this year', { evidence: [{ kind: 'letter', collectedOn: '2026-01-05' }] }, 0.5],
    ['a letter that is too old', { evidence: [{ kind: 'letter', collectedOn: '2025-05-31' }] }, 0],
    ['a letter on its last day', { evidence: [{ kind: 'letter', collectedOn: '2025-06-01' }] }, 0.5],
    [
      'a letter that is no longer valid',
      { evidence: [{ kind: 'letter', collectedOn: '2026-01-05', validUntil: '2026-05-31' }] },
      0,
    ],
    ['evidence of another kind', { evidence: [{ kind: 'interview', collectedOn: '2026-01-05' }] }, 0],
    ['a letter without a date', { evidence: [{ kind: 'letter' }] }, 0],
    ['nothing', {}, 0],
    [
      'a second piece that counts',
      { evidence: [{ kind: 'interview' }, { kind: 'letter', collectedOn: '2026-06-01' }] },
      0.5,
    ],
  ])('counts %s', (_, keys, share) => {
    const answers = [
      ...answered({ catalogue: 'agreed' }),
      ...answered({ owner: 'agreed' }).map((one) => ({ ...one, ...keys })),
    ];
    const owning = node('owning', nodes({}, { answers }));
    expect(owning.evidencedShare).toBe(share);
    expect(owning.answeredShare).toBe(1);
  });

  it('leaves what does not apply out of both shares', () => {
    const report = nodes({ owner: 'agreed', catalogue: 'not-ours' });
    expect(node('owning', report)).toMatchObject({ value: 3, answeredShare: 1, evidencedShare: 0 });
    expect(node('owning', nodes({ owner: 'not-ours', catalogue: 'not-ours' }))).toMatchObject({
      class: 'notApplicable',
      answeredShare: null,
      evidencedShare: null,
    });
  });

  it('makes one answer of several respondents by the declared rule, and says how far they lie apart', () => {
    const answers = [
      ...answered({ online: 'none', listen: 'none' }, 'p'),
      ...answered({ online: 'agreed', listen: 'agreed' }, 'q'),
      ...answered({ online: 'leading' }, 'r'),
      { question: 'listen', respondent: 'r', class: 'unknown' as const },
    ];
    const report = expectOk(reportOf(compiled, assessment({}, { answers }), on));
    // median of 1, 3, 5 and mean of 1, 3
    expect(report.nodes.find(({ id }) => id === 'serving')?.value).toBe(2.5);
    expect(report.spreads).toEqual([
      { question: 'online', n: 3, missing: 0, min: 1, max: 5, range: 4, deviation: Math.sqrt(8 / 3) },
      { question: 'listen', n: 2, missing: 1, min: 1, max: 3, range: 2, deviation: 1 },
    ]);
  });

  it.each<[string, number, string]>([
    ['open', 4, 'open'],
    ['closed', 3, 'closed'],
  ])('says whether the next instrument is %s', (_, value, state) => {
    const quick = Object.fromEntries(
      ['soil-now', 'fence-now', 'tools-now', 'taste-now'].map((id) => [id, value]),
    );
    const report = expectOk(reportOf(compiled, assessment(quick, { instrument: 'quick' }), on));
    expect(report.gates).toMatchObject([{ instrument: 'deep', state }]);
    const none = expectOk(reportOf(compiled, assessment({}, { instrument: 'quick' }), on));
    expect(none.gates).toMatchObject([{ state: 'undecided' }]);
  });

  it('puts the validators in the place of the organisation, question by question', () => {
    const both = assessment(
      { restore: 'leading', reuse: 'agreed' },
      { validations: answered({ restore: 'ad-hoc' }, 'v') },
    );
    const value = (reading?: 'selfAssessed' | 'validated') =>
      expectOk(reportOf(compiled, both, on, reading)).nodes.find(({ id }) => id === 'roots')?.value;
    expect(value('selfAssessed')).toBe(4);
    expect(value('validated')).toBe(2.5);
    expect(value()).toBe(2.5);
  });

  it('fails on a day that is none and on answers that are none', () => {
    expectCodes(reportOf(compiled, assessment({}), '2026-13-01'), ['date.noSuchDay']);
    expectCodes(reportOf(compiled, assessment({ share: 'x' }), on), ['answer.unknownOption']);
  });
});

describe('properties of a report', () => {
  const answers = fc.record(Object.fromEntries(deepIds.map((id) => [id, fc.option(fc.nat(4), { nil: -1 })])));
  const valuesOf = (picks: Readonly<Record<string, number>>) =>
    Object.fromEntries(
      Object.entries(picks).flatMap(([id, at]) => (at < 0 ? [] : [[id, rungs[at] ?? 'none']])),
    );
  const levelAt = (level: string | null) => model.levels.findIndex(({ id }) => id === level);

  it('raising an answer never lowers a value or a level, gates and caps included', () => {
    fc.assert(
      fc.property(answers, fc.constantFrom(...deepIds), fc.nat(4), (picks, question, to) => {
        const from = picks[question] ?? -1;
        fc.pre(from >= 0 && to > from);
        const before = nodes(valuesOf(picks));
        const after = nodes(valuesOf({ ...picks, [question]: to }));
        for (const [id, one] of before) {
          const other = node(id, after);
          expect(other.value ?? 0).toBeGreaterThanOrEqual(one.value ?? 0);
          // A raise can open a gate that is not known yet; then the level is not known, and not lower.
          if (other.level !== null) expect(levelAt(other.level)).toBeGreaterThanOrEqual(levelAt(one.level));
          expect(levelAt(other.floor.level)).toBeGreaterThanOrEqual(levelAt(one.floor.level));
          expect(other.minimum?.value ?? 0).toBeGreaterThanOrEqual(one.minimum?.value ?? 0);
        }
      }),
      { seed: 11, numRuns: 60 },
    );
  });

  it('answering what is open stays between floor and ceiling, and ends in both', () => {
    fc.assert(
      fc.property(answers, answers, (picks, others) => {
        const before = nodes(valuesOf(picks));
        const done = Object.fromEntries(
          deepIds.map((id) => [id, (picks[id] ?? -1) >= 0 ? (picks[id] ?? 0) : Math.max(0, others[id] ?? 0)]),
        );
        const after = nodes(valuesOf(done));
        for (const [id, { floor, ceiling }] of before) {
          const { value, ...rest } = node(id, after);
          expect(value).not.toBeNull();
          expect(value ?? 0).toBeGreaterThanOrEqual((floor.value ?? 0) - 1e-12);
          expect(value ?? 0).toBeLessThanOrEqual((ceiling.value ?? 0) + 1e-12);
          expect([rest.floor.value, rest.ceiling.value]).toEqual([value, value]);
        }
      }),
      { seed: 12, numRuns: 40 },
    );
  });
});
