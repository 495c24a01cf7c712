import { createIssue, type Result } from '@sopana/core';
import { parseCivilDate } from '@sopana/core/dates';
import { type AnswerRow, explainScore, type NodeScore, type SubjectScore, scoreSubject } from '@sopana/scoring';
import { attributesOf } from '../assessment/attributes-of.js';
import { instrumentOf } from '../assessment/instrument-of.js';
import type { Assessment } from '../model/assessment.js';
import type { CompiledInstrument, CompiledModel, ModelNode } from '../model/compiled-model.js';
import type { LevelledValue, MaturityReport, NodeReport, ReportReading } from '../model/report.js';
import { answersOf } from './answers-of.js';
import { classesOfItems } from './classes-of-items.js';
import { evidencedShares } from './evidenced-shares.js';
import { filledRows } from './filled-rows.js';
import { gatesOf } from './gates-of.js';
import { holdOf } from './hold-of.js';
import { rowsOfAnswers } from './rows-of-answers.js';
import { spreadsOf } from './spreads-of.js';

/**
 * What an assessment comes to, at any time of its life: values, levels, what was answered, what is backed by evidence, what
 * the open questions could still change, and what holds each level down.
 *
 * @param compiled - the model that the assessment was started with
 * @param assessment - as it stands, such as the state of its ledger
 * @param on - civil date on which evidence has to be fresh
 * @param reading - whose answers count; the validators' in the place of the organisation's own when absent
 * @returns the report; fails with `assessment.otherModel`, `assessment.unknownInstrument`, `date.*`, and as `scoreSubject`
 * does
 *
 * @example
 * ```ts
 * const tiny = compileMaturityModel({ sopana: 'maturity-model/1', id: 'tiny', version: '1', levels: [{ id: 'low' }, { id: 'high' }], weightings: [{ id: 'perDimension', over: 'dimensions' }], instruments: [{ id: 'quick', range: [0, 10], levels: [{ level: 'low' }, { level: 'high', from: 5 }] }], dimensions: [{ id: 'data', subDimensions: [{ id: 'sharing', questions: [{ id: 'q1', instrument: 'quick', answer: { type: 'number' } }, { id: 'q2', instrument: 'quick', answer: { type: 'number' } }] }] }] });
 * const ledger = tiny.ok ? startAssessment(tiny.value, { id: 'a-1', organisation: 'org-1', instrument: 'quick' }) : tiny;
 * const answered = tiny.ok && ledger.ok ? recordEvent(tiny.value, ledger.value, { kind: 'answered', answer: { question: 'q1', respondent: 'officer-7', class: 'value', value: 4 } }, { at: '2026-03-01T09:00:00+05:30', by: 'officer-7' }) : ledger;
 * const report = tiny.ok && answered.ok ? reportOf(tiny.value, answered.value.state, '2026-03-02') : answered;
 * report.ok && report.value.nodes.slice(0, 1).map(({ value, level, answeredShare }) => ({ value, level, answeredShare })); // => [{ value: 4, level: 'low', answeredShare: 0.5 }]
 * report.ok && report.value.nodes.slice(0, 1).map(({ floor, ceiling }) => [floor.value, ceiling.value]); // => [2, 7]
 * report.ok && report.value.nodes[0].hold; // => { level: 'low', next: 'high', obstacles: [{ kind: 'value', has: 4, needs: 5 }] }
 * ```
 *
 * @remarks Every number is one of the engine's. Where a question is asked only under a condition that itself is open, floor
 * and ceiling follow the filled answer, and another one could lie outside of them.
 * @source Our convention.
 */
export function reportOf(
  compiled: CompiledModel,
  assessment: Assessment,
  on: string,
  reading: ReportReading = 'validated',
): Result<MaturityReport> {
  const instrument = instrumentOf(compiled, assessment);
  if (!instrument.ok) return instrument;
  const date = parseCivilDate(on);
  if (!date.ok) return date;
  const { plan, nodes } = instrument.value;
  const answers = answersOf(assessment, reading);
  const rows = rowsOfAnswers(assessment.id, answers);
  const attributes = attributesOf(assessment);
  const score = scoreSubject(plan, rows, { attributes });
  if (!score.ok) return score;
  const classes = classesOfItems(score.value);
  const ends = (['least', 'greatest'] as const).map((end) => {
    const filled = scoreSubject(plan, filledRows(instrument.value, assessment.id, rows, classes, end), {
      attributes,
    });
    if (!filled.ok) throw new Error(`Answers at the ${end} cannot be scored.`);
    return byId(filled.value);
  });
  const [least = new Map(), greatest = new Map()] = ends;
  const shares = evidencedShares(instrument.value, answers, classes, on);
  const scores = byId(score.value);
  return {
    ok: true,
    value: {
      assessment: assessment.id,
      organisation: assessment.organisation,
      instrument: assessment.instrument,
      on,
      status: assessment.status,
      reading,
      model: compiled.identity,
      scoredBy: score.value.model,
      arithmeticVersion: score.value.arithmeticVersion,
      nodes: nodes.map((node) => ({
        ...nodeReport(node, scores),
        evidencedShare: shares.get(node.id) ?? null,
        floor: levelled(node.id, node.levelNode, least),
        ceiling: levelled(node.id, node.levelNode, greatest),
        hold: holdOf(instrument.value, node.id, told(instrument.value, node, rows, attributes)),
      })),
      spreads: spreadsOf(instrument.value, answers),
      gates: gatesOf(compiled, instrument.value, rows, attributes),
    },
  };
}
