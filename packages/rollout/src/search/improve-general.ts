import { type RandomStream, randomStream } from '@sopana/core/random';
import type { Candidate } from '../engine/candidate.js';
import type { CompiledProblem } from '../engine/compiled-problem.js';
import { createGenerator } from '../engine/create-generator.js';
import { isBetter } from '../engine/is-better.js';
import { makeCandidate } from '../engine/make-candidate.js';
import type { Windows } from '../engine/windows.js';
import { drawnPlace } from '../population/drawn-place.js';
import { keepBest } from '../population/keep-best.js';
import { populationSize } from '../population/population-size.js';
import { admitCandidate } from './admit-candidate.js';
import { crossedKeys } from './crossed-keys.js';
import { firstKeys } from './first-keys.js';
import type { GeneralSearch } from './general-search.js';
import { lateStarts } from './late-starts.js';
import { ruleCount } from './rule-keys.js';
import { variedKeys } from './varied-keys.js';

const crossedShare = 0.8;

/**
 * A search after more schedules: first those of the priority rules, plain and with chance added, then children, most of them
 * crossed from two schedules and the others variations of one.
 *
 * @param compiled - the problem
 * @param windows - its windows
 * @param search - from before; not changed
 * @param schedules - how many more; a generation or a justification counts as one
 * @returns the search after them: n and then m give what n + m give
 */
export function improveGeneral(
  compiled: CompiledProblem,
  windows: Windows,
  search: GeneralSearch,
  schedules: number,
): GeneralSearch {
  const until = search.schedules + search.credit + schedules;
  if (search.schedules >= until) return { ...search, credit: until - search.schedules };
  const { effort } = search;
  const stream = randomStream(search.random);
  const members = [...search.members];
  let { made, turn, best, schedules: spent } = search;
  const generator = createGenerator(compiled);
  let lateOf: ReturnType<typeof lateStarts> | null = null;
  const batched = compiled.problem.batches.length > 0;
  const rules = batched ? 2 * ruleCount : ruleCount;
  const sizeNow = (): number => populationSize(effort, spent);
  const firsts = Math.max(rules, populationSize(effort, 0));
  const justifies = isJustified(compiled);

  // A schedule is justified when it first becomes a parent.
  const parentAt = (place: number): Candidate => {
    const member = members[place]!;
    if (!justifies || member.late !== null || member.violation > 0) return member;
    spent += 1;
    lateOf ??= lateStarts(compiled);
    members[place] = { ...member, late: lateOf(member.raw) };
    return members[place]!;
  };
  const childOf = (place: number): Pick<Candidate, 'keys' | 'patience'> => {
    const other = drawnPlace(members, stream, isBetter);
    if (other === place || stream.uniform() >= crossedShare) {
      const parent = members[place]!;
      const keys = variedKeys(compiled, parent, stream);
      return { keys, patience: variedPatience(parent, batched, compiled.horizon, stream) };
    }
    const [father, mother] = [parentAt(place), parentAt(other)];
    const keys = crossedKeys(compiled, father, mother, stream);
    const heir = stream.uniform() < 0.5 ? mother : father;
    return { keys, patience: variedPatience(heir, batched, compiled.horizon, stream) };
  };

  while (spent < until) {
    const isFirst = made < firsts;
    const { keys, patience } = isFirst ? firstKeys(compiled, windows, made, rules, stream) : childOf(turn);
    const { candidate, generations } = makeCandidate(compiled, generator, keys, patience);
    spent += generations;
    if (best === null || isBetter(candidate, best)) best = candidate;
    if (isFirst) {
      members.push(candidate);
      made += 1;
      if (made === firsts) keepBest(members, sizeNow(), isBetter);
      continue;
    }
    admitCandidate(members, candidate);
    turn += 1;
    if (turn < members.length) continue;
    turn = 0;
    keepBest(members, sizeNow(), isBetter);
  }
  return {
    ...search,
    members,
    made,
    turn,
    random: stream.state(),
    best,
    credit: until - spent,
    schedules: spent,
  };
}

// What is moved late and then early again ends no later; of other measures that is not so.
function isJustified({ problem }: CompiledProblem): boolean {
  const measure = problem.objective.terms[0]?.measure;
  return measure === 'makespan' || measure === 'tardiness';
}

function variedPatience(parent: Candidate, batched: boolean, horizon: number, stream: RandomStream): number {
  if (!batched || stream.uniform() >= 0.15) return parent.patience;
  const share = stream.uniform();
  return Math.floor(horizon * share * share * share);
}
