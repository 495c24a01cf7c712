import type { Reading, Scalar, Subject } from '@sopana/core/condition';
import type { EvidenceDemand } from '../model/check.js';
import { evidenceState } from './evidence-state.js';
import type { StandingFact } from './standing-facts.js';
import type { TimeReader } from './time-reader.js';

/** What is known of a unit at a moment. */
export interface UnitStanding {
  /** Attributes by id. */
  readonly attributes: Readonly<Record<string, Scalar | readonly Scalar[]>>;
  /** Facts by id. */
  readonly facts: ReadonlyMap<string, StandingFact>;
  /** The day, YYYY-MM-DD. */
  readonly on: string;
  /** Reads the days of evidence. */
  readonly reader: TimeReader;
}

/**
 * What a clause reads.
 *
 * @param standing - what is known of the unit
 * @param subject - a fact or an attribute
 * @param demand - the evidence that is asked for; undefined where a statement is enough
 * @returns the value, or why it is not known, in the words of `UnknownReason`
 */
export function readingOf(
  { attributes, facts, on, reader }: UnitStanding,
  { kind, id }: Subject,
  demand: EvidenceDemand | undefined,
): Reading {
  if (kind === 'attribute') {
    const value = Object.hasOwn(attributes, id) ? attributes[id] : undefined;
    return value === undefined ? { known: false, reason: 'neverAssessed' } : { known: true, value };
  }
  const fact = facts.get(id);
  if (fact === undefined) return { known: false, reason: 'neverAssessed' };
  if (fact.value === null) return { known: false, reason: fact.reason ?? 'notDetermined' };
  if (demand === undefined) return { known: true, value: fact.value };
  const { state, counts } = evidenceState(fact.evidence, demand, on, reader);
  if (counts) return { known: true, value: fact.value };
  return { known: false, reason: state === 'expired' ? 'evidenceExpired' : 'evidenceMissing' };
}
