import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type PsplibSet, psplibSet } from './psplib-set.js';
import { psplibSolve } from './psplib-solve.js';

interface Line {
  readonly set: PsplibSet;
  readonly schedules: number;
  readonly seed: number;
  readonly number: number;
  readonly makespan: number;
}

const [data = '', cache = '', version = '', ...rest] = process.argv.slice(2);
const given = Object.fromEntries(rest.map((word) => word.replace(/^--/, '').split('='))) as Record<
  string,
  string
>;
const sets = (given['sets'] ?? 'j30,j60,j120').split(',') as PsplibSet[];
const efforts = (given['schedules'] ?? '1000').split(',').map(Number);
const seeds = (given['seeds'] ?? '1').split(',').map(Number);
const step = Number(given['step'] ?? '1');

mkdirSync(dirname(cache), { recursive: true });
const keyOf = ({ set, schedules, seed, number }: Omit<Line, 'makespan'>): string =>
  [version, set, schedules, seed, number].join(' ');
const known = new Map<string, number>();
if (existsSync(cache)) {
  for (const line of readFileSync(cache, 'utf8').split('\n')) {
    const at = line.lastIndexOf(' ');
    if (at > 0) known.set(line.slice(0, at), Number(line.slice(at + 1)));
  }
}

function shown(values: readonly number[]): string {
  if (values.length === 0) return '';
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const digits = 3;
  const range = `${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)}`;
  return values.length === 1 ? mean.toFixed(digits) : `${mean.toFixed(digits)} (${range})`;
}

process.stdout.write('| set | schedules | seeds | instances | all % | odd % | even % |\n');
process.stdout.write('| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n');
for (const schedules of efforts) {
  for (const set of sets) {
    const instances = psplibSet(data, set, step);
    const columns = { all: [] as number[], odd: [] as number[], even: [] as number[] };
    for (const seed of seeds) {
      const sums = { all: [0, 0], odd: [0, 0], even: [0, 0] };
      for (const instance of instances) {
        const { number, reference } = instance;
        const key = keyOf({ set, schedules, seed, number });
        let makespan = known.get(key);
        if (makespan === undefined) {
          makespan = psplibSolve(instance, schedules, seed);
          appendFileSync(cache, `${key} ${makespan}\n`);
        }
        const deviation = (100 * (makespan - reference)) / reference;
        for (const half of ['all', number % 2 === 1 ? 'odd' : 'even'] as const) {
          sums[half][0]! += deviation;
          sums[half][1]! += 1;
        }
      }
      for (const half of ['all', 'odd', 'even'] as const) {
        const [sum = 0, count = 0] = sums[half];
        if (count > 0) columns[half].push(sum / count);
      }
    }
    const cells = [set, schedules, seeds.length, instances.length];
    process.stdout.write(
      `| ${[...cells, shown(columns.all), shown(columns.odd), shown(columns.even)].join(' | ')} |\n`,
    );
  }
}
