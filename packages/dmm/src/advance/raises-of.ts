import type { Answer, AnswerSheet, AnswerValue } from '@sopana/scoring';
import type { CompiledInstrument, CompiledModel, PlacedQuestion } from '../model/compiled-model.js';
import type { ImprovementAction } from '../model/improvement-action.js';
import { answerAtLevel } from './answer-at-level.js';
import type { Improvement, ImprovementRequirement } from './improvement.js';
import { questionLevel } from './question-level.js';

/** An indicator, or a sub-dimension that is asked as a whole, brought to a level. */
export interface Raise {
  /** Id of the indicator or sub-dimension. */
  readonly of: string;
  /** Id of the level of its lowest answered question. */
  readonly from: string;
  /** Id of the level to which all its answered questions come. */
  readonly to: string;
  /** Sum of the efforts of the actions between, in the model's unit. */
  readonly effort: number;
  /** The answers that change, by question id. */
  readonly answers: Readonly<Record<string, AnswerValue>>;
  /** Ids of the actions that are owed, in document order. */
  readonly actions: readonly string[];
}

/** A level that no action leads to, or only actions that cannot be done. */
export interface Unplanned {
  /** Id of the indicator or sub-dimension. */
  readonly of: string;
  /** Id of the first level that cannot be planned for. */
  readonly level: string;
  /** Why. */
  readonly reason: 'noAction' | 'prerequisite';
}

/** A raise as an improvement for the search. */
export interface PlannedRaise {
  /** The raise. */
  readonly raise: Raise;
  /** The same, in the words of the search. */
  readonly improvement: Improvement;
}

/** Everything that can be raised. */
export interface Raises {
  /** In document order, for each indicator by rising level. */
  readonly raises: readonly PlannedRaise[];
  /** Ids of questions that have no answer with a level. */
  readonly unanswered: readonly string[];
  /** What cannot be planned for. */
  readonly unplanned: readonly Unplanned[];
}

/** An indicator with its answered questions. */
interface Group {
  readonly of: string;
  readonly members: readonly { readonly placed: PlacedQuestion; readonly level: number }[];
  /** Level of its lowest question. */
  readonly level: number;
}

/**
 * Everything that the model's actions can raise.
 *
 * @param compiled - the maturity model
 * @param instrument - whose questions are raised
 * @param answers - as they are
 * @returns one raise for each indicator and level above its own, as far as actions lead; what an action comes after is
 * required of the other indicators
 */
export function raisesOf(
  { model }: CompiledModel,
  { declared, questions }: CompiledInstrument,
  answers: AnswerSheet,
): Raises {
  const levelled = questions.map((placed) => {
    const answer: Answer | undefined = Object.hasOwn(answers, placed.question.id)
      ? answers[placed.question.id]
      : null;
    return { placed, level: questionLevel(model, declared, placed.question, answer) };
  });
  const parents = [...new Set(questions.map(({ parent }) => parent))];
  const groups = parents.flatMap((of): readonly Group[] => {
    const members = levelled.flatMap(({ placed, level }) =>
      placed.parent === of && level !== null ? [{ placed, level }] : [],
    );
    const level = Math.min(...members.map((member) => member.level));
    return members.length === 0 ? [] : [{ of, members, level }];
  });
  const { actions = [], levels } = model;
  const ranked = actions.map((action) => ({
    ...action,
    rank: levels.findIndex(({ id }) => id === action.level),
  }));
  const unplanned: Unplanned[] = [];
  const answersAt = (group: Group, rank: number): Readonly<Record<string, AnswerValue>> =>
    Object.fromEntries(
      group.members.flatMap(({ placed, level }) => {
        const answer = level >= rank ? null : answerAtLevel(model, declared, placed.question, rank);
        return answer === null ? [] : [[placed.question.id, answer]];
      }),
    );
  const raises = groups.flatMap((group): readonly PlannedRaise[] => {
    const own = ranked.filter(({ of, rank }) => of === group.of && rank > group.level);
    const planned: PlannedRaise[] = [];
    for (let rank = group.level + 1; rank < levels.length; rank += 1) {
      const to = levels[rank]?.id ?? '';
      const lowest = lowestOf(group);
      const changed = answersAt(group, rank);
      const target = changed[lowest];
      // A ladder that ends below a level has nothing to be raised to.
      if (target === undefined) break;
      if (!own.some((action) => action.rank === rank)) {
        unplanned.push({ of: group.of, level: to, reason: 'noAction' });
        break;
      }
      const owed = own.filter((action) => action.rank <= rank);
      const requires = requirementsOf(group, rank, owed, {
        groups,
        ranked,
        levels: levels.length,
        answersAt,
      });
      if (requires === null) {
        unplanned.push({ of: group.of, level: to, reason: 'prerequisite' });
        break;
      }
      const effort = owed.reduce((sum, action) => sum + action.effort, 0);
      const { [lowest]: _, ...also } = changed;
      const from = levels[group.level]?.id ?? '';
      const raise = { of: group.of, from, to, effort, answers: changed, actions: owed.map(({ id }) => id) };
      planned.push({ raise, improvement: { item: lowest, to: target, cost: effort, also, requires } });
    }
    return planned;
  });
  const unanswered = levelled.flatMap(({ placed, level }) => (level === null ? [placed.question.id] : []));
  return { raises, unanswered, unplanned };
}

/** The question that every raise of the indicator changes. */
function lowestOf({ members, level }: Group): string {
  return members.find((member) => member.level === level)?.placed.question.id ?? '';
}

interface Ranked extends ImprovementAction {
  readonly rank: number;
}

interface Surroundings {
  readonly groups: readonly Group[];
  readonly ranked: readonly Ranked[];
  readonly levels: number;
  readonly answersAt: (group: Group, rank: number) => Readonly<Record<string, AnswerValue>>;
}

/** Null where a prerequisite can never be met: nobody knows where its indicator stands, or it belongs to a higher level. */
function requirementsOf(
  own: Group,
  rank: number,
  owed: readonly Ranked[],
  { groups, ranked, levels, answersAt }: Surroundings,
): readonly ImprovementRequirement[] | null {
  const requires: ImprovementRequirement[] = [];
  for (const id of owed.flatMap(({ after = [] }) => after)) {
    const before = ranked.find((action) => action.id === id);
    const group = groups.find(({ of }) => of === before?.of);
    if (before === undefined || group === undefined) return null;
    if (group.level >= before.rank) continue;
    if (group.of === own.of) {
      if (before.rank > rank) return null;
      continue;
    }
    const item = lowestOf(group);
    const isOneOf = Array.from(
      { length: levels - before.rank },
      (_, above) => answersAt(group, before.rank + above)[item],
    ).filter((answer) => answer !== undefined);
    requires.push({ item, isOneOf });
  }
  return requires;
}
