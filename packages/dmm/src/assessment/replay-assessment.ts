import { createIssue, type Issue, type Result, resultOf } from '@sopana/core';
import { createLedger, type LedgerEntry, verifyLedger } from '@sopana/core/ledger';
import { dmmCodes } from '../codes.js';
import type { Assessment, AssessmentEvent, AssessmentLedger, AssessmentRecord } from '../model/assessment.js';
import type { CompiledModel } from '../model/compiled-model.js';
import { recordEvent } from './record-event.js';
import { redoAssessment } from './redo-assessment.js';
import { undoAssessment } from './undo-assessment.js';

/**
 * A stored assessment brought back to life: its chain verified, its state worked out from the beginning, and every event
 * asked again whether it may happen.
 *
 * @param compiled - the model that the assessment was started with
 * @param record - as it is stored, such as `parseAssessmentRecord` gives
 * @returns the ledger; fails with the codes of `verifyLedger`, or with those of `recordEvent` and `undoAssessment`
 * for the first entry that may not be, at `['entries', position, 'step', …]`
 *
 * @example
 * ```ts
 * const tiny = compileMaturityModel({ sopana: 'maturity-model/1', id: 'tiny', version: '1', levels: [{ id: 'low' }, { id: 'high' }], weightings: [{ id: 'perDimension', over: 'dimensions' }], instruments: [{ id: 'quick', range: [0, 10], levels: [{ level: 'low' }, { level: 'high', from: 5 }] }], dimensions: [{ id: 'data', subDimensions: [{ id: 'sharing', questions: [{ id: 'q1', instrument: 'quick', answer: { type: 'number' } }] }] }] });
 * const ledger = tiny.ok ? startAssessment(tiny.value, { id: 'a-1', organisation: 'org-1', instrument: 'quick' }) : tiny;
 * const again = tiny.ok && ledger.ok ? replayAssessment(tiny.value, JSON.parse(JSON.stringify(ledger.value))) : ledger;
 * again.ok && again.value.state.organisation; // => 'org-1'
 * ```
 *
 * @remarks A sound chain says that nothing was changed since it was written, not that it was written by these rules: an undo
 * of a move to another status, for one, has a sound chain.
 * @source Our convention: the state is never trusted, only what led to it.
 */
export function replayAssessment(
  compiled: CompiledModel,
  record: AssessmentRecord,
): Result<AssessmentLedger> {
  const verified = verifyLedger(record);
  if (!verified.ok) return verified;
  const early = checkInitial(record.initial);
  const start = early.length === 0 ? createLedger<Assessment, AssessmentEvent>(record.initial) : null;
  if (start === null) return resultOf<AssessmentLedger>(early, never);
  let ledger = start;
  for (const [at, entry] of record.entries.entries()) {
    if (!ledger.ok) break;
    const next = stepped(compiled, ledger.value, entry);
    // After the first entry that may not be, nothing can be said of the rest.
    ledger = next.ok
      ? next
      : resultOf<AssessmentLedger>(
          next.issues.map((issue) => placed(issue, at, entry)),
          never,
        );
  }
  return ledger;
}

function stepped(
  compiled: CompiledModel,
  ledger: AssessmentLedger,
  { step, at, by }: LedgerEntry<AssessmentEvent>,
): Result<AssessmentLedger> {
  if (step.kind === 'event') return recordEvent(compiled, ledger, step.event, { at, by });
  return step.kind === 'undo' ? undoAssessment(ledger, { at, by }) : redoAssessment(ledger, { at, by });
}

function placed(issue: Issue, at: number, { step }: LedgerEntry<AssessmentEvent>): Issue {
  const path = ['entries', at, 'step', ...(step.kind === 'event' ? ['event'] : [])];
  return { ...issue, path: [...path, ...issue.path] };
}

function checkInitial({ id, status, answers, validations }: Assessment): readonly Issue[] {
  if (status === 'draft' && answers.length === 0 && validations.length === 0) return [];
  return [createIssue(dmmCodes, 'assessment.notFromTheStart', ['initial'], { id, status })];
}

function never(): never {
  throw new Error('A result with issues has no value.');
}
