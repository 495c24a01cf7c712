import type { ChoiceState } from '@sopana/core/choose';
import type { PackedSearch } from '../packed/packed-search.js';
import type { PartialProof } from '../proof/partial-proof.js';
import type { GeneralSearch } from '../search/general-search.js';
import type { CompiledProblem } from './compiled-problem.js';
import type { ScheduleBound, ScheduleConflict } from './schedule.js';
import type { Windows } from './windows.js';

/** A search for a schedule under way; the caller loops, shows progress and stops. */
export interface ScheduleState {
  /** The problem as flat arrays. @internal */
  readonly compiled: CompiledProblem;
  /** How early and how late each activity can lie. @internal */
  readonly windows: Windows;
  /** Lower bounds that need no search. */
  readonly bounds: readonly ScheduleBound[];
  /** The search for the plain kind of problem; null for all others. @internal */
  readonly packed: PackedSearch | null;
  /** The search for all other problems; null for the plain kind. @internal */
  readonly general: GeneralSearch | null;
  /** Exact search; null before it was asked for. @internal */
  readonly proof: ChoiceState<PartialProof> | null;
  /** Why there is no schedule; null unless that was proved by exact search. */
  readonly conflict: ScheduleConflict | null;
}
