import { improveSchedule, scheduleOf, startSchedule, verifySchedule } from '../src/index.js';
import { bareSerial } from './bare-serial.js';
import { rolloutProblem } from './rollout-problem.js';

const organisations = Number(process.argv[2] ?? '50');
const improvements = Number(process.argv[3] ?? '0');
const middle = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1]!;
const problem = rolloutProblem(organisations);
const bare = bareSerial(problem);
const turns = organisations > 5000 ? 5 : 15;
const timesOfBare: number[] = [];
const timesOfPlan: number[] = [];
const first = (): ReturnType<typeof scheduleOf> => {
  const start = startSchedule(problem, { seed: 1 });
  if (!start.ok) throw new Error(start.issues[0].message);
  return scheduleOf(start.value);
};
let plan = first();
for (let turn = 0; turn < turns; turn += 1) {
  let from = performance.now();
  bare();
  timesOfBare.push(performance.now() - from);
  from = performance.now();
  plan = first();
  timesOfPlan.push(performance.now() - from);
}
if (plan.schedule === null) throw new Error(`There is no first plan: ${plan.outcome}.`);
const breaches = verifySchedule(problem, plan.schedule);
if (breaches.length > 0) throw new Error(JSON.stringify(breaches.slice(0, 5)));
const ratio = middle(timesOfPlan) / middle(timesOfBare);
const memory = process.memoryUsage();
const cells: unknown[] = [
  organisations,
  problem.activities.length,
  middle(timesOfBare).toFixed(2),
  middle(timesOfPlan).toFixed(1),
  ratio.toFixed(1),
  ((1000 * middle(timesOfPlan)) / problem.activities.length).toFixed(2),
  ((memory.heapUsed + memory.arrayBuffers) / 1_048_576).toFixed(0),
  plan.values?.join(', '),
];
if (improvements > 0) {
  const start = startSchedule(problem, { seed: 1 });
  if (!start.ok) throw new Error(start.issues[0].message);
  const from = performance.now();
  const better = scheduleOf(improveSchedule(start.value, improvements));
  const seconds = (performance.now() - from) / 1000;
  if (better.schedule === null || verifySchedule(problem, better.schedule).length > 0)
    throw new Error('Broken.');
  cells.push(`${better.values?.join(', ')} after ${improvements} schedules, ${seconds.toFixed(1)} s`);
} else cells.push('');
process.stdout.write(`| ${cells.join(' | ')} |\n`);
