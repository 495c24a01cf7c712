import { expectCodes, expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import type { CandidateRanking, CandidateStanding } from '../src/index.js';
import { linesOfRanking, rankCandidates, rankingPhrases } from '../src/index.js';
import { atInterview, compiledOf, type Marks, panelOf, type RubricParts } from './support/build.js';

function ranked(
  weights: readonly number[],
  marks: Readonly<Record<string, Marks>>,
  parts: RubricParts = {},
): CandidateRanking {
  return expectOk(rankCandidates(compiledOf(weights, parts), panelOf(marks), atInterview));
}

const ranksOf = ({ standings }: CandidateRanking): readonly (readonly [string, number | null])[] =>
  standings.map(({ candidate, rank }) => [candidate, rank]);

function standing(ranking: CandidateRanking, id: string): CandidateStanding {
  const found = ranking.standings.find(({ candidate }) => candidate === id);
  if (found === undefined) throw new Error(`No candidate '${id}'.`);
  return found;
}

describe('the order of candidates', () => {
  it('is that of the weighted means of the panel marks, as fractions', () => {
    const ranking = ranked([3, 1], {
      x: [
        [4, 1],
        [5, 1],
        [4, 2],
      ],
      y: [
        [2, 5],
        [3, 5],
        [2, 5],
      ],
      z: [[5, 5]],
    });
    expect(ranksOf(ranking)).toEqual([
      ['z', 1],
      ['x', 2],
      ['y', 3],
    ]);
    // (3 × 13/3 + 1 × 4/3) / 4
    expect(standing(ranking, 'x').total).toEqual({ value: 43 / 12, exact: '43/12' });
    expect(standing(ranking, 'x').criteria).toEqual([
      { criterion: 'k1', weight: 3, mark: { value: 13 / 3, exact: '13/3' }, assessors: 3 },
      { criterion: 'k2', weight: 1, mark: { value: 4 / 3, exact: '4/3' }, assessors: 3 },
    ]);
    expect(standing(ranking, 'x').roles).toEqual([
      { role: 'odd', mark: { value: 13 / 3, exact: '13/3' } },
      { role: 'even', mark: { value: 4 / 3, exact: '4/3' } },
    ]);
    expect(ranking).toMatchObject({
      ties: 'min',
      order: 'descending',
      reduce: 'mean',
      arithmeticVersion: 'arithmetic/1',
      selection: 'post-7',
      rubric: { id: 'office', version: '1' },
      tieBreaksUsed: [],
    });
  });

  it('keeps a tie through the means of three assessors, which a mean of doubles breaks', () => {
    const marks = {
      x: [
        [1, 1],
        [1, 1],
        [1, 5],
      ],
      y: [
        [1, 1],
        [1, 1],
        [3, 2],
      ],
    };
    const mean = (values: readonly number[]): number =>
      values.reduce((sum, one) => sum + one, 0) / values.length;
    const inDoubles = (rows: readonly (readonly number[])[]): number =>
      (3 * mean(rows.map(([a = 0]) => a)) + 2 * mean(rows.map(([, b = 0]) => b))) / 5;
    expect([inDoubles(marks.x), inDoubles(marks.y)]).toEqual([1.5333333333333334, 1.5333333333333332]);
    const ranking = ranked([3, 2], marks);
    expect(ranksOf(ranking)).toEqual([
      ['x', 1],
      ['y', 1],
    ]);
    expect(standing(ranking, 'x').total?.exact).toBe('23/15');
    expect(standing(ranking, 'y').tiedWith).toEqual(['x']);
    expect(standing(ranking, 'y').behind).toBeNull();
  });

  it.each([
    ['min', [1, 2, 2, 4]],
    ['max', [1, 3, 3, 4]],
    ['dense', [1, 2, 2, 3]],
    ['average', [1, 2.5, 2.5, 4]],
  ] as const)('gives equals what the convention %s says, and states it', (ties, expected) => {
    const panel = panelOf({ d: [[1]], c: [[3]], a: [[5]], b: [[3]] });
    const ranking = expectOk(rankCandidates(compiledOf([1]), panel, { ...atInterview, ties }));
    expect(ranking.standings.map(({ rank }) => rank)).toEqual(expected);
    expect(ranking.ties).toBe(ties);
  });

  it('reduces a panel as the rubric declares', () => {
    const marks = { x: [[1], [5], [5], [5], [4]], y: [[4], [4], [4], [5], [4]] };
    const total = (reduce: 'mean' | 'median' | { trimmedMean: number }, id: string) =>
      standing(ranked([1], marks, { panel: { reduce, atLeast: 1 } }), id).total?.exact;
    expect([total('mean', 'x'), total('mean', 'y')]).toEqual(['4', '21/5']);
    expect([total('median', 'x'), total('median', 'y')]).toEqual(['5', '4']);
    expect([total({ trimmedMean: 0.2 }, 'x'), total({ trimmedMean: 0.2 }, 'y')]).toEqual(['14/3', '4']);
  });
});

describe('declared tie-breaks', () => {
  const marks = { x: [[2, 4, 3]], y: [[4, 2, 3]], z: [[3, 3, 3]] };

  it('decide in their order, and are named where they did', () => {
    const tieBreaks = [
      { id: 'first-k3', by: 'k3' },
      { id: 'then-even', by: 'even' },
    ];
    const ranking = ranked([1, 1, 1], marks, { stage: { tieBreaks } });
    expect(ranksOf(ranking)).toEqual([
      ['x', 1],
      ['z', 2],
      ['y', 3],
    ]);
    expect(ranking.tieBreaksUsed).toEqual(['then-even']);
    expect(standing(ranking, 'z').behind).toMatchObject({
      with: 'x',
      decidedBy: { id: 'then-even', by: 'even' },
      difference: { value: 0, exact: '0' },
      isDominated: false,
    });
  });

  it('are not named where the totals decided, and leave a tie that they do not resolve', () => {
    const tieBreaks = [{ id: 'first-k3', by: 'k3' }];
    const tied = ranked([1, 1, 1], marks, { stage: { tieBreaks } });
    expect(ranksOf(tied)).toEqual([
      ['x', 1],
      ['y', 1],
      ['z', 1],
    ]);
    expect(tied.tieBreaksUsed).toEqual([]);
    const apart = ranked([1, 1, 2], { ...marks, w: [[5, 5, 5]] }, { stage: { tieBreaks } });
    expect(standing(apart, 'x').behind?.decidedBy).toBeNull();
  });

  it('never read a total: a lower one stays behind whatever the tie-break says', () => {
    const tieBreaks = [{ id: 'by-k1', by: 'k1' }];
    const ranking = ranked([1, 9], { x: [[5, 2]], y: [[1, 3]] }, { stage: { tieBreaks } });
    expect(ranksOf(ranking)).toEqual([
      ['y', 1],
      ['x', 2],
    ]);
  });
});

describe('what is missing', () => {
  it('leaves a candidate without a total, shown and not dropped', () => {
    const panel = { reduce: 'mean', atLeast: 2 } as const;
    const ranking = ranked(
      [1, 1],
      {
        x: [
          [3, 3],
          [3, null],
        ],
        y: [
          [2, 2],
          [2, 2],
        ],
      },
      { panel },
    );
    expect(ranksOf(ranking)).toEqual([
      ['y', 1],
      ['x', null],
    ]);
    const x = standing(ranking, 'x');
    expect(x).toMatchObject({ standing: 'notScored', total: null, admission: 'undecided' });
    expect(x.criteria.map(({ mark, assessors }) => [mark?.exact ?? null, assessors])).toEqual([
      ['3', 2],
      [null, 1],
    ]);
    expect(x.roles.map(({ mark }) => mark?.exact ?? null)).toEqual(['3', null]);
    expect(standing(ranking, 'y').rankAtWorst).toBe(2);
  });

  it('is counted apart for a recusal and for a class in place of a mark', () => {
    const marks = { x: [[3], null, [5]], y: [[4], [4], [4]] };
    const base = panelOf(marks, { recusals: [{ assessor: 'a2', candidate: 'x' }] });
    const ranking = expectOk(rankCandidates(compiledOf([1]), base, atInterview));
    expect(standing(ranking, 'x')).toMatchObject({ recused: ['a2'], total: { exact: '4' } });
    const unknown = {
      ...base,
      sheets: base.sheets.map((sheet) => ({ ...sheet, marks: { k1: { class: 'unknown' } } as const })),
    };
    const none = expectOk(rankCandidates(compiledOf([1]), unknown, atInterview));
    expect(none.standings.map(({ standing: name, criteria }) => [name, criteria[0]?.assessors])).toEqual([
      ['notScored', 0],
      ['notScored', 0],
    ]);
  });

  it('is everything for somebody whom nobody marked', () => {
    const panel = panelOf({ x: [[3]], y: [] });
    expect(ranksOf(expectOk(rankCandidates(compiledOf([1]), panel, atInterview)))).toEqual([
      ['x', 1],
      ['y', null],
    ]);
  });
});

describe('gates', () => {
  const gates = [
    { id: 'grade', evidence: { kinds: ['record'], maximumAgeDays: 30 } },
    { id: 'release', routes: ['acquisition'] },
  ];
  const pass = (kind = 'record', collectedOn = '2026-03-01') => ({
    gate: 'grade',
    outcome: 'pass' as const,
    evidence: [{ kind, collectedOn }],
  });
  const withFindings = (findings: Readonly<Record<string, readonly object[]>>, route = 'absorption') => {
    const marks = Object.fromEntries(Object.keys(findings).map((id, at) => [id, [[5 - at]]]));
    const base = panelOf(marks);
    return {
      ...base,
      candidates: base.candidates.map((one) => ({ ...one, route, findings: findings[one.id] as never })),
    };
  };
  const rank = (panel: ReturnType<typeof withFindings>, parts: RubricParts = {}) =>
    expectOk(rankCandidates(compiledOf([1], { gates, ...parts }), panel, atInterview));

  it('never add to a number or take from one', () => {
    const plain = expectOk(rankCandidates(compiledOf([1]), panelOf({ x: [[4]] }), atInterview));
    const gated = rank(withFindings({ x: [pass()] }));
    expect(gated.standings[0]?.total?.exact).toBe('5');
    expect(plain.standings[0]?.total?.exact).toBe('4');
    const failed = rank(withFindings({ x: [{ gate: 'grade', outcome: 'fail' }] }));
    expect(failed.standings[0]).toMatchObject({ standing: 'notEligible', rank: null, total: { exact: '5' } });
  });

  it.each([
    ['nothing recorded', [], 'notFound'],
    ['a pass without evidence', [{ gate: 'grade', outcome: 'pass' }], 'noEvidence'],
    ['evidence of another kind', [pass('hearsay')], 'otherKind'],
    ['evidence that is too old', [pass('record', '2026-01-30')], 'notFresh'],
    ['evidence from tomorrow', [pass('record', '2026-03-03')], 'notFresh'],
    [
      'evidence without a date',
      [{ gate: 'grade', outcome: 'pass', evidence: [{ kind: 'record' }] }],
      'notFresh',
    ],
    ['what is recorded as unknown', [{ gate: 'grade', outcome: 'unknown' }], null],
  ] as const)('are unknown for %s, which is shown beside the order', (_, findings, doubt) => {
    const ranking = rank(withFindings({ x: findings, y: [pass()], z: [pass()] }));
    expect(ranksOf(ranking)).toEqual([
      ['y', 1],
      ['z', 2],
      ['x', null],
    ]);
    expect(standing(ranking, 'x')).toMatchObject({
      standing: 'eligibilityUnknown',
      rankIfEligible: 1,
      rankAtWorst: null,
      admission: 'undecided',
      gates: [{ gate: 'grade', outcome: 'unknown', doubt }],
    });
    expect(standing(ranking, 'y')).toMatchObject({ rank: 1, rankAtWorst: 2 });
  });

  it('count evidence on its last day', () => {
    const ranking = rank(withFindings({ x: [pass('record', '2026-01-31')] }));
    expect(ranking.standings[0]?.standing).toBe('ranked');
  });

  it('take evidence without a date where nothing is said of age', () => {
    const finding = { gate: 'grade', outcome: 'pass', evidence: [{ kind: 'record' }] };
    const ageless = [{ id: 'grade', evidence: {} }];
    expect(rank(withFindings({ x: [finding] }), { gates: ageless }).standings[0]?.standing).toBe('ranked');
  });

  it('are asked of their routes alone', () => {
    const inside = rank(withFindings({ x: [pass()] }, 'absorption'));
    expect(inside.standings[0]?.gates.map(({ gate }) => gate)).toEqual(['grade']);
    const outside = rank(withFindings({ x: [pass()] }, 'acquisition'));
    expect(outside.standings[0]).toMatchObject({ standing: 'eligibilityUnknown' });
    expect(outside.standings[0]?.gates[1]).toEqual({
      gate: 'release',
      outcome: 'unknown',
      recorded: null,
      doubt: 'notFound',
    });
  });

  it('fail as soon as one fails, whatever else is unknown', () => {
    const ranking = rank(withFindings({ x: [{ gate: 'grade', outcome: 'fail' }] }, 'acquisition'));
    expect(ranking.standings[0]).toMatchObject({ standing: 'notEligible', admission: 'notAdmitted' });
  });
});

describe('who goes on', () => {
  const admissions = (ranking: CandidateRanking) =>
    Object.fromEntries(ranking.standings.map(({ candidate, admission }) => [candidate, admission]));
  const marks = { a: [[5]], b: [[4]], c: [[4]], d: [[2]] };

  it('is everybody within the number, with all who tie at its end', () => {
    expect(admissions(ranked([1], marks, { stage: { admits: { upTo: 2 } } }))).toEqual({
      a: 'admitted',
      b: 'admitted',
      c: 'admitted',
      d: 'notAdmitted',
    });
  });

  it('is everybody who reaches the number, exactly', () => {
    const third = { x: [[3], [3], [4]], y: [[3], [3], [3]] };
    const at = (atLeast: number) => admissions(ranked([1], third, { stage: { admits: { atLeast } } }));
    expect(at(3)).toEqual({ x: 'admitted', y: 'admitted' });
    expect(at(3.3333333333333335)).toEqual({ x: 'notAdmitted', y: 'notAdmitted' });
    expect(at(3.333)).toEqual({ x: 'admitted', y: 'notAdmitted' });
  });

  it('is undecided where somebody of whom something is unknown could take the place', () => {
    const base = panelOf({ a: [[5]], b: [[4]], c: [[3]] });
    const findings = [{ gate: 'grade', outcome: 'pass' as const }];
    const candidates = base.candidates.map((one) => (one.id === 'a' ? one : { ...one, findings }));
    const parts = { gates: [{ id: 'grade' }], stage: { admits: { upTo: 1 } } };
    const ranking = expectOk(rankCandidates(compiledOf([1], parts), { ...base, candidates }, atInterview));
    expect(admissions(ranking)).toEqual({ a: 'undecided', b: 'undecided', c: 'notAdmitted' });
    expect(standing(ranking, 'b').rankAtWorst).toBe(2);
  });
});

describe('the reasons', () => {
  it('name each criterion with its difference and weight, those that count most first', () => {
    const ranking = ranked([3, 2, 1], { x: [[4, 2, 5]], y: [[3, 3, 1]] });
    expect(standing(ranking, 'y').behind).toEqual({
      with: 'x',
      difference: { value: -5 / 6, exact: '-5/6' },
      isDominated: false,
      ahead: [{ criterion: 'k2', weight: 2, difference: { value: 1, exact: '1' } }],
      behind: [
        { criterion: 'k3', weight: 1, difference: { value: -4, exact: '-4' } },
        { criterion: 'k1', weight: 3, difference: { value: -1, exact: '-1' } },
      ],
      decidedBy: null,
    });
  });

  it('can be read', () => {
    const ranking = ranked([3, 2], { x: [[4, 2]], y: [[3, 3]], z: [[3, 1]], w: [[3, 1]] });
    const { convention, standings } = linesOfRanking(ranking, { nameOf: (id) => id.toUpperCase() });
    expect(convention).toBe(
      'Rank 1 is the highest weighted mean; equal candidates share a rank by the convention "min"; panel marks are made by mean.',
    );
    expect(standings).toEqual([
      { candidate: 'x', lines: ['X is first with 16/5.', 'Goes on.'] },
      {
        candidate: 'y',
        lines: [
          'Y has rank 2 with 3, 1/5 behind X.',
          'Ahead on K2 (+1 × 2).',
          'Behind on K1 (−1 × 3).',
          'Goes on.',
        ],
      },
      {
        candidate: 'w',
        lines: [
          'W has rank 3 with 11/5, 4/5 behind Y.',
          'Equal to Z; no declared rule tells them apart, so the tie stands.',
          'Behind on K2 (−2 × 2).',
          'Y is at least as good on every criterion, so no weights put W ahead.',
          'Goes on.',
        ],
      },
      {
        candidate: 'z',
        lines: [
          'Z has rank 3 with 11/5, 4/5 behind Y.',
          'Equal to W; no declared rule tells them apart, so the tie stands.',
          'Behind on K2 (−2 × 2).',
          'Y is at least as good on every criterion, so no weights put Z ahead.',
          'Goes on.',
        ],
      },
    ]);
  });

  it('can be read in other words', () => {
    const phrases = { ...rankingPhrases, first: '{candidate}: 1' };
    expect(linesOfRanking(ranked([1], { x: [[4]] }), { phrases }).standings[0]?.lines[0]).toBe('x: 1');
  });

  it('say what is not known', () => {
    const gates = ['g1', 'g2', 'g3', 'g4', 'g5', 'g6'].map((id, at) => ({
      id,
      ...(at >= 2 && at < 5 ? { evidence: { kinds: ['record'], maximumAgeDays: 1 } } : {}),
    }));
    const base = panelOf({ x: [[3]], y: [[3], [3]], z: [[3]] }, {});
    const passed = (
      gate: string,
      evidence: readonly object[] = [{ kind: 'record', collectedOn: '2026-03-02' }],
    ) => ({
      gate,
      outcome: 'pass',
      evidence,
    });
    const findings: Record<string, readonly object[]> = {
      x: [
        { gate: 'g1', outcome: 'unknown' },
        passed('g3', []),
        passed('g4', [{ kind: 'word' }]),
        passed('g5', [{ kind: 'record', collectedOn: '2026-01-01' }]),
        passed('g6'),
      ],
      y: gates.map(({ id }) => passed(id)),
      z: [{ gate: 'g6', outcome: 'fail' }],
    };
    const candidates = base.candidates.map((one) => ({ ...one, findings: findings[one.id] as never }));
    const panel = { ...base, candidates, recusals: [{ assessor: 'a2', candidate: 'x' }] };
    const compiled = compiledOf([1], { gates, panel: { reduce: { trimmedMean: 0.25 }, atLeast: 2 } });
    const told = linesOfRanking(expectOk(rankCandidates(compiled, panel, atInterview)));
    expect(told.convention).toContain('trimmedMean 0.25');
    expect(Object.fromEntries(told.standings.map(({ candidate, lines }) => [candidate, lines]))).toEqual({
      y: ['y is first with 3.', 'Rank 2 if all that is not yet known turned out against y.', 'Goes on.'],
      x: [
        'Whether x is eligible is not known: g1 is recorded as not known; nothing is recorded of g2; nothing shows g3; what shows g4 is of a kind that does not count; what shows g5 is too old or not yet valid.',
        'x has no total, for too few assessors marked k1.',
        'Recused: a2.',
        'Whether x goes on is not decided.',
      ],
      z: [
        'z is not eligible: nothing is recorded of g1; nothing is recorded of g2; nothing is recorded of g3; nothing is recorded of g4; nothing is recorded of g5; g6 is not fulfilled.',
        'Does not go on.',
      ],
    });
  });

  it('say what rank an unknown candidate would have, and which tie-break decided', () => {
    const parts = { gates: [{ id: 'g1' }], stage: { tieBreaks: [{ id: 'by-k1', by: 'k1' }] } };
    const base = panelOf({ x: [[4, 2]], y: [[2, 4]], z: [[5, 5]] });
    const findings = [{ gate: 'g1', outcome: 'pass' as const }];
    const candidates = base.candidates.map((one) => (one.id === 'z' ? one : { ...one, findings }));
    const ranking = expectOk(rankCandidates(compiledOf([1, 1], parts), { ...base, candidates }, atInterview));
    const lines = linesOfRanking(ranking).standings.map((one) => one.lines);
    expect(lines[1]?.[0]).toBe('y has rank 2 with 3, equal to x; the declared tie-break "by-k1" decides.');
    expect(lines[2]?.slice(0, 2)).toEqual([
      'Whether z is eligible is not known: nothing is recorded of g1.',
      'With 5 the rank would be 1 if z is found eligible.',
    ]);
  });
});

it('fails on a stage that is not there and a day that is none, all at once', () => {
  const result = rankCandidates(compiledOf([1]), panelOf({ x: [[3]] }), {
    stage: 'interviev',
    on: '2026-02-30',
  });
  expectCodes(result, ['candidateRanking.unknownStage', 'date.noSuchDay']);
  expect(result.ok ? '' : result.issues[0].message).toContain("Did you mean 'interview'?");
});
