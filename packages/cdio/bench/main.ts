import { compileSelectionRubric, rankCandidates } from '../src/index.js';
import { handWritten } from './hand-written.js';
import { largePanel, largeRubric } from './large-panel.js';

const [count = 10_000, turns = 9] = process.argv.slice(2).map(Number);
const compiled = compileSelectionRubric(largeRubric);
if (!compiled.ok) throw new Error(compiled.issues[0].message);
const panel = largePanel(count);
const ranked = () => rankCandidates(compiled.value, panel, { stage: 'interview', on: '2026-03-02' });

const first = ranked();
if (!first.ok) throw new Error(first.issues[0].message);
const hand = handWritten(largeRubric, panel);
const differing = first.value.standings.filter(
  ({ candidate, rank }, at) => candidate !== hand.order[at] || rank !== hand.ranks[at],
).length;

const times = { sopana: [] as number[], hand: [] as number[] };
for (let turn = -3; turn < turns; turn += 1) {
  for (const [name, work] of [
    ['sopana', ranked],
    ['hand', () => handWritten(largeRubric, panel)],
  ] as const) {
    const start = performance.now();
    work();
    if (turn >= 0) times[name].push(performance.now() - start);
  }
}
const middle = (list: readonly number[]): number =>
  [...list].sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN;
const ratios = times.sopana
  .map((time, turn) => time / (times.hand[turn] ?? Number.NaN))
  .sort((a, b) => a - b);
const cells = [
  String(count),
  middle(times.sopana).toFixed(1),
  middle(times.hand).toFixed(1),
  `${middle(ratios).toFixed(1)} (${ratios[0]?.toFixed(1)}–${ratios[ratios.length - 1]?.toFixed(1)})`,
  String(differing),
];
process.stdout.write(`| ${cells.join(' | ')} |\n`);
