import { type Result, resultOf } from '@sopana/core';
import type { CompetencyGap } from '../model/competency-gap.js';
import type { CompiledCatalogue } from '../model/compiled-catalogue.js';
import type { ProgrammePlan } from '../model/programme-plan.js';
import { improveProgrammes } from './improve-programmes.js';
import type { ProgrammeSeats } from './programme-search.js';
import { programmesOf } from './programmes-of.js';
import { startProgrammes } from './start-programmes.js';

/**
 * The training programmes that close the most weighted gap levels within a budget, and who follows them.
 *
 * @param gaps - of any number of people, such as `gapsOf` gives
 * @param catalogue - what can be bought
 * @param budget - what may be spent, whole and from 0, in the catalogue's unit
 * @param seats - how many seats are to be had where they are not those of the catalogue
 * @param nodes - how far to search, at most; a whole number from 0, 10,000 when absent
 * @returns the plan with its proof, or with the distance that is left; fails with the codes `trainingPlan.*`
 *
 * @example
 * ```ts
 * const framework = compileCompetencyFramework({ sopana: 'competency-framework/1', id: 'tiny', version: '1', scales: [{ id: 'steps', levels: [{ id: 'knows' }, { id: 'does' }] }], competencies: [{ id: 'writing', scale: 'steps' }] });
 * const raises = [{ competency: 'writing', to: 'does' }];
 * const catalogue = compileTrainingCatalogue({ sopana: 'training-catalogue/1', id: 'courses', version: '1', framework: { id: 'tiny', version: '1' }, costUnit: 'LKR', programmes: [{ id: 'small', raises, cost: 1, seats: 1 }, { id: 'large', raises, cost: 11, seats: 10 }] }, framework.value);
 * const gaps = ['p1', 'p2', 'p3'].map((person) => ({ person, competency: 'writing', profiles: ['clerk'], outcome: 'gap', held: 0, needed: 2, levels: 2, weight: 1 }));
 * const plan = chooseTrainingProgrammes(gaps, catalogue.value, 11);
 * plan.ok && plan.value.programmes.map(({ programme }) => programme); // => ['large']
 * plan.ok && [plan.value.outcome, plan.value.closed, plan.value.distance]; // => ['optimal', 6, 0]
 * ```
 *
 * @remarks Choosing by levels per rupee would take `small` and then could not pay for `large`.
 * @source S. Khuller, A. Moss and J. Naor, Information Processing Letters 70 (1999): why the ratio does not do. See
 * docs/methods/training-programmes.md.
 */
export function chooseTrainingProgrammes(
  gaps: readonly CompetencyGap[],
  catalogue: CompiledCatalogue,
  budget: number,
  seats: readonly ProgrammeSeats[] = [],
  nodes = 10_000,
): Result<ProgrammePlan> {
  const started = startProgrammes(gaps, catalogue, budget, seats);
  if (!started.ok) return started;
  return resultOf([], () => programmesOf(improveProgrammes(started.value, nodes)));
}
