import { createIssue, err, type Issue, ok, type Result } from '@sopana/core';
import { didYouMean } from '@sopana/core/text';
import { type AnswerSheet, type NodeScore, scoreSubject } from '@sopana/scoring';
import type { CompiledInstrument, CompiledModel } from '../model/compiled-model.js';
import type { Advance } from './advance-of.js';
import { cheapestImprovements } from './cheapest-improvements.js';
import { advanceCodes } from './codes.js';
import { levelsOfNode } from './levels-of-node.js';
import type { Obstacle } from './obstacles-of.js';
import { type Raise, raisesOf, type Unplanned } from './raises-of.js';
import { type RoadmapStep, roadmapOf } from './roadmap-of.js';
import { scoresOf } from './scores-of.js';

/** Which level is to be reached, of what, by which questions. */
export interface NextLevelOptions {
  /** Id of the instrument of the model. */
  readonly instrument: string;
  /** Id of the level to be reached. */
  readonly level: string;
  /** Id of a node that people read, such as a dimension; `overall` when absent. */
  readonly node?: string;
  /** What is known of the organisation, by the id of the attribute. */
  readonly attributes?: Readonly<Record<string, string | number>>;
  /** How many branches to look at, at most; 20,000 when absent. */
  readonly branches?: number;
}

/** A node's number with its level. */
export interface NodeStanding {
  /** The number; null when there is none. */
  readonly value: number | null;
  /** Id of the level, gates and caps respected; null when there is none. */
  readonly level: string | null;
}

/** The cheapest way to a level. */
export interface NextLevel {
  /** Id of the node. */
  readonly node: string;
  /** Id of the level to be reached. */
  readonly level: string;
  /** `optimal` and `unreachable` are proved; `undecided` means that branches are left which could change the answer. */
  readonly outcome: Advance['outcome'];
  /** How the node stands. */
  readonly before: NodeStanding;
  /** How it stands after the raises, by the engine; null when no way was found. */
  readonly after: NodeStanding | null;
  /** What is raised, in document order; null when no way was found. */
  readonly raises: readonly Raise[] | null;
  /** What that costs, in the model's unit of effort; null when no way was found. */
  readonly effort: number | null;
  /** The answers after the raises; null when no way was found. */
  readonly answers: AnswerSheet | null;
  /** The model's actions that lead there, in the order in which to do them; empty when no way was found. */
  readonly roadmap: readonly RoadmapStep[];
  /** No way costs less; null when there is none. */
  readonly lowerBound: number | null;
  /** How much cheaper a way could still be, from 0; null when none was found. */
  readonly gap: number | null;
  /** How many branches were looked at. */
  readonly explored: number;
  /** What holds the node below the level when everything is raised; empty unless it is unreachable. */
  readonly obstacles: readonly Obstacle[];
  /** Ids of questions without an answer: they are not raised, since nobody knows from where. */
  readonly unanswered: readonly string[];
  /** Levels that cannot be planned for, since the model has no action that leads to them. */
  readonly unplanned: readonly Unplanned[];
  /** What makes the search longer (`advance.unbounded`). */
  readonly notes: readonly Issue[];
}

/**
 * The cheapest way to bring a node to a level, with proof, and the actions of the model that lead there.
 *
 * @param compiled - the compiled maturity model
 * @param answers - of one organisation, by question id
 * @param options - the instrument and the level to be reached; the node, attributes, and how long to search
 * @returns the raises with their effort, or what makes the level unreachable; fails with `advance.unknownInstrument`,
 * `advance.unknownPart`, `advance.unknownLevel`, and as `scoreSubject` does
 *
 * @example
 * ```ts
 * const ladder = { type: 'ladder', options: [{ code: 'no', value: 0, level: 'low' }, { code: 'yes', value: 1, level: 'high' }] };
 * const model = { sopana: 'maturity-model/1', id: 'tiny', version: '1', levels: [{ id: 'low' }, { id: 'high' }], weightings: [{ id: 'perDimension', over: 'dimensions' }], instruments: [{ id: 'deep', range: [0, 1], levels: [{ level: 'low' }, { level: 'high', from: 0.5 }] }], dimensions: [{ id: 'data', subDimensions: [{ id: 'sharing', questions: [{ id: 'q1', instrument: 'deep', answer: ladder }] }, { id: 'safety', questions: [{ id: 'q2', instrument: 'deep', answer: ladder }] }] }], actions: [{ id: 'share', of: 'sharing', level: 'high', effort: 9 }, { id: 'guard', of: 'safety', level: 'high', effort: 4 }] };
 * const compiled = compileMaturityModel(model);
 * const next = compiled.ok ? nextLevel(compiled.value, { q1: 'no', q2: 'no' }, { instrument: 'deep', level: 'high' }) : compiled;
 * next.ok && next.value.roadmap.map(({ action, adds }) => [action.id, adds]); // => [['guard', 0.5]]
 * ```
 *
 * @remarks An indicator is raised as a whole: all its answered questions below a level come to it, and the actions of each
 * level between are owed, once. A level that no action leads to cannot be planned for: its effort is not known, and not 0.
 * @source Our convention: what to do next is computed from the model's own actions, and by its own scoring.
 */
export function nextLevel(
  compiled: CompiledModel,
  answers: AnswerSheet,
  options: NextLevelOptions,
): Result<NextLevel> {
  const { node = 'overall', level, attributes = {} } = options;
  const instrument = compiled.instruments.find(({ id }) => id === options.instrument);
  if (instrument === undefined) return unknownInstrument(compiled, options.instrument);
  const goal = goalOf(instrument, node, level);
  if (!goal.ok) return goal;
  const known = { attributes };
  const now = scoreSubject(instrument.plan, answers, known);
  if (!now.ok) return now;
  const planned = raisesOf(compiled, instrument, answers);
  const improvements = planned.raises.map(({ improvement }) => improvement);
  const limits = options.branches === undefined ? known : { ...known, branches: options.branches };
  const found = cheapestImprovements(instrument.plan, answers, goal.value, improvements, limits);
  if (!found.ok) return found;
  const advance = found.value;
  const chosen =
    advance.improvements === null
      ? null
      : planned.raises.filter(({ improvement }) => advance.improvements?.includes(improvement) === true);
  const standing = (scores: readonly NodeScore[]): NodeStanding => ({
    value: scores.find(({ id }) => id === node)?.value ?? null,
    level: scores.find(({ id }) => id === goal.value.node)?.level ?? null,
  });
  return ok({
    node,
    level,
    outcome: advance.outcome,
    before: standing(now.value.nodes),
    after: advance.answers === null ? null : standing(scoresOf(instrument.plan, advance.answers, known)),
    raises: chosen?.map(({ raise }) => raise) ?? null,
    effort: advance.cost,
    answers: advance.answers,
    roadmap:
      chosen === null
        ? []
        : roadmapOf({ compiled, instrument, answers, attributes, node, chosen, scores: now.value.nodes }),
    lowerBound: advance.lowerBound,
    gap: advance.gap,
    explored: advance.explored,
    obstacles: advance.obstacles,
    unanswered: planned.unanswered,
    unplanned: planned.unplanned,
    notes: advance.notes,
  });
}

function unknownInstrument(compiled: CompiledModel, instrument: string): Result<never> {
  const ids = compiled.instruments.map(({ id }) => id);
  const facts = { instrument, model: compiled.identity.id, hint: didYouMean(instrument, ids) };
  return err(createIssue(advanceCodes, 'advance.unknownInstrument', ['instrument'], facts));
}

function goalOf(
  { plan, nodes }: CompiledInstrument,
  node: string,
  level: string,
): Result<{ readonly node: string; readonly atLeast: number }> {
  const read = nodes.find(({ id }) => id === node);
  if (read === undefined) {
    const ids = nodes.map(({ id }) => id);
    const facts = { node, instrument: plan.model.id, hint: didYouMean(node, ids) };
    return err(createIssue(advanceCodes, 'advance.unknownPart', ['node'], facts));
  }
  const levels = levelsOfNode(plan.instrument, read.levelNode) ?? [];
  if (levels.includes(level)) return ok({ node: read.levelNode, atLeast: levels.indexOf(level) });
  const facts = { level, node, levels: levels.join(', ') };
  return err(createIssue(advanceCodes, 'advance.unknownLevel', ['level'], facts));
}
