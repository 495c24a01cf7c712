import type { EvidenceRegister, TestSitting } from '@sopana/competency';
import { parseEvidenceRegister } from '@sopana/competency/schemas';
import { compareCivilDates } from '@sopana/core/dates';
import { expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
// @ts-expect-error [ts7016] an example of plain JavaScript
import {
  fictionalOfficials,
  officialsKnownOn,
} from '../../../../examples/national-programme/src/officials.mjs';
import { competencyFramework } from '../../src/competency/competency-framework.js';
import { holdingPolicy } from '../../src/competency/holding-policy.js';
import { needsAssessments } from '../../src/competency/needs-assessments.js';

const officials: EvidenceRegister = fictionalOfficials(350, 2026);
const { people, evidence } = officials;

describe('the fictional officials', () => {
  it('are 350 opaque ids in all four layers, read by the schema as they are', () => {
    expect(expectOk(parseEvidenceRegister(structuredClone(officials)))).toEqual(officials);
    expect(people).toHaveLength(350);
    expect(new Set(people.map(({ layer }) => layer)).size).toBe(4);
    expect(new Set(people.map(({ organisation }) => organisation)).size).toBe(21);
    for (const person of people) expect(person).not.toHaveProperty('label');
  });

  it('are the same for the same seed, and others for another', () => {
    expect(fictionalOfficials(350, 2026)).toEqual(officials);
    expect(fictionalOfficials(350, 2027)).not.toEqual(officials);
    // The first of many are the same as few.
    expect(fictionalOfficials(10, 2026).people).toEqual(people.slice(0, 10));
  });

  it('name only competencies, levels, roles, tests and options that exist', () => {
    const competencies = new Set(competencyFramework.competencies.map(({ id }) => id));
    const roles = new Set(competencyFramework.roles?.map(({ id }) => id));
    const items = new Map(needsAssessments.flatMap((test) => test.items.map((item) => [item.id, item])));
    expect(people.flatMap(({ profiles }) => profiles).filter((id) => !roles.has(id))).toEqual([]);
    for (const one of evidence) {
      if (one.kind !== 'test') expect(competencies.has(one.competency)).toBe(true);
      else
        for (const { item, answer } of one.answers) {
          const codes = items.get(item)?.options.map(({ code }) => code);
          expect(answer === null || codes?.includes(String(answer))).toBe(true);
        }
    }
  });

  it('have evidence that is fresh, expired and missing, and nothing from the future', () => {
    const sittings = evidence.filter((one): one is TestSitting => one.kind === 'test');
    const tested = new Set(sittings.map(({ person }) => person));
    expect(people.filter(({ id }) => !tested.has(id)).length).toBeGreaterThan(20);
    expect(
      sittings.filter(({ answers }) => answers.some(({ answer }) => answer === null)).length,
    ).toBeGreaterThan(20);
    const twice = people.filter(({ id }) => sittings.filter(({ person }) => person === id).length === 2);
    expect(twice.length).toBeGreaterThan(40);
    const credentials = evidence.filter(({ kind }) => kind === 'credential');
    const expired = credentials.filter(
      ({ validUntil }) => validUntil !== undefined && compareCivilDates(validUntil, officialsKnownOn) < 0,
    );
    expect(expired.length).toBeGreaterThan(10);
    expect(expired.length).toBeLessThan(credentials.length);
    expect(evidence.filter(({ on }) => compareCivilDates(on, officialsKnownOn) >= 0)).toEqual([]);
    const outcomes = new Set(evidence.flatMap((one) => (one.kind === 'rating' ? [one.outcome] : [])));
    expect(outcomes).toEqual(new Set(['level', 'belowLowest', 'notObserved']));
    const sources = new Set(evidence.map(({ source }) => source));
    expect(sources).toEqual(new Set(holdingPolicy.sources.map(({ source }) => source)));
  });
});
