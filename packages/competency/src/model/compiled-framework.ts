import type { ModelIdentity } from '@sopana/scoring';
import type { Competency } from './competency.js';
import type { CompetencyFramework } from './competency-framework.js';
import type { Area } from './layer.js';
import type { ProficiencyScale } from './proficiency-scale.js';
import type { RequiredCompetency, Role, RoleLevel } from './role.js';

/** A scale with the place of each level. */
export interface PlacedScale {
  /** The scale as it was declared. */
  readonly scale: ProficiencyScale;
  /** Place of each level by its id, from 1; 0 stands for below the lowest. */
  readonly places: ReadonlyMap<string, number>;
}

/** A competency with all that it belongs to. */
export interface PlacedCompetency {
  /** The competency as it was declared. */
  readonly competency: Competency;
  /** Its scale; null when it has none. */
  readonly scale: PlacedScale | null;
  /** Its area and those that it is part of, nearest first; empty when it has none. */
  readonly areas: readonly Area[];
  /** Id of the layer of the nearest area that names one; null when none does. */
  readonly layer: string | null;
  /** Id of the stream of the nearest area that names one; null when none does. */
  readonly stream: string | null;
}

/** What a role without levels, or one level of a role, needs in all. */
export interface RoleProfile {
  /** Id of the role level, or of the role. */
  readonly id: string;
  /** The role. */
  readonly role: Role;
  /** The level; null for a role without levels. */
  readonly level: RoleLevel | null;
  /** What it needs: of the role, then of the level, which replaces what it names again. */
  readonly requires: readonly RequiredCompetency[];
}

/** A framework whose references lead somewhere; it holds no state. */
export interface CompiledFramework {
  /** The framework's id, version and digest. */
  readonly identity: ModelIdentity;
  /** The document. */
  readonly framework: CompetencyFramework;
  /** Scales by id. */
  readonly scales: ReadonlyMap<string, PlacedScale>;
  /** Competencies by id, in document order. */
  readonly competencies: ReadonlyMap<string, PlacedCompetency>;
  /** Profiles by id, in document order. */
  readonly profiles: ReadonlyMap<string, RoleProfile>;
}
