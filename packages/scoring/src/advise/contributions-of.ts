import { createIssue, err, ok, type Result } from '@sopana/core';
import { didYouMean } from '@sopana/core/text';
import { scoringCodes } from '../codes.js';
import { rangeOf } from '../compile/range-of.js';
import type { SubjectAnswers } from '../model/answers.js';
import { VALUE } from '../model/class-code.js';
import type { Plan, PlannedAggregate, PlannedFormula } from '../model/plan.js';
import { type Scope, scopeOf } from '../scope/scope.js';
import type { ScoreOptions } from '../score/score-options.js';
import { type SubjectRun, subjectRun } from '../score/subject-run.js';
import { shapleyShares } from './shapley-shares.js';
import { valueOfCoalition } from './value-of-coalition.js';

/** What one child adds to a node. */
export interface Contribution {
  /** Id of the child. */
  readonly of: string;
  /** The child's value. */
  readonly value: number;
  /** The value it is compared with. */
  readonly baseline: number;
  /** What it adds; negative where it takes away. */
  readonly contribution: number;
}

/** What the children of a node add to it. */
export interface Contributions {
  /**
   * `additive`: what each child adds does not depend on the others; `shapley`: it does, and these are the averages over
   * all orders in which the children could be brought in.
   */
  readonly kind: 'additive' | 'shapley';
  /** Id of the node. */
  readonly node: string;
  /** The node's value, after its steps. */
  readonly value: number;
  /** The node's value with every child at its baseline. */
  readonly start: number;
  /** One entry for each child that takes part; they sum to `value − start`. */
  readonly contributions: readonly Contribution[];
}

/** More children than this make more coalitions than anybody waits for. */
const mostChildren = 16;

/**
 * What the children of a node add to it, compared with the least they could be.
 *
 * @param plan - the compiled document
 * @param answers - by item id, or rows of several observations
 * @param nodeId - an aggregate or a formula
 * @param options - attributes of the subject, and baselines of children by id; without one, a child's least possible value
 * @returns additive parts where the node is a sum or a mean with straight steps, else Shapley shares; fails with
 * `score.unknownNode`, `score.noContributions`, and as `scoreSubject` does
 *
 * @example
 * ```ts
 * const plan = compileInstrument({ sopana: 'instrument/1', id: 'tiny', version: '1', scales: [{ id: 'five', type: 'number', min: 1, max: 5 }], items: [{ id: 'a', scale: 'five' }, { id: 'b', scale: 'five' }], nodes: [{ id: 'root', of: ['a', 'b'], by: 'geometric' }] });
 * const told = plan.ok ? contributionsOf(plan.value, { a: 4, b: 4 }, 'root') : plan;
 * told.ok && told.value.contributions.map((one) => one.contribution); // => [1.5, 1.5]
 * ```
 *
 * @remarks O(2^n · n) for n children where shares are needed; more than 16 are refused.
 * @source L. S. Shapley (1953), A value for n-person games, Annals of Mathematics Studies 28.
 */
export function contributionsOf(
  plan: Plan,
  answers: SubjectAnswers,
  nodeId: string,
  options: Pick<ScoreOptions, 'attributes'> & { readonly baseline?: Readonly<Record<string, number>> } = {},
): Result<Contributions> {
  const { baseline = {}, ...known } = options;
  const position = plan.nodeIds.indexOf(nodeId);
  const node = plan.nodes[position];
  if (node === undefined) {
    const facts = { node: nodeId, instrument: plan.model.id, hint: didYouMean(nodeId, plan.nodeIds) };
    return err(createIssue(scoringCodes, 'score.unknownNode', [nodeId], facts));
  }
  const refuse = (reason: string): Result<Contributions> =>
    err(createIssue(scoringCodes, 'score.noContributions', [nodeId], { node: nodeId, reason }));
  if (node.kind !== 'aggregate' && node.kind !== 'formula')
    return refuse('it is a level or a decision table');
  const subject = subjectRun(plan, answers, known);
  if (!subject.ok) return subject;
  if (subject.value.run.last.registers[node.register]?.classes[0] !== VALUE) {
    return refuse('it has no value for these answers');
  }
  const odd = oddBaseline(plan, node, baseline);
  if (odd !== null) return refuse(odd);
  const scope = scopeOf(plan.instrument);
  const players = playersOf(plan, node, subject.value, baseline, scope);
  const open = players.find((player) => player.baseline === null);
  if (open !== undefined) return refuse(`'${open.of}' has no least possible value; give it a baseline`);
  if (players.length > mostChildren) return refuse(`it has more than ${mostChildren} children`);
  const game = players.map(({ register, baseline: low }) => ({ register, baseline: low ?? 0 }));
  const worth = (members: number): number | null =>
    valueOfCoalition(node, subject.value.run.last, game, members);
  const shares = shapleyShares(game.length, worth);
  const [value, start] = [worth(2147483647), worth(0)];
  if (shares === null || value === null || start === null) {
    return refuse(
      'it has no value for every combination of its children and their baselines; give other baselines',
    );
  }
  return ok({
    kind: isAdditive(node) ? 'additive' : 'shapley',
    node: nodeId,
    value,
    start,
    contributions: players.map((player, at) => ({
      of: player.of,
      value: player.value,
      baseline: player.baseline ?? 0,
      contribution: shares[at] ?? 0,
    })),
  });
}

/** A baseline that is no number, or that belongs to no child, would change nothing or everything without a word. */
function oddBaseline(
  plan: Plan,
  node: PlannedAggregate | PlannedFormula,
  baseline: Readonly<Record<string, number>>,
): string | null {
  const ids = node.reads.map((at) => plan.itemIds[at] ?? plan.nodeIds[at - plan.itemIds.length] ?? '');
  for (const [id, value] of Object.entries(baseline)) {
    if (!ids.includes(id)) return `the baseline '${id}' is not one of its children: ${ids.join(', ')}`;
    if (!Number.isFinite(value)) return `the baseline of '${id}' is ${value}; give a finite number`;
  }
  return null;
}

interface Player {
  readonly of: string;
  readonly register: number;
  readonly value: number;
  readonly baseline: number | null;
}

function playersOf(
  plan: Plan,
  node: PlannedAggregate | PlannedFormula,
  { run }: SubjectRun,
  baseline: Readonly<Record<string, number>>,
  scope: Scope,
): readonly Player[] {
  const { registers } = run.last;
  return node.reads.flatMap((register) => {
    const cell = registers[register];
    if (cell === undefined || cell.classes[0] !== VALUE) return [];
    const of = plan.itemIds[register] ?? plan.nodeIds[register - plan.itemIds.length] ?? '';
    const given = Object.hasOwn(baseline, of) ? (baseline[of] ?? null) : null;
    return [{ of, register, value: cell.values[0] ?? 0, baseline: given ?? rangeOf(of, scope)?.[0] ?? null }];
  });
}

/** Straight steps stretch and move the sum, and so each part alike. */
function isAdditive(node: PlannedAggregate | PlannedFormula): boolean {
  const straight = ['times', 'dividedBy', 'plus', 'subtractFrom', 'keep'];
  return (
    node.kind === 'aggregate' &&
    (node.method === 'mean' || node.method === 'sum') &&
    node.steps.every(({ step }) => straight.some((verb) => verb in step))
  );
}
