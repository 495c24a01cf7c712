import type { TaskGap, TaskProgramme } from '../../src/programmes/task-gap.js';

/** A catalogue with people, small enough to try everything. */
export interface SmallTask {
  readonly people: number;
  readonly gaps: readonly TaskGap[];
  readonly programmes: readonly TaskProgramme[];
  readonly budget: number;
}

/** The weighted levels that one person closes with a set of programmes, worked out without any of the package's code. */
export function closedBy(task: SmallTask, person: number, set: number): number {
  return task.gaps
    .filter((gap) => gap.person === person)
    .reduce((total, gap) => {
      let level = gap.held;
      for (let before = -1; before < level; ) {
        before = level;
        for (const [at, { raises }] of task.programmes.entries()) {
          if ((set >> at) % 2 === 0) continue;
          for (const { competency, from, to } of raises) {
            if (competency === gap.competency && from <= level && to > level) level = to;
          }
        }
      }
      return total + gap.weight * (Math.min(level, gap.needed) - gap.held);
    }, 0);
}

/** The best that any plan closes: every set of programmes, every way to give the seats. */
export function bestByForce(task: SmallTask): number {
  const { budget, people, programmes } = task;
  const isWhole = (set: number): boolean =>
    programmes.every(
      ({ after }, at) => (set >> at) % 2 === 0 || after.every((before) => (set >> before) % 2 === 1),
    );
  let best = 0;
  for (let chosen = 0; chosen < 1 << programmes.length; chosen += 1) {
    const cost = programmes.reduce((sum, one, at) => sum + ((chosen >> at) % 2) * one.cost, 0);
    if (cost > budget || !isWhole(chosen)) continue;
    let states = new Map([[programmes.map(({ seats }) => seats).join(), 0]]);
    for (let person = 0; person < people; person += 1) {
      const next = new Map<string, number>();
      for (const [key, value] of states) {
        const left = key.split(',').map(Number);
        for (let set = 0; set < 1 << programmes.length; set += 1) {
          if ((set & ~chosen) !== 0 || !isWhole(set)) continue;
          const rest = left.map((seats, at) => seats - ((set >> at) % 2));
          if (rest.some((seats) => seats < 0)) continue;
          const total = value + closedBy(task, person, set);
          if ((next.get(rest.join()) ?? -1) < total) next.set(rest.join(), total);
        }
      }
      states = next;
    }
    best = Math.max(best, ...states.values());
  }
  return best;
}
