import type { CheckResult } from '../model/readiness.js';
import type { Waiver } from '../model/waiver.js';

/** A result with its words and the identifiers of what is made from it. */
export interface DescribedResult {
  /** The result. */
  readonly result: CheckResult;
  /** The statement of the check, on one line. */
  readonly statement: string;
  /** The waiver that the result names; undefined without one. */
  readonly waiver: Waiver | undefined;
  /** Of the observation. */
  readonly observation: string;
  /** Of the finding. */
  readonly finding: string;
  /** Of the risk. */
  readonly risk: string;
}
