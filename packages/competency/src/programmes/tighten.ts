import { createRelaxed } from './create-relaxed.js';
import type { Cut } from './cut.js';
import type { Prices } from './prices.js';
import { relax } from './relax.js';
import { stepPrices } from './step-prices.js';
import type { TrainingTask } from './training-task.js';
import { wholeBound } from './whole-bound.js';

/** What tightening came to. */
export interface Tightened {
  /** The least bound found; not rounded. */
  readonly bound: number;
  /** The prices that give it. */
  readonly prices: Prices;
  /** Cuts of the best rounds, the best last. */
  readonly cuts: readonly Cut[];
  /** How often each programme was chosen lately, 0–1. */
  readonly often: Float64Array;
  /** The length to go on with. */
  readonly step: number;
}

/** How to tighten. */
export interface TightenOptions {
  /** Rounds at most. */
  readonly rounds: number;
  /** Rounds without progress after which steps get shorter. */
  readonly patience: number;
  /** Length of the first step. */
  readonly step: number;
  /** What the best plan so far closes; asked for before each round, as `look` may raise it. */
  readonly target: () => number;
  /** Called with some of the choices that the relaxation makes. */
  readonly look: (chosen: Uint8Array, earns: Float64Array) => void;
  /** A choice is looked at in the first of every so many rounds. */
  readonly lookEvery: number;
}

/**
 * Better prices, and so a lower bound on all plans of a node.
 *
 * @param task - what is solved
 * @param decided - for each programme 1, 0 or −1
 * @param start - prices to begin with
 * @param options - how far to go
 * @returns the best bound; at the latest it stops when no better plan can be left
 *
 * @source M. Held, P. Wolfe and H. P. Crowder, Mathematical Programming 6 (1974): subgradient optimisation.
 */
export function tighten(
  task: TrainingTask,
  decided: Int8Array,
  start: Prices,
  options: TightenOptions,
): Tightened {
  const relaxed = createRelaxed(task);
  const prices = { edges: start.edges.slice(), links: start.links.slice() };
  const often = new Float64Array(task.programmes);
  let best: Prices = start;
  let bound = Number.MAX_VALUE;
  let cuts: readonly Cut[] = [];
  let { step } = options;
  let stalled = 0;
  for (let round = 0; round < options.rounds; round += 1) {
    relax(task, prices, decided, relaxed);
    const { chosen, earns, value } = relaxed;
    for (let at = 0; at < task.programmes; at += 1) {
      often[at] = 0.9 * (often[at] as number) + 0.1 * (chosen[at] as number);
    }
    stalled = value < bound * 0.9998 ? 0 : stalled + 1;
    if (value < bound) {
      bound = value;
      best = { edges: prices.edges.slice(), links: prices.links.slice() };
      cuts = [...cuts.slice(-2), cutOf(task, relaxed.value, chosen, earns)];
    }
    if (round % options.lookEvery === 0) options.look(chosen, earns);
    if (wholeBound(bound) <= options.target()) break;
    if (stalled > options.patience) {
      step *= 0.75;
      stalled = 0;
    }
    if (!stepPrices(task, prices, relaxed, step, options.target())) break;
  }
  return { bound, prices: best, cuts, often, step };
}

function cutOf(task: TrainingTask, value: number, chosen: Uint8Array, earns: Float64Array): Cut {
  let constant = value;
  for (let at = 0; at < task.programmes; at += 1) if (chosen[at] === 1) constant -= earns[at] as number;
  return { constant, earns: earns.slice() };
}
