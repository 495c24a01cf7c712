import type { Provenance } from '@sopana/core/document';
import type { Text } from '@sopana/core/text';
import type { Check } from './check.js';
import type { FactDefinition } from './fact-definition.js';
import type { GateRule } from './gate-rule.js';
import type { Named } from './named.js';
import type { UnitTypes } from './unit-type.js';

/** What is looked at when waivers are kept in order. */
export interface WaiverRules extends Provenance {
  /** A live waiver is reported from so many whole days before it ends. */
  readonly noticeDays?: number;
  /** A check waived more often than once and so many times again is reported. */
  readonly mostRenewals?: number;
}

/** A check set as a document. */
export interface CheckSet extends Provenance {
  /** Kind and version of the format. */
  readonly sopana: 'check-set/1';
  /** Name of the document, the same in all its versions. */
  readonly id: string;
  /** Version of the content. */
  readonly version: string;
  /** Title for people. */
  readonly title?: Text;
  /** Languages of the texts, in fallback order. */
  readonly languages?: readonly string[];
  /** Offset from universal time by which days are counted, such as `+05:30`; `Z` when absent. */
  readonly offset?: string;
  /** Unit of the efforts, such as `person-days`. */
  readonly effortUnit?: string;
  /** The phases, in their order; at least one. */
  readonly phases: readonly Named[];
  /** The severities, the gravest first; at least one. */
  readonly severities: readonly Named[];
  /** Words for outcomes and states, by their code, such as `pass`, `notApplicable` or `open`. */
  readonly statuses?: readonly Named[];
  /** What is known of a unit besides its facts, such as its size; no evidence is asked for it. */
  readonly attributes?: readonly FactDefinition[];
  /** The facts that conditions may read. */
  readonly facts: readonly FactDefinition[];
  /** Kinds of evidence; needed as soon as a check names one. */
  readonly evidenceKinds?: readonly Named[];
  /** Roles of those who may vouch for evidence; needed as soon as a check names one. */
  readonly attesters?: readonly Named[];
  /** The checks; at least one. */
  readonly checks: readonly Check[];
  /** The gates. */
  readonly gates?: readonly GateRule[];
  /** Types of units. */
  readonly unitTypes?: UnitTypes;
  /** What is looked at when waivers are kept in order. */
  readonly waiverRules?: WaiverRules;
}
