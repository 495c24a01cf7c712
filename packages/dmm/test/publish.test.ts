import { expectCodes, expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../src/model/assessment.js';
import { publishStatus } from '../src/publish/publish-status.js';
import { recordOfAssessment } from '../src/publish/record-of-assessment.js';
import { verifyPublication } from '../src/publish/verify-publication.js';
import { assessment } from './support/assessments.js';
import { compiled } from './support/model.js';

const published = (organisation: string, restore: string, sector: string): Assessment =>
  assessment(
    { restore, owner: 'agreed' },
    {
      id: `a-${organisation}`,
      organisation,
      status: 'published',
      attributes: [{ id: 'sector', value: sector }],
    },
  );
const all = [
  published('a', 'none', 'health'),
  published('b', 'agreed', 'health'),
  published('c', 'leading', 'land'),
  published('d', 'ad-hoc', 'land'),
];
const options = { period: '2026', on: '2026-12-31', by: ['sector'], minimumGroup: 2 };
const publication = expectOk(publishStatus(compiled, all, options));

describe('publishStatus', () => {
  it('benchmarks the whole, its weightings and the dimensions, and seals a record for each organisation', () => {
    const { report, records } = publication;
    expect(report.benchmarks.map(({ node }) => node)).toEqual([
      'overall',
      'overall.perSubDimension',
      'overall.perDimension',
      'roots',
      'fruit',
    ]);
    expect(report.benchmarks[3]?.groups.map(({ distribution }) => distribution?.mean)).toEqual([2.5, 3.25]);
    expect(records.map(({ subject, on }) => [subject, on])).toEqual([
      ['a', '2026-12-31'],
      ['b', '2026-12-31'],
      ['c', '2026-12-31'],
      ['d', '2026-12-31'],
    ]);
    expect(report.records).toEqual(records.map(({ subject, digest }) => ({ organisation: subject, digest })));
    expect(JSON.stringify(report)).not.toContain('a-c');
  });

  it('holds through JSON, and shows what was changed', () => {
    const stored = JSON.parse(JSON.stringify(publication));
    expect(expectOk(verifyPublication(compiled, stored, all))).toEqual(publication);
    const [first, ...rest] = all;
    const other = [
      { ...(first as Assessment), answers: published('a', 'leading', 'health').answers },
      ...rest,
    ];
    expectCodes(verifyPublication(compiled, stored, other), [
      'record.answersChanged',
      'record.outputChanged',
      'publication.differs',
    ]);
    const forged = { ...stored, report: { ...stored.report, period: '2027' } };
    expectCodes(verifyPublication(compiled, forged, all), ['seal.altered', 'publication.differs']);
    expectCodes(verifyPublication(compiled, stored, []), ['portfolio.empty']);
    expectCodes(
      verifyPublication(compiled, { ...stored, records: stored.records.slice(1) }, all.slice(0, 1)),
      ['record.answersChanged', 'record.outputChanged', 'publication.differs'],
    );
  });

  it('takes only what was published, on a day that exists', () => {
    const drafts = all.map((one, at) => (at === 1 ? { ...one, status: 'validated' as const } : one));
    expectCodes(
      publishStatus(compiled, drafts, { ...options, on: '2026-02-30', by: ['colour'], minimumGroup: 0 }),
      ['publication.notPublished', 'date.noSuchDay', 'benchmark.unknownAttribute', 'benchmark.smallMinimum'],
    );
    expectCodes(publishStatus(compiled, all, { ...options, period: '\ud800' }), ['canonical.loneSurrogate']);
    const odd = { ...published('x', 'none', 'y'), model: { id: 'x', version: '1', digest: 'x' } };
    expectCodes(recordOfAssessment(compiled, odd, '2026-12-31'), ['assessment.otherModel']);
    expectCodes(publishStatus(compiled, [], options), ['portfolio.empty']);
    expectCodes(recordOfAssessment(compiled, published('x', 'none', 'y'), 'today'), ['date.syntax']);
  });
});
