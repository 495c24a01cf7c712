import type { KnowledgeTest } from '@sopana/competency';
import { parseKnowledgeTest } from '@sopana/competency/schemas';
import { expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import { competencyFramework } from '../../src/competency/competency-framework.js';
import { needsAssessments } from '../../src/competency/needs-assessments.js';

const areaOf = new Map((competencyFramework.areas ?? []).map((area) => [area.id, area]));
const competencyOf = new Map(competencyFramework.competencies.map((one) => [one.id, one]));
const keyOf = ({ options }: KnowledgeTest['items'][number]): number =>
  options.findIndex(({ isKey }) => isKey === true);

describe.each(needsAssessments.map((test) => [test.layer ?? '', test] as const))('%s', (layer, test) => {
  it('is read by its schema as it is', () => {
    expect(expectOk(parseKnowledgeTest(structuredClone(test)))).toEqual(test);
    expect(test.framework).toEqual({ id: competencyFramework.id, version: competencyFramework.version });
  });

  it('gives 100 marks in each stream, and no other total than its items do', () => {
    expect(test.sections.map(({ stream }) => stream)).toEqual(['ict', 'digital-government', 'management']);
    for (const { id, marks } of test.sections) {
      const sum = test.items
        .filter(({ section }) => section === id)
        .reduce((total, item) => total + (item.marks ?? 1), 0);
      expect({ id, marks, sum }).toEqual({ id, marks: 100, sum: 100 });
    }
  });

  it('asks at least twice about each area of its layer, in the section of its stream', () => {
    const own = competencyFramework.competencies.filter(
      ({ area }) => areaOf.get(area ?? '')?.layer === layer,
    );
    for (const { id } of own) {
      expect(test.items.filter(({ competency }) => competency === id).length).toBeGreaterThanOrEqual(2);
    }
    for (const { competency, section } of test.items) {
      expect(areaOf.get(competencyOf.get(competency)?.area ?? '')).toMatchObject({ layer, stream: section });
    }
  });

  it('has four different options, one key and a topic of its own for each item', () => {
    const topics = new Set(test.topics.map(({ id }) => id));
    expect(topics.size).toBe(test.items.length);
    for (const { id, topic, options } of test.items) {
      expect(options.map(({ code }) => code)).toEqual(['a', 'b', 'c', 'd']);
      expect(new Set(options.map(({ label }) => label?.['en'])).size).toBe(4);
      expect({ id, keys: options.filter(({ isKey }) => isKey === true).length }).toEqual({ id, keys: 1 });
      expect(topics.has(topic)).toBe(true);
    }
    expect(new Set(test.items.map(({ topic }) => topic)).size).toBe(test.items.length);
  });

  it('says of each part how well it is founded', () => {
    const parts = [test, ...test.sections, ...test.topics, ...test.items, ...test.gradings];
    expect(parts.filter(({ provenance }) => provenance === undefined)).toEqual([]);
  });
});

it('gives nothing away: the key is at each place about equally often, and is the longest option about as often as chance has it', () => {
  const items = needsAssessments.flatMap((test) => test.items);
  expect(items).toHaveLength(134);
  const places = [0, 1, 2, 3].map((place) => items.filter((item) => keyOf(item) === place).length);
  for (const count of places) expect(Math.abs(count - items.length / 4)).toBeLessThanOrEqual(4);
  const longest = items.filter((item) => {
    const lengths = item.options.map(({ label }) => label?.['en']?.length ?? 0);
    return lengths[keyOf(item)] === Math.max(...lengths);
  });
  expect(longest.length / items.length).toBeGreaterThan(0.15);
  expect(longest.length / items.length).toBeLessThan(0.35);
});
