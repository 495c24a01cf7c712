import type { CompiledCatalogue } from '../model/compiled-catalogue.js';
import type { MissedItem } from '../model/compiled-test.js';

/** A topic to learn, with where to learn it. */
export interface TopicRecommendation {
  /** Id of the topic. */
  readonly topic: string;
  /** Ids of the items that were missed. */
  readonly items: readonly string[];
  /** Ids of the competencies that they test. */
  readonly competencies: readonly string[];
  /** Ids of the programmes that teach the topic, in the order of the catalogue; empty when none does. */
  readonly programmes: readonly string[];
}

/**
 * From the items that somebody missed to topics, and from topics to programmes.
 *
 * @param missed - items of one test, such as `scoreTest` gives
 * @param catalogue - the programmes
 * @returns one entry for each topic: most missed items first, of equals the one met first
 *
 * @example
 * ```ts
 * const framework = compileCompetencyFramework({ sopana: 'competency-framework/1', id: 'tiny', version: '1', scales: [{ id: 'steps', levels: [{ id: 'knows' }] }], competencies: [{ id: 'writing', scale: 'steps' }] });
 * const catalogue = compileTrainingCatalogue({ sopana: 'training-catalogue/1', id: 'courses', version: '1', framework: { id: 'tiny', version: '1' }, costUnit: 'LKR', programmes: [{ id: 'c1', raises: [{ competency: 'writing', to: 'knows' }], cost: 90, seats: 20, topics: ['letters'] }] }, framework.value);
 * recommendProgrammes([{ item: 'q1', topic: 'letters', competency: 'writing', isUnanswered: false }], catalogue.value); // => [{ topic: 'letters', items: ['q1'], competencies: ['writing'], programmes: ['c1'] }]
 * ```
 *
 * @source Our convention.
 */
export function recommendProgrammes(
  missed: readonly MissedItem[],
  { programmes }: CompiledCatalogue,
): readonly TopicRecommendation[] {
  const topics = [...new Set(missed.map(({ topic }) => topic))];
  return topics
    .map((topic) => {
      const items = missed.filter((one) => one.topic === topic);
      return {
        topic,
        items: items.map(({ item }) => item),
        competencies: [...new Set(items.map(({ competency }) => competency))],
        programmes: programmes
          .filter(({ programme }) => (programme.topics ?? []).includes(topic))
          .map(({ programme }) => programme.id),
      };
    })
    .sort((a, b) => b.items.length - a.items.length || topics.indexOf(a.topic) - topics.indexOf(b.topic));
}
