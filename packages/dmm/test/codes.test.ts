import type { Issue, Result } from '@sopana/core';
import { createLedger } from '@sopana/core/ledger';
import { expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import { recordEvent } from '../src/assessment/record-event.js';
import { replayAssessment } from '../src/assessment/replay-assessment.js';
import { startAssessment } from '../src/assessment/start-assessment.js';
import { undoAssessment } from '../src/assessment/undo-assessment.js';
import { benchmarkOf } from '../src/benchmark/benchmark-of.js';
import { heatMapOf } from '../src/benchmark/heat-map-of.js';
import { portfolioOf } from '../src/benchmark/portfolio-of.js';
import type { dmmCodes } from '../src/codes.js';
import { compareAssessments } from '../src/compare/compare-assessments.js';
import { compileMaturityModel } from '../src/compile/compile-maturity-model.js';
import type { AssessmentEvent } from '../src/model/assessment.js';
import type { MaturityModel } from '../src/model/maturity-model.js';
import type { Organisation } from '../src/model/registry.js';
import { publishStatus } from '../src/publish/publish-status.js';
import { verifyPublication } from '../src/publish/verify-publication.js';
import { compileRegistry } from '../src/registry/compile-registry.js';
import { reportOf } from '../src/report/report-of.js';
import { answer, assessment, ledgerAfter, meta, moved } from './support/assessments.js';
import { changed, compiled, model } from './support/model.js';

const issuesOf = (result: Result<unknown>): readonly Issue[] => (result.ok ? [] : result.issues);
const compile = (document: MaturityModel): readonly Issue[] => issuesOf(compileMaturityModel(document));
/** The document with texts replaced in its JSON; each must be there. */
const slip = (...pairs: readonly (readonly [string, string])[]): readonly Issue[] =>
  compile(
    JSON.parse(
      pairs.reduce((text, [from, to]) => {
        if (!text.includes(from)) throw new Error(`The model does not hold ${from}.`);
        return text.replace(from, to);
      }, JSON.stringify(model)),
    ),
  );
const record = (event: AssessmentEvent, ledger = ledgerAfter([])): readonly Issue[] =>
  issuesOf(recordEvent(compiled, ledger, event, meta));
const registry = (...organisations: readonly Organisation[]): readonly Issue[] =>
  issuesOf(compileRegistry({ sopana: 'organisation-registry/1', id: 'r', version: '1', organisations }));
const other = expectOk(compileMaturityModel(changed({ version: '2' })));
const portfolio = expectOk(portfolioOf(compiled, [assessment({ share: 'none' }, { status: 'published' })]));
const published = [1, 2].map((at) =>
  assessment({ share: 'none' }, { id: `a${at}`, organisation: `o${at}`, status: 'published' }),
);
const options = { period: '1', on: '2026-01-01', minimumGroup: 2 };
const strange = expectOk(
  compileMaturityModel(JSON.parse(JSON.stringify(model).replaceAll('"code":"agreed"', '"code":"fixed"'))),
);

const producers: Record<keyof typeof dmmCodes, () => readonly Issue[]> = {
  'maturityModel.duplicateId': () => slip(['"id":"sprout"', '"id":"seed"']),
  'maturityModel.reservedId': () => slip(['"id":"fence"', '"id":"fence.level"']),
  'maturityModel.danglingReference': () => slip(['"of":"guarding"', '"of":"gaurding"']),
  'maturityModel.emptySubDimension': () =>
    compile(changed({ dimensions: [...model.dimensions, { id: 'new', subDimensions: [{ id: 'bare' }] }] })),
  'maturityModel.noQuestions': () =>
    compile(
      changed({
        instruments: [...model.instruments, { id: 'unused', range: [0, 1], levels: [{ level: 'seed' }] }],
      }),
    ),
  'maturityModel.emptyRange': () => slip(['"range":[0,10]', '"range":[10,10]']),
  'maturityModel.rangeDiffers': () => slip(['"code":"leading","value":5', '"code":"leading","value":6']),
  'maturityModel.ladderOrder': () => slip(['"code":"agreed","value":3', '"code":"agreed","value":1']),
  'maturityModel.levelOrder': () =>
    slip([
      '{"level":"sprout","from":2},{"level":"sapling","from":4}',
      '{"level":"sapling","from":2},{"level":"sprout","from":4}',
    ]),
  'maturityModel.levelOutOfRange': () => slip(['"level":"forest","from":8', '"level":"forest","from":11']),
  'maturityModel.requirementOfFirst': () =>
    slip(['"node":"overall","level":"sapling"', '"node":"overall","level":"seed"']),
  'maturityModel.repeatedPart': () =>
    slip([
      '"over":"dimensions"',
      '"over":"dimensions","weights":[{"of":"roots","weight":1},{"of":"roots","weight":2}]',
    ]),
  'maturityModel.circle': () =>
    slip(['"level":"sprout","effort":5', '"level":"sprout","effort":5,"after":["write-catalogue"]']),
  'assessment.otherModel': () => issuesOf(reportOf(other, assessment({}), '2026-01-01')),
  'assessment.unknownInstrument': () =>
    issuesOf(startAssessment(compiled, { id: 'a', organisation: 'o', instrument: 'quik' })),
  'assessment.noRespondent': () => record(answer('share', 'none', '')),
  'assessment.wrongTransition': () => record(moved('published')),
  'assessment.wrongStatus': () => record(answer('share', 'none'), ledgerAfter([moved('submitted')])),
  'assessment.severalRespondents': () =>
    record(answer('share', 'none', 'q'), ledgerAfter([answer('share', 'none')])),
  'assessment.nothingToWithdraw': () => record({ kind: 'withdrawn', question: 'share', respondent: 'p' }),
  'assessment.undoOfMove': () => issuesOf(undoAssessment(ledgerAfter([moved('submitted')]), meta)),
  'assessment.notFromTheStart': () =>
    issuesOf(replayAssessment(compiled, expectOk(createLedger(assessment({ share: 'none' }))))),
  'compare.otherVersion': () =>
    issuesOf(
      compareAssessments(
        { compiled, assessment: assessment({}) },
        { compiled: other, assessment: assessment({}, {}, other) },
      ),
    ),
  'compare.otherInstrument': () =>
    issuesOf(
      compareAssessments(
        { compiled, assessment: assessment({}) },
        { compiled, assessment: assessment({}, { instrument: 'quick' }) },
      ),
    ),
  'compare.nothingInCommon': () =>
    issuesOf(
      compareAssessments(
        { compiled, assessment: assessment({}) },
        { compiled: strange, assessment: assessment({}, {}, strange) },
        { bridge: true },
      ),
    ),
  'portfolio.empty': () => issuesOf(portfolioOf(compiled, [])),
  'portfolio.otherInstrument': () =>
    issuesOf(
      portfolioOf(compiled, [
        assessment({}),
        assessment({}, { id: 'b', organisation: 'b', instrument: 'quick' }),
      ]),
    ),
  'portfolio.duplicate': () => issuesOf(portfolioOf(compiled, [assessment({}), assessment({})])),
  'portfolio.unknownNode': () => issuesOf(benchmarkOf(portfolio, { node: 'x', minimumGroup: 2 })),
  'benchmark.unknownAttribute': () => issuesOf(benchmarkOf(portfolio, { by: ['x'], minimumGroup: 2 })),
  'benchmark.smallMinimum': () => issuesOf(benchmarkOf(portfolio, { minimumGroup: 1 })),
  'benchmark.shareOutOfRange': () => issuesOf(benchmarkOf(portfolio, { minimumGroup: 2, percentiles: [90] })),
  'benchmark.noNodes': () => issuesOf(heatMapOf(portfolio, { nodes: [], minimumGroup: 2 })),
  'registry.duplicateId': () => registry({ id: 'a', kind: 'k' }, { id: 'a', kind: 'k' }),
  'registry.unknownOrganisation': () => registry({ id: 'a', kind: 'k', parent: 'b' }),
  'registry.emptyPeriod': () =>
    registry({ id: 'a', kind: 'k', validFrom: '2026-01-02', validTo: '2026-01-01' }),
  'registry.circle': () => registry({ id: 'a', kind: 'k', parent: 'a' }),
  'publication.notPublished': () => issuesOf(publishStatus(compiled, [assessment({})], options)),
  'publication.differs': () => {
    const publication = expectOk(publishStatus(compiled, published, options));
    const [first, ...rest] = published;
    const moved = first === undefined ? [] : [{ ...first, answers: [] }, ...rest];
    return issuesOf(verifyPublication(compiled, publication, moved));
  },
};

describe('every code of dmm', () => {
  it.each(Object.entries(producers))('%s is produced, and its message has all its facts', (code, produce) => {
    const found = produce().filter((issue) => issue.code === code);
    expect(found.length).toBeGreaterThan(0);
    for (const { message } of found) expect(message).not.toMatch(/\{\w+\}/);
  });
});
