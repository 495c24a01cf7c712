import type { Reason } from '@sopana/core/condition';
import { type AnswerSheet, type Explanation, explainScore } from '@sopana/scoring';
import type { AdvanceTask } from './advance-state.js';
import { bestSheet } from './best-sheet.js';

/** What holds a node below its goal although everything is improved. */
export interface Obstacle {
  /** Id of the item or node that is held. */
  readonly id: string;
  /**
   * `gate`: it does not open; `cap`: it applies, or may; `missing`: there is no value; `value`: the value is too low;
   * `combination`: everything at its best would do, but not all of it can be had together.
   */
  readonly kind: 'gate' | 'cap' | 'missing' | 'value' | 'combination';
  /** The level that the gate opens, or that the cap allows; null for others. */
  readonly level: string | null;
  /** The value when everything is improved; null when there is none. */
  readonly reached: number | null;
  /** The value that is wanted; null where that is not a number. */
  readonly wanted: number | null;
  /** The clauses that decided, of gates and caps. */
  readonly reasons: readonly Reason[];
}

/**
 * What holds the goal's node below its goal, read off the engine's own explanation of the best answers that can be had.
 *
 * @param task - a goal that is out of reach
 * @returns at least one obstacle, from the goal downwards
 */
export function obstaclesOf(task: AdvanceTask): readonly Obstacle[] {
  const { plan, goal, options } = task;
  const sheet: AnswerSheet = bestSheet(task);
  const told = explainScore(plan, sheet, goal.node, options);
  const found = told.ok ? held(told.value.root, goal.atLeast) : [];
  if (found.length > 0) return found;
  return [
    { id: goal.node, kind: 'combination', level: null, reached: null, wanted: goal.atLeast, reasons: [] },
  ];
}

function held(told: Explanation, wanted: number): readonly Obstacle[] {
  const { id, value } = told;
  const plain = { id, level: null, reached: value, wanted, reasons: [] };
  if (value !== null && value >= wanted) return [];
  if (told.kind === 'gates') return heldByGates(told, wanted);
  if (value === null) return [{ ...plain, kind: 'missing', wanted: null }, ...partsOf(told).flatMap(missing)];
  const own = { ...plain, kind: 'value' } as const;
  if (told.kind === 'bands') {
    // The band that is wanted is not told; the level's own node is what falls short, and below it the value that is read.
    return [own, { ...own, id: told.because.id, reached: told.because.value, wanted: null }];
  }
  if (told.kind !== 'aggregate' || told.method !== 'min' || told.steps.length > 0) return [own];
  return [own, ...told.parts.flatMap(({ because }) => held(because, wanted))];
}

function missing(told: Explanation): readonly Obstacle[] {
  if (told.value !== null || told.class === 'notApplicable' || told.class === 'notRelevant') return [];
  const own = {
    id: told.id,
    kind: 'missing',
    level: null,
    reached: null,
    wanted: null,
    reasons: [],
  } as const;
  return [own, ...partsOf(told).flatMap(missing)];
}

function partsOf(told: Explanation): readonly Explanation[] {
  if (told.kind === 'aggregate') return told.parts.map(({ because }) => because);
  if (told.kind === 'bands') return [told.because];
  return 'reads' in told ? told.reads : [];
}

function heldByGates(told: Extract<Explanation, { kind: 'gates' }>, wanted: number): readonly Obstacle[] {
  const { id, value } = told;
  const common = { id, reached: value, wanted };
  const gates = told.gates.slice(0, wanted).filter(({ truth }) => truth !== 'true');
  const order = told.gates.map(({ level }) => level);
  // The level before the first gate is in no list of gates: it stands at −1, below all of them.
  const caps = told.caps.filter(({ level, truth }) => truth !== 'false' && order.indexOf(level) + 1 < wanted);
  return [
    ...gates.map(({ level, reasons }): Obstacle => ({ ...common, kind: 'gate', level, reasons })),
    ...caps.map(({ level, reasons }): Obstacle => ({ ...common, kind: 'cap', level, reasons })),
  ];
}
