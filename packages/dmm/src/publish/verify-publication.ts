import { createIssue, type Issue, type Result, resultOf } from '@sopana/core';
import { firstDifference, verifySeal } from '@sopana/core/sealing';
import { dmmCodes } from '../codes.js';
import type { Assessment } from '../model/assessment.js';
import type { CompiledModel } from '../model/compiled-model.js';
import type { Publication } from '../model/publication.js';
import { publishStatus } from './publish-status.js';
import { verifyRecordOfAssessment } from './verify-record-of-assessment.js';

/**
 * Whether a publication still holds: its seal, each record, and everything worked out again from the assessments.
 *
 * @param compiled - the model that the publication names
 * @param publication - as it was made
 * @param assessments - those that it was made from, in their order
 * @returns the publication; fails with the codes of `verifySeal`, those of `verifyRecord` at `['records', position, …]`,
 * `publication.differs` at the first difference, and as `publishStatus` does
 *
 * @example
 * ```ts
 * const tiny = compileMaturityModel({ sopana: 'maturity-model/1', id: 'tiny', version: '1', levels: [{ id: 'low' }, { id: 'high' }], weightings: [{ id: 'perDimension', over: 'dimensions' }], instruments: [{ id: 'quick', range: [0, 10], levels: [{ level: 'low' }, { level: 'high', from: 5 }] }], dimensions: [{ id: 'data', subDimensions: [{ id: 'sharing', questions: [{ id: 'q1', instrument: 'quick', answer: { type: 'number' } }] }] }] });
 * const said = (organisation, value) => ({ sopana: 'maturity-assessment/1', id: organisation, organisation, instrument: 'quick', model: tiny.value.identity, status: 'published', answers: [{ question: 'q1', respondent: 'p', class: 'value', value }], validations: [] });
 * const publication = publishStatus(tiny.value, [said('a', 3), said('b', 8)], { period: '2026', on: '2026-12-31', minimumGroup: 2 });
 * verifyPublication(tiny.value, publication.value, [said('a', 3), said('b', 9)]).ok; // => false
 * ```
 *
 * @source Our convention: answers + document + declared arithmetic = the publication.
 */
export function verifyPublication(
  compiled: CompiledModel,
  publication: Publication,
  assessments: readonly Assessment[],
): Result<Publication> {
  const { report, records } = publication;
  const intact = verifySeal(report);
  const { period, on, by, benchmarks } = report;
  const again = publishStatus(compiled, assessments, {
    period,
    on,
    by,
    nodes: benchmarks.map(({ node }) => node),
    minimumGroup: benchmarks[0]?.minimumGroup ?? 0,
  });
  const issues: Issue[] = intact.ok ? [] : [...intact.issues];
  if (!again.ok) return resultOf<Publication>([...issues, ...again.issues], () => publication);
  assessments.forEach((assessment, at) => {
    const verdict = verifyRecordOfAssessment(compiled, records[at], assessment);
    if (!verdict.ok) {
      issues.push(...verdict.issues.map((issue) => ({ ...issue, path: ['records', at, ...issue.path] })));
    }
  });
  const difference = firstDifference(report, again.value.report);
  if (difference !== null) {
    const { path } = difference;
    issues.push(createIssue(dmmCodes, 'publication.differs', ['report', ...path], { where: path.join('.') }));
  }
  return resultOf(issues, () => publication);
}
