import { type RandomStream, randomStream } from '@sopana/core/random';
import type { Candidate } from '../engine/candidate.js';
import type { CompiledProblem } from '../engine/compiled-problem.js';
import { createGenerator } from '../engine/create-generator.js';
import { isBetter } from '../engine/is-better.js';
import { makeCandidate } from '../engine/make-candidate.js';
import type { Windows } from '../engine/windows.js';
import type { GeneralSearch } from './general-search.js';
import { ruleCount, ruleKeys } from './rule-keys.js';
import { variedKeys } from './varied-keys.js';

const kept = 3;

/**
 * A search after more schedules: first those of the priority rules, then variations of the best of them, each of which takes
 * the place of what it was made from when it is no worse.
 *
 * @param compiled - the problem
 * @param windows - its windows
 * @param search - from before; not changed
 * @param schedules - how many more
 * @returns the search after them: n and then m give what n + m give
 */
export function improveGeneral(
  compiled: CompiledProblem,
  windows: Windows,
  search: GeneralSearch,
  schedules: number,
): GeneralSearch {
  const stream = randomStream(search.random);
  let members = [...search.members];
  let { made, turn, best } = search;
  let spent = search.schedules;
  const until = search.schedules + search.credit + schedules;
  const generator = spent < until ? createGenerator(compiled) : null;
  const batched = compiled.problem.batches.length > 0;
  const firsts = batched ? 2 * ruleCount : ruleCount;
  while (generator !== null && spent < until) {
    const parent = members[turn % Math.max(1, members.length)];
    const isFirst = made < firsts || parent === undefined;
    const keys = isFirst
      ? ruleKeys(compiled, windows, made % ruleCount)
      : variedKeys(compiled, parent, stream);
    const patience = isFirst
      ? made < ruleCount
        ? 0
        : compiled.horizon
      : variedPatience(parent, batched, compiled.horizon, stream);
    const { candidate, generations } = makeCandidate(compiled, generator, keys, patience);
    spent += generations;
    if (best === null || isBetter(candidate, best)) best = candidate;
    if (isFirst) {
      members = admitted(members, candidate);
      made += 1;
    } else {
      if (!isBetter(parent, candidate)) members[turn % members.length] = candidate;
      turn += 1;
    }
  }
  return { members, made, turn, random: stream.state(), best, credit: until - spent, schedules: spent };
}

function admitted(members: readonly Candidate[], candidate: Candidate): Candidate[] {
  const place = members.findIndex((member) => isBetter(candidate, member));
  const at = place < 0 ? members.length : place;
  return [...members.slice(0, at), candidate, ...members.slice(at)].slice(0, kept);
}

function variedPatience(parent: Candidate, batched: boolean, horizon: number, stream: RandomStream): number {
  if (!batched || stream.uniform() >= 0.15) return parent.patience;
  const share = stream.uniform();
  return Math.floor(horizon * share * share * share);
}
