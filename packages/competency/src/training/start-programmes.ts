import { createIssue, type Issue, type Result, resultOf } from '@sopana/core';
import { didYouMean } from '@sopana/core/text';
import type { CompetencyGap } from '../model/competency-gap.js';
import type { CompiledCatalogue } from '../model/compiled-catalogue.js';
import { startSearch } from '../programmes/start-search.js';
import { taskOf } from '../programmes/task-of.js';
import { trainingCodes } from './codes.js';
import type { ProgrammeSearch, ProgrammeSeats, SearchedGap } from './programme-search.js';
import { wholeWeights } from './whole-weights.js';

/**
 * The start of a choice of training programmes; nothing is looked at yet.
 *
 * @param gaps - of any number of people, such as `gapsOf` gives; those that are met or unknown ask for no training
 * @param catalogue - what can be bought
 * @param budget - what may be spent, whole and from 0, in the catalogue's unit
 * @param seats - how many seats are to be had where they are not those of the catalogue; may be empty
 * @returns the state to give to `improveProgrammes`; fails with the codes `trainingPlan.*`
 *
 * @example
 * ```ts
 * const framework = compileCompetencyFramework({ sopana: 'competency-framework/1', id: 'tiny', version: '1', scales: [{ id: 'steps', levels: [{ id: 'knows' }, { id: 'does' }] }], competencies: [{ id: 'writing', scale: 'steps' }] });
 * const catalogue = compileTrainingCatalogue({ sopana: 'training-catalogue/1', id: 'courses', version: '1', framework: { id: 'tiny', version: '1' }, costUnit: 'LKR thousands', programmes: [{ id: 'c1', raises: [{ competency: 'writing', to: 'does' }], cost: 90, seats: 20 }] }, framework.value);
 * const gap = { person: 'p1', competency: 'writing', profiles: ['clerk'], outcome: 'gap', held: 0, needed: 2, levels: 2, weight: 1 };
 * const started = startProgrammes([gap], catalogue.value, 100, []);
 * started.ok && programmesOf(started.value).bound; // => 2
 * started.ok && programmesOf(improveProgrammes(started.value, 10)).closed; // => 2
 * ```
 *
 * @source Our convention: long work is a state.
 */
export function startProgrammes(
  gaps: readonly CompetencyGap[],
  catalogue: CompiledCatalogue,
  budget: number,
  seats: readonly ProgrammeSeats[],
): Result<ProgrammeSearch> {
  const known = gaps.flatMap((gap) =>
    gap.outcome === 'gap' && gap.held !== null && gap.levels !== null
      ? [{ gap, held: gap.held, levels: gap.levels }]
      : [],
  );
  const people = [...new Set(known.map(({ gap }) => gap.person))];
  const positions = new Map(people.map((person, at) => [person, at]));
  const searched: readonly SearchedGap[] = known.map((one) => ({
    ...one,
    person: positions.get(one.gap.person) ?? 0,
  }));
  const weights = wholeWeights(
    known.map(({ gap }) => gap.weight),
    known.map(({ levels }) => levels),
  );
  const issues = [...checkInput(gaps, catalogue, budget, seats), ...(weights.ok ? [] : weights.issues)];
  return resultOf(issues, () => {
    const { unit, weights: whole } = weights.ok ? weights.value : { unit: 1, weights: [] };
    const offered = new Map(seats.map((one) => [one.programme, one.seats]));
    const task = taskOf(
      searched.map(({ gap, held, levels, person }, at) => ({
        person,
        competency: gap.competency,
        held,
        needed: held + levels,
        weight: whole[at] ?? 0,
      })),
      catalogue.programmes.map(({ programme, raises, after }) => ({
        cost: programme.cost,
        seats: offered.get(programme.id) ?? programme.seats,
        after,
        raises,
      })),
      budget,
      people.length,
    );
    const toAssess = gaps.filter(({ outcome }) => outcome === 'unknown').length;
    return { catalogue, people, gaps: searched, toAssess, unit, search: startSearch(task) };
  });
}

function checkInput(
  gaps: readonly CompetencyGap[],
  { framework, programmes }: CompiledCatalogue,
  budget: number,
  seats: readonly ProgrammeSeats[],
): readonly Issue[] {
  const isCount = (count: number): boolean => Number.isSafeInteger(count) && count >= 0;
  const ids = programmes.map(({ programme }) => programme.id);
  return [
    ...(isCount(budget) ? [] : [createIssue(trainingCodes, 'trainingPlan.budget', ['budget'], { budget })]),
    ...seats.flatMap((one, at) => {
      const path = ['seats', at];
      const facts = { id: one.programme, seats: one.seats, hint: didYouMean(one.programme, ids) };
      if (!ids.includes(one.programme)) {
        return [createIssue(trainingCodes, 'trainingPlan.unknownProgramme', path, facts)];
      }
      return isCount(one.seats) ? [] : [createIssue(trainingCodes, 'trainingPlan.seats', path, facts)];
    }),
    ...gaps.flatMap(({ competency, person }, at) =>
      framework.competencies.has(competency)
        ? []
        : [
            createIssue(trainingCodes, 'trainingPlan.unknownCompetency', ['gaps', at], {
              competency,
              person,
            }),
          ],
    ),
  ];
}
