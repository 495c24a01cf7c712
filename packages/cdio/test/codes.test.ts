import type { Issue, Result } from '@sopana/core';
import { describe, expect, it } from 'vitest';
import type { cdioCodes } from '../src/codes.js';
import type { SelectionPanel, SelectionRubric, SelectionStage } from '../src/index.js';
import { agreementOf, compileSelectionRubric, fairnessOf, howSure, rankCandidates } from '../src/index.js';
import { atInterview, compiledOf, fiveLevels, panelOf, type RubricParts, rubricOf } from './support/build.js';

const issuesOf = (result: Result<unknown>): readonly Issue[] => (result.ok ? [] : result.issues);
const compile = (parts: RubricParts, weights: readonly number[] = [2, 1]): readonly Issue[] =>
  issuesOf(compileSelectionRubric(rubricOf(weights, parts)));
const stage = (parts: Partial<SelectionStage>): readonly Issue[] => compile({ stage: parts });
const criteria = rubricOf([2, 1]).criteria;
const asked = { by: ['chair'], on: '2026-01-05' };
const base = panelOf({ x: [[3]], y: [[4]] });
const rank = (panel: Partial<SelectionPanel>, parts: RubricParts = {}): readonly Issue[] =>
  issuesOf(rankCandidates(compiledOf([1], parts), { ...base, ...panel }, atInterview));
const gated: Partial<SelectionRubric> = { gates: [{ id: 'grade' }] };
const gatesOnly: RubricParts = { ...gated, stage: { weights: [] } };

const producers: Record<keyof typeof cdioCodes, () => readonly Issue[]> = {
  'selectionRubric.duplicateId': () => compile({ roles: [{ id: 'odd' }, { id: 'even' }, { id: 'k1' }] }),
  'selectionRubric.reservedId': () => compile({ gates: [{ id: 'panel.k1' }] }),
  'selectionRubric.danglingReference': () => stage({ weights: [{ of: 'k9', weight: 1 }] }),
  'selectionRubric.levelOrder': () =>
    compile({ criteria: criteria.map((one) => ({ ...one, levels: [...fiveLevels].reverse() })) }),
  'selectionRubric.rangeDiffers': () =>
    compile({ criteria: criteria.map((one, at) => ({ ...one, levels: fiveLevels.slice(at) })) }),
  'selectionRubric.badWeight': () => compile({}, [1, 0]),
  'selectionRubric.repeatedCriterion': () =>
    stage({
      weights: [
        { of: 'k1', weight: 1 },
        { of: 'k1', weight: 2 },
      ],
    }),
  'selectionRubric.emptyStage': () => stage({ weights: [] }),
  'selectionRubric.marksMissing': () =>
    compile({
      stages: [
        { id: 'shortList', weights: [{ of: 'k1', weight: 1 }] },
        { id: 'interview', marksOf: 'shortList', weights: [{ of: 'k2', weight: 1 }] },
      ],
    }),
  'selectionRubric.admissionWithoutMarks': () =>
    compile({ ...gated, stage: { weights: [], admits: { upTo: 3 } } }),
  'selectionRubric.elicitationIncomplete': () =>
    stage({ elicitation: { ...asked, method: 'rankOrderCentroid', order: [['k1', 'k1'], ['k3']] } }),
  'selectionRubric.swingWithoutTop': () =>
    stage({
      elicitation: {
        ...asked,
        method: 'swing',
        points: [
          { of: 'k1', points: 80 },
          { of: 'k2', points: 40 },
        ],
      },
    }),
  'selectionRubric.weightsNotElicited': () =>
    stage({ elicitation: { ...asked, method: 'rankOrderCentroid', order: [['k1'], ['k2']] } }),
  'selectionPanel.otherRubric': () => rank({ rubric: { id: 'office', version: '2' } }),
  'selectionPanel.duplicateId': () => rank({ assessors: [{ id: 'a1' }, { id: 'a1' }] }),
  'selectionPanel.danglingReference': () =>
    rank({ candidates: base.candidates.map((one) => ({ ...one, route: 'absorbtion' })) }),
  'selectionPanel.repeatedFinding': () => {
    const findings = [
      { gate: 'grade', outcome: 'pass' as const },
      { gate: 'grade', outcome: 'fail' as const },
    ];
    return rank({ candidates: base.candidates.map((one) => ({ ...one, findings })) }, gated);
  },
  'selectionPanel.repeatedSheet': () => rank({ sheets: [...base.sheets, ...base.sheets] }),
  'selectionPanel.recusedMarks': () => rank({ recusals: [{ assessor: 'a1', candidate: 'x' }] }),
  'candidateRanking.unknownStage': () =>
    issuesOf(rankCandidates(compiledOf([1]), base, { ...atInterview, stage: 'x' })),
  'candidateRanking.noMarks': () => [
    ...issuesOf(
      howSure(compiledOf([1], gatesOnly), { ...base, sheets: [] }, { ...atInterview, seed: 1, samples: 1 }),
    ),
    ...issuesOf(
      agreementOf(
        compiledOf([1], gatesOnly),
        { ...base, sheets: [] },
        { stage: 'interview', seed: 1, samples: 9 },
      ),
    ),
  ],
  'candidateRanking.tooFew': () =>
    issuesOf(howSure(compiledOf([1]), panelOf({ x: [[3]] }), { ...atInterview, seed: 1, samples: 1 })),
  'candidateRanking.badBand': () =>
    [0, 1.5, Number.NaN].flatMap((band) =>
      issuesOf(howSure(compiledOf([1]), base, { ...atInterview, seed: 1, samples: 1, band })),
    ),
  'selectionFairness.unknownCandidate': () =>
    issuesOf(
      fairnessOf(compiledOf([1]), base, {
        on: atInterview.on,
        groups: [
          { candidate: 'x', group: 'g' },
          { candidate: 'z', group: 'g' },
        ],
        tooFew: { leastEntered: 5 },
      }),
    ),
};

describe('every code of cdio', () => {
  it.each(Object.entries(producers))('%s is produced, and its message has all its facts', (code, produce) => {
    const found = produce().filter((issue) => issue.code === code);
    expect(found.length).toBeGreaterThan(0);
    for (const { message } of found) expect(message).not.toMatch(/\{\w+\}/);
  });
});

describe('what is wrong in a rubric', () => {
  it('is all told at once, each at its place', () => {
    const issues = compile({
      roles: [{ id: 'odd' }],
      routes: [{ id: 'absorption' }, { id: 'absorption' }],
      competencyAreas: [{ id: 'communication' }, { id: 'communication' }],
      criteria: criteria.map((one) => ({ ...one, areas: ['comunication'] })),
      gates: [{ id: 'total', routes: ['acquisition'] }],
      stage: {
        gates: ['grade'],
        tieBreaks: [
          { id: 't', by: 'even' },
          { id: 't', by: 'k7' },
        ],
      },
    });
    expect(issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'selectionRubric.reservedId gates.0.id',
      'selectionRubric.duplicateId competencyAreas.1.id',
      'selectionRubric.duplicateId routes.1.id',
      'selectionRubric.danglingReference criteria.0.areas.0',
      'selectionRubric.danglingReference criteria.1.role',
      'selectionRubric.danglingReference criteria.1.areas.0',
      'selectionRubric.danglingReference gates.0.routes.0',
      'selectionRubric.danglingReference stages.0.gates.0',
      'selectionRubric.danglingReference stages.0.tieBreaks.1.by',
      'selectionRubric.duplicateId stages.0.tieBreaks.1.id',
    ]);
  });

  it.each([
    [
      'later',
      [
        { id: 'interview', marksOf: 'decision', weights: [{ of: 'k1', weight: 1 }] },
        { id: 'decision', weights: [{ of: 'k1', weight: 1 }] },
      ],
      'comes later',
    ],
    [
      'itself a reader',
      [
        { id: 'one', weights: [{ of: 'k1', weight: 1 }] },
        { id: 'two', marksOf: 'one', weights: [{ of: 'k1', weight: 1 }] },
        { id: 'three', marksOf: 'two', weights: [{ of: 'k1', weight: 1 }] },
      ],
      'reads those of another',
    ],
    [
      'not there',
      [{ id: 'interview', marksOf: 'shortlist', weights: [{ of: 'k1', weight: 1 }] }],
      'is not a stage',
    ],
  ] as const)('says of marks read from a stage that is %s', (_, stages, words) => {
    expect(compile({ stages })[0]?.message).toContain(words);
  });

  it('is found in what only the engine and the digest see', () => {
    const levels = fiveLevels.map((level) => ({ ...level, code: ' | ' }));
    const codes = compile({ criteria: [{ id: 'k1', role: 'odd', levels }] }, [1]).map(({ code }) => code);
    expect(codes[0]).toBe('selectionRubric.duplicateId');
    const strange = { ...rubricOf([1]), note: '\ud800' };
    expect(issuesOf(compileSelectionRubric(strange)).map(({ code }) => code.split('.')[0])).toContain(
      'canonical',
    );
  });
});

describe('what is wrong in a panel', () => {
  it('is told at its place', () => {
    const sheet = { stage: 'interviev', assessor: 'a7', candidate: 'z', marks: {} };
    expect(
      rank({ sheets: [sheet], recusals: [{ assessor: 'a9', candidate: 'x' }] }).map(({ path }) =>
        path.join('.'),
      ),
    ).toEqual(['recusals.0.assessor', 'sheets.0.assessor', 'sheets.0.candidate', 'sheets.0.stage']);
    expect(
      rank({
        candidates: [
          ...base.candidates,
          { id: 'x', route: 'absorption', findings: [{ gate: 'g', outcome: 'pass' }] },
        ],
      }).map(({ code, path }) => `${code} ${path.join('.')}`),
    ).toEqual([
      'selectionPanel.duplicateId candidates.2.id',
      'selectionPanel.danglingReference candidates.2.findings.0.gate',
    ]);
  });

  it('is told of marks where they stand, in the words of the engine', () => {
    const sheets = [
      { stage: 'interview', assessor: 'a1', candidate: 'x', marks: { k1: 'L9', k2: 'L1' } },
      { stage: 'interview', assessor: 'a1', candidate: 'y', marks: { k1: 'L1' } },
    ];
    const expected = ['answer.unknownOption sheets.0.marks.k1', 'answer.unknownItem sheets.0.marks.k2'];
    const told = (issues: readonly Issue[]) =>
      issues.map(({ code, path }) => `${code} ${path.join('.')}`).sort();
    expect(told(rank({ sheets }))).toEqual([...expected].sort());
    const agreement = agreementOf(
      compiledOf([1]),
      { ...base, sheets },
      { stage: 'interview', seed: 1, samples: 9 },
    );
    expect(told(issuesOf(agreement))).toEqual([...expected].sort());
  });
});
