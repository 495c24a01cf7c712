import { createIssue, err, ok, type Result } from '@sopana/core';
import { didYouMean } from '@sopana/core/text';
import { type AnswerSheet, scoreSubject } from '@sopana/scoring';
import type { CompiledModel, ModelNode } from '../model/compiled-model.js';
import { advanceCodes } from './codes.js';

/** Which questions are changed, and what is known of the organisation. */
export interface WhatIfOptions {
  /** Id of the instrument of the model. */
  readonly instrument: string;
  /** What is known of the organisation, by the id of the attribute. */
  readonly attributes?: Readonly<Record<string, string | number>>;
}

/** One node before and after. */
export interface NodeChange {
  /** Id of the node. */
  readonly node: string;
  /** What it is. */
  readonly kind: ModelNode['kind'];
  /** Its number before; null when there was none. */
  readonly before: number | null;
  /** Its number after; null when there is none. */
  readonly after: number | null;
  /** After minus before; null where one of them is not known. */
  readonly difference: number | null;
  /** Id of its level before; null when there was none. */
  readonly levelBefore: string | null;
  /** Id of its level after; null when there is none. */
  readonly levelAfter: string | null;
  /** Whether the level is another one. */
  readonly isLevelChanged: boolean;
}

/**
 * What would change if some answers were others.
 *
 * @param compiled - the compiled maturity model
 * @param answers - of one organisation, by question id
 * @param changes - the other answers, by question id
 * @param options - the instrument, and attributes of the organisation
 * @returns one entry for each node that people read, in document order; fails with `advance.unknownInstrument`, and as
 * `scoreSubject` does for the answers and for the changes
 *
 * @example
 * ```ts
 * const model = { sopana: 'maturity-model/1', id: 'tiny', version: '1', levels: [{ id: 'low' }, { id: 'high' }], weightings: [{ id: 'perDimension', over: 'dimensions' }], instruments: [{ id: 'quick', range: [0, 10], levels: [{ level: 'low' }, { level: 'high', from: 5 }] }], dimensions: [{ id: 'data', subDimensions: [{ id: 'sharing', questions: [{ id: 'q1', instrument: 'quick', answer: { type: 'number' } }] }] }] };
 * const compiled = compileMaturityModel(model);
 * const told = compiled.ok ? whatIf(compiled.value, { q1: 4 }, { q1: 6 }, { instrument: 'quick' }) : compiled;
 * told.ok && [told.value[0].difference, told.value[0].levelBefore, told.value[0].levelAfter]; // => [2, 'low', 'high']
 * ```
 *
 * @source Our convention: both sides are scored by the engine, whole; a difference of what is not known is not known.
 */
export function whatIf(
  compiled: CompiledModel,
  answers: AnswerSheet,
  changes: AnswerSheet,
  { instrument: id, attributes = {} }: WhatIfOptions,
): Result<readonly NodeChange[]> {
  const instrument = compiled.instruments.find((one) => one.id === id);
  if (instrument === undefined) {
    const ids = compiled.instruments.map((one) => one.id);
    const facts = { instrument: id, model: compiled.identity.id, hint: didYouMean(id, ids) };
    return err(createIssue(advanceCodes, 'advance.unknownInstrument', ['instrument'], facts));
  }
  const before = scoreSubject(instrument.plan, answers, { attributes });
  if (!before.ok) return before;
  const after = scoreSubject(instrument.plan, { ...answers, ...changes }, { attributes });
  if (!after.ok) return after;
  const [left, right] = [before, after].map(
    ({ value }) => new Map(value.nodes.map((node) => [node.id, node])),
  );
  return ok(
    instrument.nodes.map(({ id: node, kind, levelNode }): NodeChange => {
      const was = left?.get(node)?.value ?? null;
      const is = right?.get(node)?.value ?? null;
      const levelBefore = left?.get(levelNode)?.level ?? null;
      const levelAfter = right?.get(levelNode)?.level ?? null;
      const difference = was === null || is === null ? null : is - was;
      const isLevelChanged = levelBefore !== levelAfter;
      return { node, kind, before: was, after: is, difference, levelBefore, levelAfter, isLevelChanged };
    }),
  );
}
