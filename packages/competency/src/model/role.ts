import type { Named } from './named.js';

/** A competency that a role needs. */
export interface RequiredCompetency extends Named {
  /** Id of the competency. */
  readonly competency: string;
  /** Id of the level of its scale that is needed; when absent, how well it is needed is not said. */
  readonly level?: string;
  /** How much a missing level weighs, at least 0; 1 when absent. */
  readonly weight?: number;
}

/** A grade of a role, with what it needs. */
export interface RoleLevel extends Named {
  /** Unique among the roles and role levels of the document. */
  readonly id: string;
  /** What it needs, besides what its role needs; each competency once. */
  readonly requires: readonly RequiredCompetency[];
}

/** Roles that belong together, such as a profession. */
export interface RoleFamily extends Named {
  /** Unique among the role families of the document. */
  readonly id: string;
}

/** A kind of work. One without levels is a profile itself; of one with levels, each level is. */
export interface Role extends Named {
  /** Unique among the roles and role levels of the document. */
  readonly id: string;
  /** Id of its family. */
  readonly family?: string;
  /** Id of the layer of employment that it belongs to. */
  readonly layer?: string;
  /** What it needs at each of its levels; each competency once. A level that names one again replaces it. */
  readonly requires?: readonly RequiredCompetency[];
  /** Its grades, lowest first. */
  readonly levels?: readonly RoleLevel[];
}
