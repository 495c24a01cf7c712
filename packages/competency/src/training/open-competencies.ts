import type { CompiledCatalogue, PlacedProgramme } from '../model/compiled-catalogue.js';
import type { OpenCompetency } from '../model/programme-plan.js';
import { type ClosedGap, closedGaps } from './closed-gaps.js';

/** Programmes of one competency whose choices are all priced, at most. */
const mostHelpful = 12;

/**
 * What a plan leaves open, competency by competency, and the least that closing it costs.
 *
 * @param catalogue - what can be bought
 * @param gaps - known gaps with how far they are closed
 * @param seats - seats of each programme
 * @returns one entry for each competency with levels left, in the order of the framework
 */
export function openCompetencies(
  catalogue: CompiledCatalogue,
  gaps: readonly ClosedGap[],
  seats: readonly number[],
): readonly OpenCompetency[] {
  return [...catalogue.framework.competencies.keys()].flatMap((competency) => {
    const left = gaps
      .filter(({ gap, closed, levels }) => gap.competency === competency && closed < levels)
      .map((one) => ({ ...one, held: one.held + one.closed, levels: one.levels - one.closed }));
    if (left.length === 0) return [];
    const levels = left.reduce((total, one) => total + one.levels, 0);
    const all = catalogue.programmes.flatMap(({ raises }, at) => (seats[at] === 0 ? [] : raises));
    const closable = closedLevels(left, all);
    return [
      {
        competency,
        people: left.length,
        levels,
        withoutProgramme: levels - closable,
        ...cheapest(catalogue.programmes, left, closable, seats),
      },
    ];
  });
}

function closedLevels(gaps: readonly ClosedGap[], raises: PlacedProgramme['raises']): number {
  return closedGaps(gaps, () => raises).reduce((total, { closed }) => total + closed, 0);
}

/** The cheapest runs that close what can be closed, with a seat in each for all who are left. */
function cheapest(
  programmes: readonly PlacedProgramme[],
  gaps: readonly ClosedGap[],
  closable: number,
  seats: readonly number[],
): Pick<OpenCompetency, 'price' | 'programmes'> {
  const competency = gaps[0]?.gap.competency;
  const helpful = programmes.flatMap(({ raises }, at) =>
    (seats[at] as number) > 0 && raises.some((raise) => raise.competency === competency) ? [at] : [],
  );
  if (helpful.length > mostHelpful) return { price: null, programmes: [] };
  const runsOf = (at: number): number => Math.ceil(gaps.length / (seats[at] as number));
  const costOf = (choice: ReadonlySet<number>): number =>
    [...choice].reduce((total, at) => total + runsOf(at) * (programmes[at]?.programme.cost ?? 0), 0);
  const withNeeds = (choice: readonly number[]): ReadonlySet<number> => {
    const found = new Set(choice);
    for (const at of found) for (const before of programmes[at]?.after ?? []) found.add(before);
    return found;
  };
  let best: { readonly price: number; readonly choice: ReadonlySet<number> } | null = null;
  for (let mask = 0; mask < 1 << helpful.length; mask += 1) {
    const choice = withNeeds(helpful.filter((_, at) => (mask >> at) % 2 === 1));
    if ([...choice].some((at) => seats[at] === 0)) continue;
    const price = costOf(choice);
    if (best !== null && price >= best.price) continue;
    const raises = [...choice].flatMap((at) => programmes[at]?.raises ?? []);
    if (closedLevels(gaps, raises) === closable) best = { price, choice };
  }
  if (best === null) return { price: null, programmes: [] };
  const { choice, price } = best;
  return {
    price,
    programmes: programmes.flatMap(({ programme }, at) =>
      choice.has(at) ? [{ programme: programme.id, runs: runsOf(at) }] : [],
    ),
  };
}
