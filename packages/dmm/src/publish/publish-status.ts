import { createIssue, type Issue, type Result } from '@sopana/core';
import { parseCivilDate } from '@sopana/core/dates';
import { seal } from '@sopana/core/sealing';
import { benchmarkOf } from '../benchmark/benchmark-of.js';
import { portfolioOf } from '../benchmark/portfolio-of.js';
import { dmmCodes } from '../codes.js';
import type { Assessment } from '../model/assessment.js';
import type { CompiledModel } from '../model/compiled-model.js';
import type { Portfolio } from '../model/portfolio.js';
import type { Publication, PublicationOptions, StatusReport } from '../model/publication.js';
import { recordOfAssessment } from './record-of-assessment.js';

/**
 * The status report of a period as data, with a sealed record for each organisation.
 *
 * @param compiled - the model
 * @param assessments - all of status `published`, one for each organisation, of one instrument
 * @param options - period, day, classifications and least group
 * @returns the report, sealed, and the records; fails with `publication.notPublished`, `date.*`, and as `portfolioOf` and
 * `benchmarkOf` do
 *
 * @example
 * ```ts
 * const tiny = compileMaturityModel({ sopana: 'maturity-model/1', id: 'tiny', version: '1', levels: [{ id: 'low' }, { id: 'high' }], weightings: [{ id: 'perDimension', over: 'dimensions' }], instruments: [{ id: 'quick', range: [0, 10], levels: [{ level: 'low' }, { level: 'high', from: 5 }] }], dimensions: [{ id: 'data', subDimensions: [{ id: 'sharing', questions: [{ id: 'q1', instrument: 'quick', answer: { type: 'number' } }] }] }] });
 * const said = (organisation, value) => ({ sopana: 'maturity-assessment/1', id: organisation, organisation, instrument: 'quick', model: tiny.value.identity, status: 'published', answers: [{ question: 'q1', respondent: 'p', class: 'value', value }], validations: [] });
 * const all = [said('a', 3), said('b', 8), said('c', 4)];
 * const publication = publishStatus(tiny.value, all, { period: '2026', on: '2026-12-31', minimumGroup: 3 });
 * publication.value.report.benchmarks[0].all.mean; // => 5
 * verifyPublication(tiny.value, publication.value, all).ok; // => true
 * ```
 *
 * @remarks The report names records by their digests alone: who holds a record can show that it is the one.
 * @source Our convention; RFC 8785 and SHA-256 for the seals.
 */
export function publishStatus(
  compiled: CompiledModel,
  assessments: readonly Assessment[],
  options: PublicationOptions,
): Result<Publication> {
  const portfolio = portfolioOf(compiled, assessments);
  if (!portfolio.ok) return portfolio;
  const date = parseCivilDate(options.on);
  const { by = [], minimumGroup } = options;
  const nodes = options.nodes ?? usualNodes(portfolio.value);
  const benchmarks = nodes.map((node) => benchmarkOf(portfolio.value, { node, by, minimumGroup }));
  const issues: Issue[] = [
    ...checkStatus(assessments),
    ...(date.ok ? [] : date.issues.map((issue) => ({ ...issue, path: ['on'] }))),
    ...firstIssues(benchmarks),
  ];
  const [first, ...rest] = issues;
  if (first !== undefined) return { ok: false, issues: [first, ...rest] };
  const records = assessments.flatMap((assessment) => {
    const record = recordOfAssessment(compiled, assessment, options.on);
    if (!record.ok) throw new Error(`'${assessment.id}' was scored and cannot be sealed.`);
    return [record.value];
  });
  const { model, scoredBy, arithmeticVersion, instrument, members } = portfolio.value;
  const report = seal<StatusReport>({
    sopana: 'maturity-status/1',
    period: options.period,
    on: options.on,
    model,
    scoredBy,
    arithmeticVersion,
    instrument,
    organisations: members.length,
    by,
    benchmarks: benchmarks.flatMap((one) => (one.ok ? [one.value] : [])),
    records: records.map(({ subject, digest }) => ({ organisation: subject, digest })),
  });
  return report.ok ? { ok: true, value: { report: report.value, records } } : report;
}

/** Options are the same for all nodes, so the issues of one say all but the other nodes that are not there. */
function firstIssues(results: readonly Result<unknown>[]): readonly Issue[] {
  const failed = results.find((one) => !one.ok);
  return failed === undefined || failed.ok ? [] : failed.issues;
}

function usualNodes({ nodes }: Portfolio): readonly string[] {
  return nodes
    .filter(({ kind }) => kind === 'overall' || kind === 'weighting' || kind === 'dimension')
    .map(({ id }) => id);
}

function checkStatus(assessments: readonly Assessment[]): readonly Issue[] {
  return assessments.flatMap(({ id, status }, at) =>
    status === 'published'
      ? []
      : [createIssue(dmmCodes, 'publication.notPublished', [at, 'status'], { id, status })],
  );
}
