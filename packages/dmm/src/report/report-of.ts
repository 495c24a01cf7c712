import type { Result } from '@sopana/core';
import { parseCivilDate } from '@sopana/core/dates';
import { scoreSubject } from '@sopana/scoring';
import type { Assessment } from '../model/assessment.js';
import type { CompiledModel } from '../model/compiled-model.js';
import type { MaturityReport, ReportReading } from '../model/report.js';
import { evidencedShares } from './evidenced-shares.js';
import { filledRows } from './filled-rows.js';
import { gatesOf } from './gates-of.js';
import { holdOf } from './hold-of.js';
import { judgedLevels } from './judged-levels.js';
import { levelledValue } from './levelled-value.js';
import { nodeReport } from './node-report.js';
import { type ScoredAssessment, scoredAssessment } from './scored-assessment.js';
import { type ScoresById, scoresById } from './scores-by-id.js';
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
 * report.ok && report.value.nodes.slice(0, 1).map(({ floor, ceiling }) => [floor.value, ceiling.value]); // => [[2, 7]]
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
  const scored = scoredAssessment(compiled, assessment, reading);
  if (!scored.ok) return scored;
  const date = parseCivilDate(on);
  if (!date.ok) return date;
  const { instrument, answers, score, classes } = scored.value;
  const scores = {
    actual: scoresById(score),
    least: scoresAt(scored.value, 'least'),
    greatest: scoresAt(scored.value, 'greatest'),
    evidenced: evidencedShares(instrument, answers, classes, on),
  };
  const judged = judgedLevels(compiled, scored.value);
  const { id, organisation, status } = assessment;
  return {
    ok: true,
    value: {
      assessment: id,
      organisation,
      instrument: instrument.id,
      on,
      status,
      reading,
      model: compiled.identity,
      scoredBy: score.model,
      arithmeticVersion: score.arithmeticVersion,
      nodes: instrument.nodes.map((node) => {
        const now = levelledValue(node.id, node.levelNode, scores.actual);
        return nodeReport(node, scores, holdOf(instrument, node.id, now, judged.get(node.levelNode) ?? null));
      }),
      spreads: spreadsOf(instrument, answers),
      gates: gatesOf(compiled, instrument, judged),
    },
  };
}

function scoresAt(
  { instrument, rows, attributes, classes }: ScoredAssessment,
  end: 'least' | 'greatest',
): ScoresById {
  const filled = scoreSubject(instrument.plan, filledRows(instrument, rows, classes, end), { attributes });
  if (!filled.ok) throw new Error(`Answers worth the ${end} cannot be scored.`);
  return scoresById(filled.value);
}
