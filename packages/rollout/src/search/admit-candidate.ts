import type { Candidate } from '../engine/candidate.js';
import { isBetter } from '../engine/is-better.js';
import { lastEnd } from '../engine/last-end.js';
import { placeFor } from '../population/place-for.js';

/**
 * Lets a schedule into a full population, see `placeFor`.
 *
 * @param members - the population; changed
 * @param candidate - a schedule
 */
export function admitCandidate(members: Candidate[], candidate: Candidate): void {
  const { raw } = candidate;
  const place = placeFor(members, candidate, lastEnd(raw) * raw.end.length, asks);
  if (place >= 0) members[place] = candidate;
}

const asks = { isBetter, distanceBelow };

function distanceBelow(limit: number, one: Candidate, other: Candidate): number {
  const [own, others] = [one.raw.start, other.raw.start];
  let distance = 0;
  for (let at = 0; at < own.length && distance < limit; at += 1) distance += Math.abs(own[at]! - others[at]!);
  return distance;
}
