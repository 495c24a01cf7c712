import { improveSchedule, scheduleOf, startSchedule, verifySchedule } from '../src/index.js';
import { bareSerial } from './bare-serial.js';
import { rolloutProblem } from './rollout-problem.js';

const organisations = Number(process.argv[2] ?? '50');
const improvements = Number(process.argv[3] ?? '0');
const middle = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1]!;
const problem = rolloutProblem(organisations);
const bare = bareSerial(problem);
// Time on the clock, and beside it time of the processor with all threads of this process, which other work on the cores
// disturbs less; the bare generation runs twenty times in each turn, so that both are long enough to be measured and
// interrupted alike.
const turns = organisations > 5000 ? 15 : 40;
const repeats = 20;
const clock = (): number => performance.now();
const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const timesOfBare: number[] = [];
const timesOfPlan: number[] = [];
const workOfBare: number[] = [];
const workOfPlan: number[] = [];
const first = (): ReturnType<typeof scheduleOf> => {
  const start = startSchedule(problem, { seed: 1 });
  if (!start.ok) throw new Error(start.issues[0].message);
  return scheduleOf(start.value);
};
let cold = clock();
let plan = first();
cold = clock() - cold;
for (let turn = 0; turn < turns; turn += 1) {
  let [from, work] = [clock(), spent()];
  for (let repeat = 0; repeat < repeats; repeat += 1) bare();
  timesOfBare.push((clock() - from) / repeats);
  workOfBare.push((spent() - work) / repeats);
  [from, work] = [clock(), spent()];
  plan = first();
  timesOfPlan.push(clock() - from);
  workOfPlan.push(spent() - work);
}
if (plan.schedule === null) throw new Error(`There is no first plan: ${plan.outcome}.`);
const breaches = verifySchedule(problem, plan.schedule);
if (breaches.length > 0) throw new Error(JSON.stringify(breaches.slice(0, 5)));
const ratio = middle(timesOfPlan) / middle(timesOfBare);
const cells: unknown[] = [
  organisations,
  problem.activities.length,
  middle(timesOfBare).toFixed(2),
  cold.toFixed(0),
  middle(timesOfPlan).toFixed(1),
  ratio.toFixed(1),
  (middle(workOfPlan) / middle(workOfBare)).toFixed(1),
  ((1000 * middle(timesOfPlan)) / problem.activities.length).toFixed(2),
  (process.resourceUsage().maxRSS / 1024).toFixed(0),
  plan.values?.join(', '),
];
if (improvements > 0) {
  const ends: string[] = [];
  let milliseconds = 0;
  for (const seed of [1, 2, 3]) {
    const start = startSchedule(problem, { seed, effort: improvements });
    if (!start.ok) throw new Error(start.issues[0].message);
    const from = clock();
    const better = scheduleOf(improveSchedule(start.value, improvements));
    milliseconds += clock() - from;
    if (better.schedule === null || verifySchedule(problem, better.schedule).length > 0)
      throw new Error('Broken.');
    ends.push(better.values?.join(', ') ?? '');
  }
  const seconds = (milliseconds / ends.length / 1000).toFixed(1);
  cells.push(`${ends.join('; ')} after ${improvements} schedules of seeds 1 to 3, ${seconds} s each`);
} else cells.push('');
process.stdout.write(`| ${cells.join(' | ')} |\n`);
