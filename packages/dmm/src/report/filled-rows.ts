import type { AnswerClass, AnswerRow } from '@sopana/scoring';
import type { CompiledInstrument } from '../model/compiled-model.js';
import { extremeAnswer } from './extreme-answer.js';

const open: readonly (AnswerClass | undefined)[] = [undefined, 'unanswered', 'unknown', 'refused'];

/**
 * Answers with everything that has none filled in.
 *
 * @param instrument - the instrument
 * @param rows - the answers
 * @param classes - what each question came to
 * @param end - what is filled in: the answer that is worth least or most
 * @returns rows; those of an open question are replaced by one
 */
export function filledRows(
  { questions, declared }: CompiledInstrument,
  rows: readonly AnswerRow[],
  classes: ReadonlyMap<string, AnswerClass>,
  end: 'least' | 'greatest',
): readonly AnswerRow[] {
  const missing = questions.filter(({ question }) => open.includes(classes.get(question.id)));
  const subject = rows[0]?.subject ?? '';
  const ids = new Set(missing.map(({ question }) => question.id));
  return [
    ...rows.filter(({ item }) => !ids.has(item)),
    ...missing.map(
      ({ question }): AnswerRow => ({
        subject,
        item: question.id,
        class: 'value',
        value: extremeAnswer(question, declared, end),
      }),
    ),
  ];
}
