import type { Person } from '../model/competency-evidence.js';
import type { CompetencyGap } from '../model/competency-gap.js';
import type { CompiledFramework } from '../model/compiled-framework.js';
import type { Holding } from '../model/holding.js';

/**
 * What a person needs and lacks: met, so many levels missing, or unknown.
 *
 * @param framework - the framework
 * @param person - their profiles say what they need; profiles that are none need nothing
 * @param holdings - what they hold, such as `holdingsOf` gives
 * @returns one entry for each competency that a profile needs, in the order of the framework; of several profiles the highest
 *   level counts. Unknown (asks for an assessment, not for training) are competencies that were not observed, and those of
 *   which no profile says how well
 *
 * @example
 * ```ts
 * const framework = compileCompetencyFramework({ sopana: 'competency-framework/1', id: 'tiny', version: '1', scales: [{ id: 'steps', levels: [{ id: 'knows' }, { id: 'does' }] }], competencies: [{ id: 'writing', scale: 'steps' }, { id: 'law', scale: 'steps' }], roles: [{ id: 'clerk', requires: [{ competency: 'writing', level: 'does' }, { competency: 'law', level: 'knows' }] }] });
 * const holding = { competency: 'writing', state: 'known', place: 1, level: 'knows', weight: 1, disagreement: null, freshness: 'fresh', ageDays: 3, evidence: [] };
 * const gaps = gapsOf(framework.value, { id: 'p1', profiles: ['clerk'] }, [holding]);
 * gaps.map(({ competency, outcome, levels }) => [competency, outcome, levels]); // => [['writing', 'gap', 1], ['law', 'unknown', null]]
 * ```
 *
 * @source Our convention.
 */
export function gapsOf(
  framework: CompiledFramework,
  person: Person,
  holdings: readonly Holding[],
): readonly CompetencyGap[] {
  const held = new Map(holdings.map((holding) => [holding.competency, holding.place]));
  const profiles = person.profiles.flatMap((id) => [framework.profiles.get(id) ?? []].flat());
  return [...framework.competencies.values()].flatMap((placed): readonly CompetencyGap[] => {
    const { id } = placed.competency;
    const needs = profiles.flatMap((profile) =>
      profile.requires
        .filter(({ competency }) => competency === id)
        .map((required) => ({ profile: profile.id, required })),
    );
    if (needs.length === 0) return [];
    const places = needs.flatMap(({ required }) =>
      required.level === undefined ? [] : [placed.scale?.places.get(required.level) ?? 0],
    );
    // One profile that says how well is enough: the others ask for no more than that, as far as anybody knows.
    const needed = places.length === 0 ? null : places.reduce((most, place) => Math.max(most, place), 0);
    const place = held.get(id) ?? null;
    const levels = needed === null || place === null ? null : Math.max(0, needed - place);
    return [
      {
        person: person.id,
        competency: id,
        profiles: needs.map(({ profile }) => profile),
        outcome: levels === null ? 'unknown' : levels === 0 ? 'met' : 'gap',
        held: place,
        needed,
        levels,
        weight: needs.reduce((most, { required }) => Math.max(most, required.weight ?? 1), 0),
      },
    ];
  });
}
