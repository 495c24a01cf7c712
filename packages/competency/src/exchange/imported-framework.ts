import type { Issue } from '@sopana/core';
import type { CompetencyFramework } from '../model/competency-framework.js';

/** How many things of one kind were read, and what became of them. */
export interface ExchangeAccount {
  /** What is counted, such as `rows of roles` or `relationships`. */
  readonly of: string;
  /** How many were there. */
  readonly read: number;
  /** How many of them stand in the framework. */
  readonly carried: number;
  /** How many do not; each has an entry in `notCarried`. */
  readonly left: number;
}

/** A framework read from another format, with everything that the way cost. */
export interface ImportedFramework {
  /** The framework; `parseCompetencyFramework` and `compileCompetencyFramework` judge it as any other. */
  readonly framework: CompetencyFramework;
  /** What could not be carried, or was carried with a doubt: code, place in the source, reason; empty when all was. */
  readonly notCarried: readonly Issue[];
  /** The count of each kind; `read` is always `carried` and `left` together. */
  readonly accounts: readonly ExchangeAccount[];
}
