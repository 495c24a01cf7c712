import type { CompiledProblem } from '../engine/compiled-problem.js';
import type { Windows } from '../engine/windows.js';

/** What an exact search works on; the same through all of it. */
export interface ProofTask {
  /** The problem. */
  readonly compiled: CompiledProblem;
  /** Its windows. */
  readonly windows: Windows;
  /** For each number that is compared what one of it counts in the one number that the search compares. */
  readonly scales: readonly number[];
}
