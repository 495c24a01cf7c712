import { createRandom, randomStream } from '@sopana/core/random';
import { improveSearch } from '../src/programmes/improve-search.js';
import type { PlanSearch } from '../src/programmes/plan-search.js';
import { startSearch } from '../src/programmes/start-search.js';
import type { TaskGap } from '../src/programmes/task-gap.js';
import { taskOf } from '../src/programmes/task-of.js';

/** What a catalogue is like: how many competencies a programme raises, its seats, and how often one waits for another. */
const kinds: Readonly<Record<string, { raises: number; seats: readonly [number, number]; after: number }>> = {
  oneEach: { raises: 1, seats: [20, 200], after: 0 },
  scarceSeats: { raises: 3, seats: [20, 200], after: 0.15 },
  amplySeated: { raises: 3, seats: [500, 2000], after: 0.15 },
};
const people = 2000;
const programmes = 40;
const competencies = 30;

function taskFor(kind: string, seed: number) {
  const { raises, seats, after } = kinds[kind] ?? { raises: 1, seats: [1, 1], after: 0 };
  const chance = randomStream(createRandom(seed));
  const draw = (least: number, most: number): number =>
    least + Math.floor(chance.uniform() * (most - least + 1));
  const some = (count: number): readonly number[] => {
    const found = new Set<number>();
    while (found.size < count) found.add(draw(0, competencies - 1));
    return [...found];
  };
  const roles = Array.from({ length: 12 }, () =>
    some(8).map((competency) => ({ competency, needed: draw(2, 4), weight: draw(1, 2) })),
  );
  const gaps = Array.from({ length: people }, (_, person): readonly TaskGap[] =>
    (roles[draw(0, roles.length - 1)] ?? []).flatMap(({ competency, needed, weight }) => {
      const held = Math.min(draw(0, 3), draw(0, 4));
      return held < needed ? [{ person, competency: String(competency), held, needed, weight }] : [];
    }),
  ).flat();
  const offered = Array.from({ length: programmes }, (_, at) => ({
    cost: draw(10, 90) * 10,
    seats: draw(seats[0], seats[1]),
    after: at > 0 && chance.uniform() < after ? [draw(0, at - 1)] : [],
    raises: some(draw(1, raises)).map((competency) => {
      const from = draw(0, 2);
      return { competency: String(competency), from, to: Math.min(4, from + draw(1, 2)) };
    }),
  }));
  const budget = Math.floor(0.35 * offered.reduce((sum, { cost }) => sum + cost, 0));
  return taskOf(gaps, offered, budget, people);
}

const boundOf = ({ best, open, unsplit }: PlanSearch): number =>
  Math.max(best.value, unsplit ?? 0, ...open.map(({ bound }) => bound));
const [kind = 'oneEach', seed = '1', seconds = '300'] = process.argv.slice(2);
const task = taskFor(kind, Number(seed));
const started = performance.now();
const passed = (): number => (performance.now() - started) / 1000;
let search = improveSearch(startSearch(task), 1);
const root = { seconds: passed(), distance: boundOf(search) - search.best.value };
while (search.open.length > 0 && passed() < Number(seconds)) search = improveSearch(search, 1);
const isProved = boundOf(search) === search.best.value;
console.log(
  `| ${[kind, seed, task.gaps, root.seconds.toFixed(1), root.distance, passed().toFixed(1), search.explored, search.best.value, boundOf(search), isProved ? 'proved' : 'distance left'].join(' | ')} |`,
);
