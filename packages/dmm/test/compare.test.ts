import { expectCodes, expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import { compareAssessments } from '../src/compare/compare-assessments.js';
import { compareReadings } from '../src/compare/compare-readings.js';
import { compileMaturityModel } from '../src/compile/compile-maturity-model.js';
import type { CompiledModel } from '../src/model/compiled-model.js';
import type { MaturityModel } from '../src/model/maturity-model.js';
import { reportOf } from '../src/report/report-of.js';
import { answered, assessment } from './support/assessments.js';
import { changed, compiled, model } from './support/model.js';

/** Version 2: sharing no longer weighs twice, a sub-dimension of tools is asked differently, and there is a new one. */
const next: MaturityModel = JSON.parse(
  JSON.stringify(changed({ version: '2' }))
    .replace('"id":"sharing","weight":2', '"id":"sharing"')
    .replace(
      '"code":"none","value":1,"level":"seed","label":{"en":"Nothing is done about reuse"}',
      '"code":"nothing","value":1,"level":"seed"',
    )
    .replace('"id":"taste","label":{"en":"Services"}', '"id":"taste","label":{"en":"Public services"}'),
);
const compiledNext: CompiledModel = expectOk(compileMaturityModel(next));
const said = (values: Parameters<typeof assessment>[0], of: CompiledModel = compiled, keys = {}) => ({
  compiled: of,
  assessment: assessment(values, keys, of),
});
const overall = <T extends { readonly id: string }>(nodes: readonly T[], id = 'overall'): T => {
  const found = nodes.find((node) => node.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

describe('compareAssessments', () => {
  const before = said({ owner: 'none', share: 'leading', reuse: 'agreed' });

  it('gives all of the difference to the answers within one version', () => {
    const progress = expectOk(
      compareAssessments(before, said({ owner: 'leading', share: 'leading', reuse: 'agreed' })),
    );
    expect(progress).toMatchObject({ comparison: 'sameVersion', left: [] });
    expect(overall(progress.nodes, 'soil')).toMatchObject({
      before: { value: 11 / 3 },
      after: { value: 5 },
      modelChanged: 0,
      answersChanged: 5 - 11 / 3,
      total: 5 - 11 / 3,
    });
  });

  it('refuses two versions unless a bridge is asked for', () => {
    expectCodes(compareAssessments(before, said({}, compiledNext)), ['compare.otherVersion']);
    expect(expectOk(compareAssessments(before, said({}, compiledNext), { bridge: true })).comparison).toBe(
      'bridged',
    );
  });

  it('splits the difference on the common part', () => {
    const after = said({ owner: 'agreed', share: 'leading', reuse: 'leading' }, compiledNext);
    const progress = expectOk(compareAssessments(before, after, { bridge: true }));
    expect(progress.left).toEqual(['reuse']);
    expect(progress.common).not.toContain('reuse');
    // soil before: (1 + 2·5)/3 by version 1, (1 + 5)/2 by version 2; after: (3 + 5)/2.
    expect(overall(progress.nodes, 'soil')).toMatchObject({
      modelChanged: 3 - 11 / 3,
      answersChanged: 1,
      total: 4 - 11 / 3,
    });
    expect(overall(progress.nodes, 'tools')).toMatchObject({
      before: { value: 3 },
      after: { value: 5 },
      modelChanged: null,
      answersChanged: null,
      total: null,
    });
    const { after: shown } = overall(progress.nodes);
    const report = expectOk(reportOf(compiledNext, after.assessment, '2026-01-01'));
    expect(shown).toEqual({ value: overall(report.nodes).value, level: overall(report.nodes).level });
  });

  it('fails where there is nothing to compare', () => {
    expectCodes(compareAssessments(before, said({}, compiled, { instrument: 'quick' })), [
      'compare.otherInstrument',
    ]);
    const other = JSON.parse(
      JSON.stringify(changed({ version: '3' })).replaceAll('"code":"agreed"', '"code":"fixed"'),
    );
    expectCodes(
      compareAssessments(before, said({}, expectOk(compileMaturityModel(other))), { bridge: true }),
      ['compare.nothingInCommon'],
    );
    expectCodes(compareAssessments(said({ owner: 'x' }), before), ['answer.unknownOption']);
    expectCodes(compareAssessments({ ...before, compiled: compiledNext }, before), ['assessment.otherModel']);
    expectCodes(compareAssessments(before, { ...before, compiled: compiledNext }), ['assessment.otherModel']);
  });
});

describe('compareReadings', () => {
  it('states the difference at every node, and none where there is nothing', () => {
    const both = assessment(
      { restore: 'leading', reuse: 'agreed' },
      { validations: answered({ restore: 'none' }, 'v') },
    );
    const differences = expectOk(compareReadings(compiled, both));
    expect(overall(differences, 'fence')).toEqual({
      id: 'fence',
      kind: 'subDimension',
      selfAssessed: { value: 5, level: 'forest' },
      validated: { value: 1, level: 'seed' },
      difference: -4,
    });
    expect(overall(differences, 'tools').difference).toBe(0);
    expect(overall(differences, 'taste').difference).toBeNull();
    expect(differences.map(({ id }) => id)).toEqual(compiled.instruments[1]?.nodes.map(({ id }) => id));
    const odd = { ...both, validations: answered({ restore: 'x' }, 'v') };
    expectCodes(compareReadings(compiled, odd), ['answer.unknownOption']);
    expectCodes(compareReadings(compiledNext, both), ['assessment.otherModel']);
    expectCodes(compareReadings(compiled, assessment({ restore: 'x' })), ['answer.unknownOption']);
    expect(model.version).toBe('1');
  });
});
