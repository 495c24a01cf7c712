import { createRandom, randomStream } from '@sopana/core/random';
import type { Plan } from '@sopana/scoring';
import type { Improvement } from '../../../src/index.js';
import { planOf } from './build.js';

/** How a large model is drawn. */
export interface LargeOptions {
  readonly seed: number;
  readonly questions: number;
  readonly parts: number;
  readonly weights: 'equal' | 'drawn';
  readonly mostCost: number;
  readonly by?: 'mean' | 'geometric' | 'harmonic';
}

/** Questions of five options in parts: a weighted mean of means, a weakest link, and a level with gates and a cap. */
export function largeModel({ seed, questions, parts, weights, mostCost, by = 'mean' }: LargeOptions): {
  readonly plan: Plan;
  readonly answers: Readonly<Record<string, string>>;
  readonly improvements: readonly Improvement[];
} {
  const random = randomStream(createRandom(seed));
  const upTo = (most: number): number => 1 + Math.floor(random.uniform() * most);
  const items = Array.from({ length: questions }, (_, at) => ({ id: `q${at}`, scale: 'ladder' }));
  const size = questions / parts;
  const weight = (): number => (weights === 'equal' ? 1 : upTo(30) / 10);
  const pillars = Array.from({ length: parts }, (_, part) => ({
    id: `part${part}`,
    of: items.slice(part * size, (part + 1) * size).map(({ id }) => ({ of: id, weight: weight() })),
  }));
  const ids = pillars.map(({ id }) => id);
  const plan = planOf({
    scales: [
      {
        id: 'ladder',
        type: 'choice',
        options: [1, 2, 3, 4, 5].map((value) => ({ code: `level${value}`, value })),
      },
    ],
    items,
    nodes: [
      ...pillars,
      { id: 'overall', by, of: ids.map((of) => ({ of, weight: weight() })) },
      { id: 'weakest', of: ids, by: 'min' },
      {
        id: 'level',
        start: { level: 'one' },
        gates: [
          { level: 'two', when: { value: 'overall', atLeast: 2 } },
          {
            level: 'three',
            when: {
              all: [
                { value: 'overall', atLeast: 3 },
                { every: ids, read: 'value', atLeast: 2.5 },
              ],
            },
          },
          {
            level: 'four',
            when: {
              all: [
                { value: 'overall', atLeast: 4 },
                { value: 'weakest', atLeast: 3 },
              ],
            },
          },
        ],
        caps: [{ at: 'two', when: { not: { answer: 'q3', atLeast: 'level4' } } }],
      },
    ],
  });
  const now = items.map(() => upTo(3));
  const answers = Object.fromEntries(items.map(({ id }, at) => [id, `level${now[at]}`]));
  const improvements = items.flatMap(({ id }, at) => {
    let cost = 0;
    return [2, 3, 4, 5].flatMap((to) => {
      if (to <= (now[at] ?? 1)) return [];
      cost += upTo(mostCost);
      return [{ item: id, to: `level${to}`, cost }];
    });
  });
  return { plan, answers, improvements };
}
