import type { PathStep } from '@sopana/core';
import type { Finding } from '../model/attempt.js';

/** A finding as it is written in JSON. */
export interface FindingData {
  /** Code of the issue. */
  readonly code: string;
  /** Where it is, as a user looks for it. */
  readonly place: string;
  /** Where it is, as a program looks for it. */
  readonly path: readonly PathStep[];
  /** What is wrong. */
  readonly message: string;
}

/**
 * A finding as it is written in JSON.
 *
 * @param finding - what was found
 * @returns code, place, path and message
 */
export function findingData({ place, issue: { code, path, message } }: Finding): FindingData {
  return { code, place, path, message };
}
