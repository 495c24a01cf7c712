import { expectCodes, expectOk } from '@sopana/tooling';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lifeCycle } from '../src/assessment/life-cycle.js';
import { recordEvent } from '../src/assessment/record-event.js';
import { redoAssessment } from '../src/assessment/redo-assessment.js';
import { replayAssessment } from '../src/assessment/replay-assessment.js';
import { startAssessment } from '../src/assessment/start-assessment.js';
import { undoAssessment } from '../src/assessment/undo-assessment.js';
import type { AssessmentEvent, AssessmentLedger, AssessmentStatus } from '../src/model/assessment.js';
import { parseAssessmentRecord } from '../src/schemas/parse-assessment-record.js';
import { answer, ledgerAfter, meta, moved } from './support/assessments.js';
import { compiled } from './support/model.js';

const statuses: readonly AssessmentStatus[] = ['draft', 'submitted', 'validated', 'published'];
const wayTo: Readonly<Record<AssessmentStatus, readonly AssessmentStatus[]>> = {
  draft: [],
  submitted: ['submitted'],
  validated: ['submitted', 'validated'],
  published: ['submitted', 'validated', 'published'],
};

describe('the life cycle', () => {
  const pairs = statuses.flatMap((from) => statuses.map((to) => [from, to] as const));
  it.each(pairs)('from %s to %s only when the table has it', (from, to) => {
    const ledger = ledgerAfter(wayTo[from].map(moved));
    expect(ledger.state.status).toBe(from);
    const isAllowed = lifeCycle.some((way) => way.from === from && way.to === to);
    const next = recordEvent(compiled, ledger, moved(to), meta);
    expectCodes(next, isAllowed ? [] : ['assessment.wrongTransition']);
    if (isAllowed) expect(expectOk(next).state.status).toBe(to);
  });

  it('leads from a draft to a publication, and not further', () => {
    expect(lifeCycle.filter(({ from }) => from === 'published')).toEqual([]);
    expect(ledgerAfter(wayTo.published.map(moved)).state.status).toBe('published');
  });
});

describe('recordEvent', () => {
  const said = (keys: object): AssessmentEvent => ({
    kind: 'answered',
    answer: { question: 'share', respondent: 'p', class: 'value', value: 'agreed', ...keys },
  });
  const submitted = ledgerAfter([answer('share', 'agreed'), moved('submitted')]);
  it.each<[string, AssessmentLedger | undefined, AssessmentEvent, readonly (readonly [string, string])[]]>([
    ['an answer', undefined, said({}), []],
    [
      'an option that is none',
      undefined,
      said({ value: 'agred' }),
      [['answer.unknownOption', 'answer.value']],
    ],
    [
      'a question of another instrument',
      undefined,
      said({ question: 'soil-now' }),
      [['answer.unknownItem', 'answer.question']],
    ],
    ['nobody', undefined, said({ respondent: '' }), [['assessment.noRespondent', 'answer.respondent']]],
    [
      'a day that is none',
      undefined,
      said({ evidence: [{ kind: 'letter', collectedOn: '2026-02-30' }] }),
      [['date.noSuchDay', 'answer.evidence.0.collectedOn']],
    ],
    [
      'all that is wrong',
      undefined,
      said({ question: 'sharing', respondent: '' }),
      [
        ['answer.unknownItem', 'answer.question'],
        ['assessment.noRespondent', 'answer.respondent'],
      ],
    ],
    [
      'a second respondent without a reducer',
      ledgerAfter([answer('share', 'agreed')]),
      said({}),
      [['assessment.severalRespondents', 'answer.respondent']],
    ],
    [
      'an answer after submission',
      submitted,
      said({ respondent: 'officer-7' }),
      [['assessment.wrongStatus', 'kind']],
    ],
    [
      'a validation of a draft',
      undefined,
      { ...said({}), kind: 'validated' } as AssessmentEvent,
      [['assessment.wrongStatus', 'kind']],
    ],
    ['a validation', submitted, { ...said({}), kind: 'validated' } as AssessmentEvent, []],
    [
      'a withdrawal of nothing',
      undefined,
      { kind: 'withdrawn', question: 'share', respondent: 'p' },
      [['assessment.nothingToWithdraw', 'question']],
    ],
  ])('%s', (_, ledger = ledgerAfter([]), event, expected) => {
    const next = recordEvent(compiled, ledger, event, meta);
    const found = next.ok ? [] : next.issues.map(({ code, path }) => [code, path.join('.')]);
    expect(found).toEqual(expected);
  });

  it('keeps several respondents where the question has a reducer, and one answer of each', () => {
    const { answers } = ledgerAfter([
      answer('online', 'agreed', 'p'),
      answer('online', 'none', 'q'),
      answer('online', 'leading', 'p'),
    ]).state;
    expect(answers.map(({ respondent, value }) => [respondent, value])).toEqual([
      ['p', 'leading'],
      ['q', 'none'],
    ]);
    const event: AssessmentEvent = { kind: 'withdrawn', question: 'online', respondent: 'p' };
    const left = expectOk(
      recordEvent(
        compiled,
        ledgerAfter([answer('online', 'agreed', 'p'), answer('online', 'none', 'q')]),
        event,
        meta,
      ),
    );
    expect(left.state.answers.map(({ respondent }) => respondent)).toEqual(['q']);
  });

  it('does not take an assessment of another model', () => {
    const other = { ...compiled, identity: { ...compiled.identity, digest: 'sha256:other' } };
    expectCodes(recordEvent(other, ledgerAfter([]), answer('share', 'none'), meta), [
      'assessment.otherModel',
    ]);
  });
});

describe('startAssessment', () => {
  it.each([
    ['an instrument that is none', { instrument: 'deeep' }, ['assessment.unknownInstrument']],
    ['an attribute that is none', { attributes: [{ id: 'colour', value: 'red' }] }, ['attribute.unknown']],
    ['an attribute of the wrong type', { attributes: [{ id: 'region', value: 3 }] }, ['attribute.wrongType']],
  ])('%s', (_, keys, codes) => {
    expectCodes(
      startAssessment(compiled, { id: 'a', organisation: 'o', instrument: 'deep', ...keys }),
      codes,
    );
  });
});

describe('undo, redo and replay', () => {
  it('takes back and brings back answers, never a move', () => {
    const two = ledgerAfter([answer('share', 'none'), answer('share', 'leading')]);
    const one = expectOk(undoAssessment(two, meta));
    expect(one.state.answers.map(({ value }) => value)).toEqual(['none']);
    expect(expectOk(redoAssessment(one, meta)).state).toEqual(two.state);
    expectCodes(undoAssessment(ledgerAfter([moved('submitted')]), meta), ['assessment.undoOfMove']);
    expectCodes(undoAssessment(ledgerAfter([]), meta), ['ledger.nothingToUndo']);
  });

  const step = fc.oneof(
    fc.record({
      question: fc.constantFrom('share', 'online', 'listen'),
      value: fc.constantFrom('none', 'agreed', 'leading'),
      by: fc.constantFrom('p', 'q'),
    }),
    fc.constantFrom('undo' as const, 'redo' as const, ...statuses),
  );

  it('comes to the same state when replayed from JSON, whatever happened', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let ledger = ledgerAfter([]);
        for (const one of steps) {
          const next =
            one === 'undo'
              ? undoAssessment(ledger, meta)
              : one === 'redo'
                ? redoAssessment(ledger, meta)
                : typeof one === 'string'
                  ? recordEvent(compiled, ledger, moved(one), meta)
                  : recordEvent(compiled, ledger, answer(one.question, one.value, one.by), meta);
          if (next.ok) ledger = next.value;
        }
        const record = expectOk(parseAssessmentRecord(JSON.parse(JSON.stringify(ledger))));
        expect(expectOk(replayAssessment(compiled, record))).toEqual(ledger);
      }),
      { seed: 4, numRuns: 60 },
    );
  });

  it.each<[string, (ledger: AssessmentLedger) => object, readonly string[]]>([
    [
      'an answer that was changed',
      (ledger) => JSON.parse(JSON.stringify(ledger).replaceAll('"leading"', '"none"')),
      ['ledger.entryAltered'],
    ],
    [
      'a start that was changed',
      (ledger) => ({ ...ledger, initial: { ...ledger.initial, organisation: 'x' } }),
      ['ledger.originAltered'],
    ],
  ])('refuses %s', (_, change, codes) => {
    const ledger = ledgerAfter([answer('share', 'leading'), moved('submitted')]);
    expectCodes(replayAssessment(compiled, expectOk(parseAssessmentRecord(change(ledger)))), codes);
  });
});
