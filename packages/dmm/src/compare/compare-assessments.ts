import { createIssue, err, type Result } from '@sopana/core';
import { instrumentOf } from '../assessment/instrument-of.js';
import { dmmCodes } from '../codes.js';
import type { Assessment } from '../model/assessment.js';
import type { AssessedModel, ComparisonOptions, NodeProgress, Progress } from '../model/comparison.js';
import type { CompiledModel } from '../model/compiled-model.js';
import { levelledValue } from '../report/levelled-value.js';
import { scoredAssessment } from '../report/scored-assessment.js';
import { type ScoresById, scoresById } from '../report/scores-by-id.js';
import { commonQuestions } from './common-questions.js';
import { differenceOf } from './difference-of.js';

/**
 * Progress between two assessments, split into what the answers changed and what the model changed.
 *
 * @param before - the earlier assessment with its model
 * @param after - the later assessment with its model; the same instrument
 * @param options - whether two versions may be bridged
 * @returns one entry for each node of both models; fails with `compare.otherVersion` for two versions without a bridge,
 * `compare.otherInstrument`, `compare.nothingInCommon`, and as `reportOf` does
 *
 * @example
 * ```ts
 * const tiny = compileMaturityModel({ sopana: 'maturity-model/1', id: 'tiny', version: '1', levels: [{ id: 'low' }, { id: 'high' }], weightings: [{ id: 'perDimension', over: 'dimensions' }], instruments: [{ id: 'quick', range: [0, 10], levels: [{ level: 'low' }, { level: 'high', from: 5 }] }], dimensions: [{ id: 'data', subDimensions: [{ id: 'sharing', questions: [{ id: 'q1', instrument: 'quick', answer: { type: 'number' } }] }] }] });
 * const ledger = tiny.ok ? startAssessment(tiny.value, { id: 'a-1', organisation: 'org-1', instrument: 'quick' }) : tiny;
 * const said = (value) => ({ compiled: tiny.value, assessment: { ...ledger.value.state, answers: [{ question: 'q1', respondent: 'p', class: 'value', value }] } });
 * const progress = compareAssessments(said(4), said(7));
 * progress.ok && progress.value.nodes[0]; // => { id: 'overall', kind: 'overall', before: { value: 4, level: 'low' }, after: { value: 7, level: 'high' }, answersChanged: 3, modelChanged: 0, total: 3 }
 * ```
 *
 * @remarks Three numbers of the engine are enough: the earlier answers by the earlier model, the earlier answers by the later
 * model, the later answers by the later model, each on the common questions alone; the split is exact but for the last bit.
 * @source Our convention: scores of two versions are never compared as if they were one.
 */
export function compareAssessments(
  before: AssessedModel,
  after: AssessedModel,
  { bridge = false }: ComparisonOptions = {},
): Result<Progress> {
  const earlier = instrumentOf(before.compiled, before.assessment);
  if (!earlier.ok) return earlier;
  const later = instrumentOf(after.compiled, after.assessment);
  if (!later.ok) return later;
  const [from, to] = [before.compiled.identity, after.compiled.identity];
  const isSame = from.digest === to.digest;
  const names = { from: `${from.id}@${from.version}`, to: `${to.id}@${to.version}` };
  if (!isSame && !bridge) return err(createIssue(dmmCodes, 'compare.otherVersion', ['model'], names));
  if (earlier.value.id !== later.value.id) {
    const facts = { from: earlier.value.id, to: later.value.id };
    return err(createIssue(dmmCodes, 'compare.otherInstrument', ['instrument'], facts));
  }
  const { common, left } = commonQuestions(earlier.value, later.value);
  if (common.length === 0) return err(createIssue(dmmCodes, 'compare.nothingInCommon', ['model'], names));
  const part = ({ assessment }: AssessedModel): Assessment => onlyOf(assessment, common);
  const declared = new Set((after.compiled.model.attributes ?? []).map(({ id }) => id));
  const attributes = (before.assessment.attributes ?? []).filter(({ id }) => declared.has(id));
  const moved: Assessment = { ...part(before), model: to, attributes };
  const runs = [
    scoresOf(before.compiled, before.assessment),
    scoresOf(after.compiled, after.assessment),
    scoresOf(before.compiled, part(before)),
    scoresOf(after.compiled, moved),
    scoresOf(after.compiled, part(after)),
  ];
  const failed = runs.find((run) => !run.ok);
  if (failed !== undefined && !failed.ok) return failed;
  const [wasAll, isAll, was, would, is] = runs.map((run) => (run.ok ? run.value : new Map()));
  const kept = new Set(earlier.value.nodes.map(({ id }) => id));
  const nodes = later.value.nodes
    .filter(({ id }) => kept.has(id))
    .map(({ id, kind, levelNode }): NodeProgress => {
      const at = (scores: ScoresById | undefined): number | null => scores?.get(id)?.value ?? null;
      return {
        id,
        kind,
        before: levelledValue(id, levelNode, wasAll ?? new Map()),
        after: levelledValue(id, levelNode, isAll ?? new Map()),
        answersChanged: differenceOf(at(is), at(would)),
        modelChanged: differenceOf(at(would), at(was)),
        total: differenceOf(at(is), at(was)),
      };
    });
  return {
    ok: true,
    value: { comparison: isSame ? 'sameVersion' : 'bridged', from, to, common, left, nodes },
  };
}

function onlyOf(assessment: Assessment, questions: readonly string[]): Assessment {
  const keep = ({ question }: { readonly question: string }): boolean => questions.includes(question);
  return {
    ...assessment,
    answers: assessment.answers.filter(keep),
    validations: assessment.validations.filter(keep),
  };
}

function scoresOf(compiled: CompiledModel, assessment: Assessment): Result<ScoresById> {
  const scored = scoredAssessment(compiled, assessment, 'validated');
  return scored.ok ? { ok: true, value: scoresById(scored.value.score) } : scored;
}
