import type { Result } from '@sopana/core';
import { type Instant, parseCivilDate, parseInstant } from '@sopana/core/dates';
import { type Freshness, freshnessOf } from '@sopana/core/evidence';
import type { AttestedEvidence } from '../model/unit-facts.js';

/** Reads instants, days and ages; what was read once is not read again. */
export interface TimeReader {
  /** As `parseInstant`. */
  readonly instant: (text: string) => Result<Instant>;
  /** As `parseCivilDate`. */
  readonly day: (text: string) => ReturnType<typeof parseCivilDate>;
  /** As `freshnessOf`. */
  readonly freshness: (evidence: AttestedEvidence, on: string, maximumAgeDays?: number) => Freshness;
}

/**
 * A reader of instants, days and ages that remembers what it has read: many reports share few of them.
 *
 * @returns the reader, for one call of the library
 */
export function createTimeReader(): TimeReader {
  return {
    instant: remembering((text) => text, parseInstant),
    day: remembering((text) => text, parseCivilDate),
    freshness: remembering(
      ({ collectedOn = '', validUntil = '' }, on, maximumAgeDays) =>
        `${collectedOn} ${validUntil} ${on} ${maximumAgeDays ?? ''}`,
      freshnessOf,
    ),
  };
}

function remembering<A extends readonly unknown[], R>(
  keyOf: (...input: A) => string,
  read: (...input: A) => R,
): (...input: A) => R {
  const known = new Map<string, R>();
  return (...input) => {
    const key = keyOf(...input);
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = read(...input);
    known.set(key, value);
    return value;
  };
}
