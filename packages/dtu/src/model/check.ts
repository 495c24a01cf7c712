import type { Condition } from '@sopana/core/condition';
import type { Provenance } from '@sopana/core/document';
import type { Text } from '@sopana/core/text';

/** What evidence a check asks for of each fact that it passes by. */
export interface EvidenceDemand {
  /** Kinds that count; any kind when absent. */
  readonly kinds?: readonly string[];
  /** The age up to which it counts, in whole days from 0; any age when absent. */
  readonly maximumAgeDays?: number;
  /** Roles of those who may vouch for it; anybody when absent. */
  readonly attestedBy?: readonly string[];
}

/** What to do about a check that does not pass. */
export interface Remediation extends Provenance {
  /** What to do, in words. */
  readonly text: Text;
  /** What it costs, a whole number from 0 in the document's unit of effort; absent when nobody knows, which is not 0. */
  readonly effort?: number;
}

/** Where to read more. */
export interface Reference extends Provenance {
  /** What it is called. */
  readonly title: string;
  /** Its address; absent for what has none. */
  readonly href?: string;
}

/** One statement about a unit that is true or false of it. */
export interface Check extends Provenance {
  /** Unique in the document; a predicate such as `hasLetterOfMandate`. */
  readonly id: string;
  /** Id of its phase. */
  readonly phase: string;
  /** Id of its severity. */
  readonly severity: string;
  /** The statement, answered by yes or no; yes is the good answer. */
  readonly statement: Text;
  /** How settled the check is; `stable` when absent. */
  readonly lifecycle?: 'experimental' | 'stable' | 'deprecated';
  /** False when no waiver may excuse it; true when absent. */
  readonly waivable?: boolean;
  /** Which units it applies to; all when absent. */
  readonly appliesWhen?: Condition;
  /** What must hold for it to pass. */
  readonly passesWhen: Condition;
  /** Evidence of the facts that `passesWhen` reads; none is asked for when absent. */
  readonly evidence?: EvidenceDemand;
  /** What to do when it does not pass. */
  readonly remediation?: Remediation;
  /** Where to read more. */
  readonly references?: readonly Reference[];
  /** Ids of checks that have to be met before this one can be put right. */
  readonly after?: readonly string[];
}
