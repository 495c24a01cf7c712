import { parseHoldingPolicy, parseTalentRules, parseTrainingCatalogue } from '@sopana/competency/schemas';
import { expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import { competencyFramework } from '../../src/competency/competency-framework.js';
import { holdingPolicy } from '../../src/competency/holding-policy.js';
import { needsAssessments } from '../../src/competency/needs-assessments.js';
import { talentRules } from '../../src/competency/talent-rules.js';
import { trainingCatalogue } from '../../src/competency/training-catalogue.js';

const { programmes, providers = [] } = trainingCatalogue;
const levels = competencyFramework.scales[0]?.levels.map(({ id }) => id) ?? [];
const competencies = new Set(competencyFramework.competencies.map(({ id }) => id));

describe('the training catalogue', () => {
  it('is read by its schema as it is', () => {
    expect(expectOk(parseTrainingCatalogue(structuredClone(trainingCatalogue)))).toEqual(trainingCatalogue);
    expect(programmes).toHaveLength(40);
  });

  it('raises what the framework has, upwards, and needs only what is there', () => {
    const ids = programmes.map(({ id }) => id);
    for (const { raises, after = [], provider } of programmes) {
      for (const { competency, from, to } of raises) {
        expect(competencies.has(competency)).toBe(true);
        expect(levels.indexOf(to)).toBeGreaterThan(from === undefined ? -1 : levels.indexOf(from));
      }
      expect(after.filter((id) => !ids.includes(id))).toEqual([]);
      expect(providers.some(({ id }) => id === provider)).toBe(true);
    }
  });

  it('teaches exactly the topics of what it raises', () => {
    const items = needsAssessments.flatMap((test) => test.items);
    for (const { raises, topics = [] } of programmes) {
      const taught = raises.map(({ competency }) => competency);
      const expected = items
        .filter(({ competency }) => taught.includes(competency))
        .map(({ topic }) => topic);
      expect([...topics].sort()).toEqual([...expected].sort());
    }
  });

  it('says of providers that they are fictional, and has all three kinds', () => {
    expect(providers.filter(({ label }) => !/\(fictional\)$/.test(label?.['en'] ?? ''))).toEqual([]);
    expect(new Set(providers.map(({ kind }) => kind))).toEqual(
      new Set(['governmentInstitute', 'industry', 'academia']),
    );
    const parts = [trainingCatalogue, ...providers, ...programmes];
    expect(parts.filter(({ provenance }) => provenance !== 'authored')).toEqual([]);
  });

  it('closes at least the first gap of most areas of each layer, so that a plan can be made', () => {
    const raised = new Set(programmes.flatMap(({ raises }) => raises.map(({ competency }) => competency)));
    const share = (layer: string): number => {
      const own = [...competencies].filter((id) => id.startsWith(`${layer}.`));
      return own.filter((id) => raised.has(id)).length / own.length;
    };
    for (const layer of ['operational', 'middle', 'top', 'cdio']) expect(share(layer)).toBeGreaterThan(0.6);
  });
});

describe('talent rules and holding policy', () => {
  it('are read by their schemas as they are', () => {
    expect(expectOk(parseTalentRules(structuredClone(talentRules)))).toEqual(talentRules);
    expect(expectOk(parseHoldingPolicy(structuredClone(holdingPolicy)))).toEqual(holdingPolicy);
  });

  it('ask of each criterion once, of roles that exist, and say whose criteria they are', () => {
    const asked = [...JSON.stringify(talentRules.pools).matchAll(/"fact":"([^"]+)"/g)].map(([, id]) => id);
    expect([...asked].sort()).toEqual(talentRules.criteria.map(({ id }) => id).sort());
    const roles = new Set(competencyFramework.roles?.map(({ id }) => id));
    const profiles = talentRules.criteria.flatMap((one) => (one.type === 'role' ? [one.profile] : []));
    expect(profiles).toHaveLength(6);
    expect(profiles.filter((id) => !roles.has(id))).toEqual([]);
    expect(talentRules.standing['en']).toMatch(/ours.*nobody has endorsed/);
    expect(
      [...talentRules.criteria, ...talentRules.pools].every(({ provenance }) => provenance === 'authored'),
    ).toBe(true);
  });
});
