import type { Scalar } from '@sopana/core/condition';
import type { UnknownReason } from '../model/readiness.js';
import type { AttestedEvidence, FactReport } from '../model/unit-facts.js';
import type { TimeReader } from './time-reader.js';

/** What is known of a fact at a moment. */
export interface StandingFact {
  /** Its value; null when it is not known. A list is sorted. */
  readonly value: Scalar | readonly Scalar[] | null;
  /** Why it is not known; null when it is. */
  readonly reason: Exclude<UnknownReason, 'evidenceMissing' | 'evidenceExpired'> | null;
  /** What shows the value, of all who reported it. */
  readonly evidence: readonly AttestedEvidence[];
}

interface Dated {
  readonly report: FactReport;
  readonly time: number;
}

/**
 * What is known of each fact at a moment: the last report of each reporter up to then, held together.
 *
 * @param reports - in any order, their instants sound
 * @param time - the moment, milliseconds since 1970; a report of that moment counts
 * @param reader - reads the instants
 * @returns by id of the fact; a fact that nobody had reported by then is absent
 */
export function standingFacts(
  reports: readonly FactReport[],
  time: number,
  reader: TimeReader,
): ReadonlyMap<string, StandingFact> {
  const byFact = new Map<string, Map<string, Dated[]>>();
  for (const report of reports) {
    const instant = reader.instant(report.at);
    if (!instant.ok || instant.value.epochMilliseconds > time) continue;
    const dated = { report, time: instant.value.epochMilliseconds };
    const reporters = byFact.get(report.id) ?? new Map<string, Dated[]>();
    byFact.set(report.id, reporters);
    const before = reporters.get(report.by ?? '');
    const last = before?.[0]?.time ?? Number.NEGATIVE_INFINITY;
    // Two reports of one reporter at one moment contradict each other or agree; neither comes after the other.
    if (dated.time > last) reporters.set(report.by ?? '', [dated]);
    else if (dated.time === last) before?.push(dated);
  }
  const standing = new Map<string, StandingFact>();
  for (const [id, reporters] of byFact) {
    standing.set(id, heldTogether([...reporters.values()].flat().map(({ report }) => report)));
  }
  return standing;
}

function heldTogether(reports: readonly FactReport[]): StandingFact {
  const known = reports.filter(({ value }) => value !== null);
  const [first] = known;
  if (first === undefined) {
    const reason = reports.some(({ error }) => error !== undefined) ? 'evaluatorError' : 'notDetermined';
    return { value: null, reason, evidence: [] };
  }
  const value = sorted(first.value);
  if (known.length === 1) return { value, reason: null, evidence: first.evidence };
  const text = JSON.stringify(value);
  if (known.some((report) => JSON.stringify(sorted(report.value)) !== text)) {
    return { value: null, reason: 'conflicting', evidence: [] };
  }
  return { value, reason: null, evidence: known.flatMap(({ evidence }) => evidence) };
}

function sorted(value: FactReport['value']): FactReport['value'] {
  if (!Array.isArray(value)) return value;
  return [...new Set(value.map(String))].sort((a, b) => (a < b ? -1 : 1));
}
