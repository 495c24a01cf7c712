import type { Condition } from '@sopana/core/condition';
import type { Provenance } from '@sopana/core/document';
import type { Named } from './named.js';

/** One rule of a criterion. */
export interface UnitTypeRule extends Provenance {
  /** Id of the type. */
  readonly type: string;
  /** When it is this type, unless a rule before it says otherwise. */
  readonly when: Condition;
}

/** One way to tell the type of a unit, such as by its size; the first rule that holds decides. */
export interface UnitTypeCriterion extends Named {
  /** The rules, in the order in which they are asked. */
  readonly rules: readonly UnitTypeRule[];
  /** Id of the type when no rule holds; without it there is none then. */
  readonly otherwise?: string;
}

/** Types of units, and the ways to tell them; of several that are told the lowest is taken. */
export interface UnitTypes extends Provenance {
  /** The types, lowest first; at least one. */
  readonly types: readonly Named[];
  /** The criteria, in the order of the report; at least one. */
  readonly criteria: readonly UnitTypeCriterion[];
}
