import type { Truth } from '@sopana/core/condition';
import { gapsOf } from '../gaps/gaps-of.js';
import type { CompiledFramework, PlacedCompetency } from '../model/compiled-framework.js';
import type { PlacedCriterion } from '../model/compiled-talent-rules.js';
import type { CriterionStanding, TalentSubject } from '../model/talent-report.js';
import type {
  BreadthCriterion,
  GrowthCriterion,
  ScaleLevel,
  ScarceCriterion,
} from '../model/talent-rules.js';
import { reaches } from './reaches.js';
import type { TalentPopulation } from './talent-population.js';

/**
 * How a person stands to a criterion: met, not met, or not to be told from what is known.
 *
 * @param framework - the framework
 * @param placed - the criterion with its competencies
 * @param subject - the person
 * @param population - everybody who is looked at
 * @returns what was counted and what would do
 */
export function criterionStanding(
  framework: CompiledFramework,
  placed: PlacedCriterion,
  subject: TalentSubject,
  population: TalentPopulation,
): CriterionStanding {
  const { competencies, criterion } = placed;
  const places = new Map(subject.holdings.map(({ competency, place }) => [competency, place]));
  const truthAt = (one: PlacedCompetency, at: ScaleLevel): Truth =>
    reaches(framework, one, places.get(one.competency.id) ?? null, at);
  switch (criterion.type) {
    case 'interest': {
      const { interests } = subject.person;
      const truth = interests === undefined ? 'unknown' : truthOf(interests.includes(criterion.interest));
      const found = truth === 'unknown' ? null : truth === 'true' ? 1 : 0;
      return { criterion: criterion.id, truth, found, asked: 1, of: 1, unknown: truth === 'unknown' ? 1 : 0 };
    }
    case 'threshold': {
      const truths = competencies.map((one) => truthAt(one, criterion.at));
      return counted(criterion.id, truths, atLeast(criterion.atLeastShare, truths.length));
    }
    case 'role': {
      const person = { ...subject.person, profiles: [criterion.profile] };
      const truths = gapsOf(framework, person, subject.holdings).map(
        ({ outcome }): Truth => (outcome === 'unknown' ? 'unknown' : truthOf(outcome === 'met')),
      );
      return counted(criterion.id, truths, atLeast(criterion.atLeastShare, truths.length));
    }
    case 'breadth':
      return counted(criterion.id, breadthOf(criterion, competencies, truthAt), criterion.atLeast);
    case 'scarce':
      return counted(criterion.id, scarceOf(criterion, competencies, truthAt, population), criterion.atLeast);
    case 'growth':
      return growthOf(criterion, competencies, places, subject);
  }
}

function truthOf(holds: boolean): Truth {
  return holds ? 'true' : 'false';
}

/** The least whole number that is this share of a total; a hair of rounding in the product does not add one. */
function atLeast(share: number, total: number): number {
  return Math.ceil(share * total - 1e-9);
}

function counted(criterion: string, truths: readonly Truth[], asked: number): CriterionStanding {
  const found = truths.filter((truth) => truth === 'true').length;
  const unknown = truths.filter((truth) => truth === 'unknown').length;
  const truth = found >= asked ? 'true' : found + unknown < asked ? 'false' : 'unknown';
  return { criterion, truth, found, asked, of: truths.length, unknown };
}

function breadthOf(
  { at, over }: BreadthCriterion,
  competencies: readonly PlacedCompetency[],
  truthAt: (one: PlacedCompetency, at: ScaleLevel) => Truth,
): readonly Truth[] {
  const groups = new Map<string, Truth[]>();
  for (const one of competencies) {
    const group = over === 'streams' ? one.stream : (one.areas[0]?.id ?? null);
    if (group === null) continue;
    groups.set(group, [...(groups.get(group) ?? []), truthAt(one, at)]);
  }
  return [...groups.values()].map((truths): Truth => {
    if (truths.includes('true')) return 'true';
    return truths.includes('unknown') ? 'unknown' : 'false';
  });
}

function scarceOf(
  { at, atMostShare, knownPeople }: ScarceCriterion,
  competencies: readonly PlacedCompetency[],
  truthAt: (one: PlacedCompetency, at: ScaleLevel) => Truth,
  population: TalentPopulation,
): readonly Truth[] {
  return competencies.map((one): Truth => {
    const own = truthAt(one, at);
    if (own === 'false') return 'false';
    const known = population.truths(one, at).filter((truth) => truth !== 'unknown');
    if (known.length < knownPeople) return 'unknown';
    const holders = known.filter((truth) => truth === 'true').length;
    return holders <= atMostShare * known.length ? own : 'false';
  });
}

function growthOf(
  { atLeastLevels, id, knownOnBothDays }: GrowthCriterion,
  competencies: readonly PlacedCompetency[],
  places: ReadonlyMap<string, number | null>,
  { earlier = [] }: TalentSubject,
): CriterionStanding {
  const before = new Map(earlier.map(({ competency, place }) => [competency, place]));
  const gains = competencies.flatMap(({ competency, scale }) => {
    const [now, then] = [places.get(competency.id) ?? null, before.get(competency.id) ?? null];
    return now === null || then === null || scale === null
      ? []
      : [{ scale: scale.scale.id, gain: now - then }];
  });
  const of = competencies.length;
  const unknown = of - gains.length;
  const facts = { criterion: id, asked: atLeastLevels, of, unknown };
  if (gains.length < knownOnBothDays) return { ...facts, truth: 'unknown', found: null };
  // Levels of two scales are not added up: the scale on which most was gained counts.
  const sums = [...new Set(gains.map(({ scale }) => scale))].map((scale) =>
    gains.filter((one) => one.scale === scale).reduce((total, { gain }) => total + gain, 0),
  );
  const found = sums.reduce((most, sum) => Math.max(most, sum));
  return { ...facts, truth: truthOf(found >= atLeastLevels), found };
}
