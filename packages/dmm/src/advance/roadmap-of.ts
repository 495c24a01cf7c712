import type { AnswerSheet, NodeScore } from '@sopana/scoring';
import type { CompiledInstrument, CompiledModel } from '../model/compiled-model.js';
import type { ImprovementAction } from '../model/improvement-action.js';
import { type PlannedRaise, raisesOf } from './raises-of.js';
import { scoresOf } from './scores-of.js';

/** One action of the roadmap. */
export interface RoadmapStep {
  /** The action as the model declares it. */
  readonly action: ImprovementAction;
  /** What it adds to the node's number, after the actions before it; null where the number is not known before or after. */
  readonly adds: number | null;
  /** The node's number after it; null when there is none. */
  readonly value: number | null;
  /** Id of the node's level after it, gates and caps respected; null when there is none. */
  readonly level: string | null;
}

/** What a roadmap is made from. */
export interface RoadmapSource {
  /** The maturity model. */
  readonly compiled: CompiledModel;
  /** Whose questions are raised. */
  readonly instrument: CompiledInstrument;
  /** The answers as they are. */
  readonly answers: AnswerSheet;
  /** Attributes of the organisation. */
  readonly attributes: Readonly<Record<string, string | number>>;
  /** Id of the node whose number is told. */
  readonly node: string;
  /** What is raised. */
  readonly chosen: readonly PlannedRaise[];
  /** The scores as they are. */
  readonly scores: readonly NodeScore[];
}

/**
 * The actions of some raises in the order in which to do them: prerequisites and lower levels first, then where the
 * organisation is weakest, then as in the document.
 *
 * @param source - the raises and where they start
 * @returns one step for each action; the last action of a level brings its answers, and so what they add
 */
export function roadmapOf(source: RoadmapSource): readonly RoadmapStep[] {
  const { compiled, instrument, attributes, node, chosen, scores } = source;
  const { plan, nodes } = instrument;
  const { levels, actions = [] } = compiled.model;
  const owed = new Set(chosen.flatMap(({ raise }) => raise.actions));
  const waiting = actions.filter(({ id }) => owed.has(id));
  const rankOf = ({ level }: ImprovementAction): number => levels.findIndex(({ id }) => id === level);
  const strengthOf = ({ of }: ImprovementAction): number =>
    scores.find(({ id }) => id === of)?.value ?? Number.POSITIVE_INFINITY;
  const levelNode = nodes.find(({ id }) => id === node)?.levelNode;
  const standing = (list: readonly NodeScore[]) => ({
    value: list.find(({ id }) => id === node)?.value ?? null,
    level: list.find(({ id }) => id === levelNode)?.level ?? null,
  });
  const steps: RoadmapStep[] = [];
  let sheet = source.answers;
  let now = standing(scores);
  while (waiting.length > 0) {
    const isFree = (action: ImprovementAction): boolean =>
      waiting.every(
        (other) =>
          action.after?.includes(other.id) !== true &&
          !(other.of === action.of && rankOf(other) < rankOf(action)),
      );
    const next = waiting
      .filter(isFree)
      .reduce<ImprovementAction | null>(
        (best, one) => (best === null || strengthOf(one) < strengthOf(best) ? one : best),
        null,
      );
    // Circles were refused when the model was compiled, but a level may wait for a higher one of another indicator.
    const action = next ?? waiting[0];
    if (action === undefined) break;
    waiting.splice(waiting.indexOf(action), 1);
    const isLast = !waiting.some((other) => other.of === action.of && other.level === action.level);
    if (isLast) sheet = { ...sheet, ...answersAt(source, action) };
    const after = isLast ? standing(scoresOf(plan, sheet, { attributes })) : now;
    const adds = after.value === null || now.value === null ? null : after.value - now.value;
    steps.push({ action, adds, ...after });
    now = after;
  }
  return steps;
}

/** What the questions of the action's indicator come to at its level; those that were above it stay. */
function answersAt({ compiled, instrument, answers }: RoadmapSource, action: ImprovementAction): AnswerSheet {
  const raises = raisesOf(compiled, instrument, answers).raises.map(({ raise }) => raise);
  return raises.find(({ of, to }) => of === action.of && to === action.level)?.answers ?? {};
}
