import { createRandom, randomStream } from '@sopana/core/random';
import { improveAcceptability, startAcceptability } from '../src/index.js';
import { handWritten } from './hand-written.js';

const samples = 100_000;
const [warmups, turns] = [5, 31];
const stream = randomStream(createRandom(1));
const table = Array.from({ length: 8 }, () => Array.from({ length: 12 }, () => stream.integerBelow(6)));
const start = startAcceptability(table, { seed: 2026 });
if (!start.ok) throw new Error('There is nothing to measure.');

const values = Float64Array.from(table.flat());
const { words } = createRandom(2026);
const times: { readonly hand: number[]; readonly own: number[] } = { hand: [], own: [] };
let differences = 0;
for (let turn = 0; turn < warmups + turns; turn += 1) {
  const before = performance.now();
  const hand = handWritten(values, words, samples);
  const between = performance.now();
  const state = improveAcceptability(start.value, samples);
  const after = performance.now();
  differences += state.rankMass.filter((count, at) => count !== hand.ranks[at]).length;
  differences += state.wins.filter((count, at) => count !== hand.wins[at]).length;
  differences += state.weightMass.filter((sum, at) => sum !== hand.centre[at]).length;
  if (turn < warmups) continue;
  times.hand.push(between - before);
  times.own.push(after - between);
}

const sorted = (list: readonly number[]): readonly number[] => [...list].sort((one, other) => one - other);
const middle = (list: readonly number[]): number => sorted(list)[list.length >> 1] ?? Number.NaN;
const ratios = times.own.map((time, turn) => time / (times.hand[turn] ?? Number.NaN));
const [least] = sorted(ratios);
const most = sorted(ratios).at(-1);
const cells = (turns + warmups) * (64 + 64 + 96);
process.stdout.write(
  [
    '| 100,000 samples, 8 × 12 | hand-written ms | improveAcceptability ms | ratio (least–greatest) | least over least | ns per sample | cells that differ |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    `| median of ${turns} alternating turns | ${middle(times.hand).toFixed(1)} | ${middle(times.own).toFixed(1)} | ${middle(ratios).toFixed(2)} (${least?.toFixed(2)}–${most?.toFixed(2)}) | ${(Math.min(...times.own) / Math.min(...times.hand)).toFixed(2)} | ${((middle(times.own) * 1e6) / samples).toFixed(0)} | ${differences} of ${cells} |`,
    '',
  ].join('\n'),
);
