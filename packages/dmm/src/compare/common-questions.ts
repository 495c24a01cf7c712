import { digestOf } from '@sopana/core/canonical';
import type { CompiledInstrument } from '../model/compiled-model.js';
import type { Question, QuestionAnswer } from '../model/question.js';

/** Which questions two versions of an instrument ask alike. */
export interface CommonQuestions {
  /** Ids of those that both ask, in the order of the later. */
  readonly common: readonly string[];
  /** Ids of all others: those of the earlier, then those of the later that the earlier does not have. */
  readonly left: readonly string[];
}

/**
 * Which questions two versions of an instrument ask alike: the same id, and the same options of the same worth. Words may
 * differ, since a better wording is no other question; a range may not.
 *
 * @param earlier - the instrument in the earlier version
 * @param later - the instrument in the later version
 * @returns their ids
 */
export function commonQuestions(earlier: CompiledInstrument, later: CompiledInstrument): CommonQuestions {
  const before = new Map(
    earlier.questions.map(({ question }) => [question.id, meaningOf(question, earlier)]),
  );
  const after = later.questions.map(({ question }) => question.id);
  const common = later.questions
    .filter(({ question }) => before.get(question.id) === meaningOf(question, later))
    .map(({ question }) => question.id);
  const all = [...before.keys(), ...after.filter((id) => !before.has(id))];
  return { common, left: all.filter((id) => !common.includes(id)) };
}

function meaningOf({ answer }: Question, { declared }: CompiledInstrument): string {
  const digest = digestOf({ range: declared.range, answer: withoutWords(answer) });
  if (!digest.ok) throw new Error('A compiled question is JSON.');
  return digest.value;
}

function withoutWords(answer: QuestionAnswer): unknown {
  if (answer.type === 'number') return answer;
  return answer.options.map((option) =>
    'level' in option ? [option.code, option.value, option.level] : [option.code, option.class],
  );
}
