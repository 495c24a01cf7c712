import type { ChosenProgramme, CompetencyLevels, ProgrammePlan } from '../model/programme-plan.js';
import { trimSeats } from '../programmes/trim-seats.js';
import { type ClosedGap, closedGaps } from './closed-gaps.js';
import { openCompetencies } from './open-competencies.js';
import type { ProgrammeSearch } from './programme-search.js';

/**
 * What a choice of programmes has found and proved so far.
 *
 * @param state - from `startProgrammes` or `improveProgrammes`
 * @returns the best plan with who follows what, why each programme is in it, what stays open and what closing that would cost;
 *   the bound is honest at every stage
 *
 * @example
 * ```ts
 * const framework = compileCompetencyFramework({ sopana: 'competency-framework/1', id: 'tiny', version: '1', scales: [{ id: 'steps', levels: [{ id: 'knows' }] }], competencies: [{ id: 'writing', scale: 'steps' }] });
 * const catalogue = compileTrainingCatalogue({ sopana: 'training-catalogue/1', id: 'courses', version: '1', framework: { id: 'tiny', version: '1' }, costUnit: 'LKR', programmes: [] }, framework.value);
 * const gap = { person: 'p1', competency: 'writing', profiles: ['clerk'], outcome: 'gap', held: 0, needed: 1, levels: 1, weight: 1 };
 * const plan = programmesOf(improveProgrammes(startProgrammes([gap], catalogue.value, 100, []).value, 1));
 * plan.open; // => [{ competency: 'writing', people: 1, levels: 1, withoutProgramme: 1, price: 0, programmes: [] }]
 * ```
 *
 * @source Our convention: a plan says what it is worth, how sure that is and what it leaves.
 */
export function programmesOf(state: ProgrammeSearch): ProgrammePlan {
  const { catalogue, gaps, people, search, toAssess, unit } = state;
  const { best, task } = search;
  const filled = trimSeats(task, best.filled);
  const followedBy: number[][] = people.map(() => []);
  for (let slot = 0; slot < task.slots; slot += 1) {
    if (filled[slot] === 1)
      followedBy[task.slotPerson[slot] as number]?.push(task.slotProgramme[slot] as number);
  }
  const closedBy = (without: ReadonlySet<number>): readonly ClosedGap[] =>
    closedGaps(gaps, (person) =>
      (followedBy[person] ?? [])
        .filter((at) => !without.has(at))
        .flatMap((at) => catalogue.programmes[at]?.raises ?? []),
    );
  const closed = closedBy(new Set());
  const used = new Set(followedBy.flat());
  const programmes = catalogue.programmes.flatMap(({ programme }, at): readonly ChosenProgramme[] => {
    if (!used.has(at)) return [];
    const followers = people.filter((_, person) => followedBy[person]?.includes(at));
    const dependants = dependantsOf(state, at).filter((one) => used.has(one));
    const lost = lostLevels(closed, closedBy(new Set([at, ...dependants])));
    return [
      {
        programme: programme.id,
        cost: programme.cost,
        people: followers,
        emptySeats: (task.seats[at] as number) - followers.length,
        closes: lost.closes,
        worth: lost.worth,
        neededBy: dependants.map((one) => catalogue.programmes[one]?.programme.id ?? ''),
      },
    ];
  });
  const bounds = search.open.map(({ bound }) => bound).filter((bound) => bound > best.value);
  const bound = Math.max(best.value, search.unsplit ?? 0, ...bounds);
  return {
    outcome: bound === best.value ? 'optimal' : 'undecided',
    programmes,
    cost: programmes.reduce((total, { cost }) => total + cost, 0),
    budget: task.budget,
    closed: best.value * unit,
    levels: closed.reduce((total, gap) => total + gap.closed, 0),
    bound: bound * unit,
    distance: (bound - best.value) * unit,
    open: openCompetencies(catalogue, closed, task.seats),
    toAssess,
    explored: search.explored,
  };
}

/** Programmes that need one, directly or through others. */
function dependantsOf({ catalogue }: ProgrammeSearch, at: number): readonly number[] {
  const found = new Set([at]);
  // A set grows while it is walked.
  for (const one of found) {
    for (const [other, { after }] of catalogue.programmes.entries())
      if (after.includes(one)) found.add(other);
  }
  found.delete(at);
  return [...found].sort((a, b) => a - b);
}

function lostLevels(
  whole: readonly ClosedGap[],
  rest: readonly ClosedGap[],
): { readonly closes: readonly CompetencyLevels[]; readonly worth: number } {
  const levels = new Map<string, number>();
  let worth = 0;
  for (const [at, { gap, closed }] of whole.entries()) {
    const lost = closed - (rest[at]?.closed ?? 0);
    if (lost === 0) continue;
    worth += lost * gap.weight;
    levels.set(gap.competency, (levels.get(gap.competency) ?? 0) + lost);
  }
  return { closes: [...levels].map(([competency, count]) => ({ competency, levels: count })), worth };
}
