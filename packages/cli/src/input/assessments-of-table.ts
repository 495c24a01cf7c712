import type { Assessment, AssessmentAnswer, CompiledInstrument, CompiledModel } from '@sopana/dmm';
import { type AnswerRow, type AnswerTable, rowsOfTable } from '@sopana/scoring';
import type { Attempt, Finding } from '../model/attempt.js';
import { attributesOfRows } from './attributes-of-rows.js';
import { failure } from './failure.js';
import { rowsBySubject } from './rows-by-subject.js';

/**
 * Assessments from a table of answers: each subject is an organisation, and each observer a respondent.
 *
 * @param compiled - the model
 * @param instrument - the instrument that the table answers
 * @param table - one row for each observation
 * @param waves - rounds by organisation
 * @param file - the file of answers, for findings
 * @returns one draft for each subject; answers that no observer gave are the organisation's own, under its own id; stops
 * with `answers.notOfAssessment` for each subject whose answers have an occasion or a source
 */
export function assessmentsOfTable(
  compiled: CompiledModel,
  instrument: CompiledInstrument,
  table: AnswerTable,
  waves: ReadonlyMap<string, string>,
  file: string,
): Attempt<readonly Assessment[]> {
  const answers = new Map<string, AssessmentAnswer[]>();
  const findings = new Map<string, Finding>();
  for (const row of rowsOfTable(instrument.plan, table)) {
    const { subject, occasion, source } = row;
    if (occasion !== undefined || source !== undefined) {
      const facts = { subject, what: occasion === undefined ? 'a source' : 'an occasion' };
      const stop = failure(1, 'answers.notOfAssessment', file, facts);
      for (const finding of stop.findings) findings.set(subject, finding);
    }
    const own = answers.get(subject);
    if (own === undefined) answers.set(subject, [answerOf(row)]);
    else own.push(answerOf(row));
  }
  if (findings.size > 0) return { ok: false, exit: 1, findings: [...findings.values()] };
  const assessments = Array.from(rowsBySubject(table), ([subject, rows]): Assessment => {
    const wave = waves.get(subject);
    const attributes = Object.entries(attributesOfRows(table, rows));
    return {
      sopana: 'maturity-assessment/1',
      id: subject,
      organisation: subject,
      instrument: instrument.id,
      ...(wave === undefined ? {} : { wave }),
      attributes: attributes.map(([id, value]) => ({ id, value })),
      model: compiled.identity,
      status: 'draft',
      // An answer that was not given is none; a table cannot tell who did not give it.
      answers: (answers.get(subject) ?? []).filter((answer) => answer.class !== 'unanswered'),
      validations: [],
    };
  });
  return { ok: true, value: assessments };
}

function answerOf({ subject, item, class: name, value, observer = subject }: AnswerRow): AssessmentAnswer {
  return { question: item, respondent: observer, class: name, ...(value === undefined ? {} : { value }) };
}
