import { createIssue, type Issue } from '@sopana/core';
import { firstDifference } from '@sopana/core/sealing';
import { scoringCodes } from '../codes.js';
import { showValue } from '../message/show-value.js';
import type { RecordOutput, ScoreRecord } from '../model/record.js';

/**
 * The first number that differs between a sealed record and the same computed again.
 *
 * @param sealed - as it was read
 * @param again - as it is computed now
 * @returns `record.outputChanged` with the node and both values, or null
 */
export function firstOutputDifference(sealed: ScoreRecord, again: ScoreRecord): Issue | null {
  const length = Math.max(sealed.outputs.length, again.outputs.length);
  for (let at = 0; at < length; at += 1) {
    const left = sealed.outputs[at];
    const right = again.outputs[at];
    const difference = firstDifference(left ?? null, right ?? null);
    if (difference === null) continue;
    const field = String(difference.path[0] ?? 'output');
    const facts = {
      node: (left ?? right)?.node ?? '',
      subject: sealed.subject,
      field,
      sealed: showField(left, field),
      given: showField(right, field),
    };
    return createIssue(scoringCodes, 'record.outputChanged', ['outputs', at, ...difference.path], facts);
  }
  return null;
}

function showField(output: RecordOutput | undefined, field: string): string {
  if (output === undefined) return 'nothing';
  const entry = Object.entries(output).find(([key]) => key === field);
  return showValue(entry === undefined ? output : entry[1]);
}
