import type { Text } from '@sopana/core/text';
import type { Competency } from './competency.js';
import type { CompetencyLink } from './competency-link.js';
import type { FrameworkVersion } from './framework-version.js';
import type { Area, Layer, Stream } from './layer.js';
import type { Named } from './named.js';
import type { ProficiencyScale } from './proficiency-scale.js';
import type { Role, RoleFamily } from './role.js';
import type { ScaleCrosswalk } from './scale-crosswalk.js';

/** A competency framework as a document. */
export interface CompetencyFramework extends Named {
  /** Kind and version of the format. */
  readonly sopana: 'competency-framework/1';
  /** Name of the document, the same in all its versions. */
  readonly id: string;
  /** Version of the content. */
  readonly version: string;
  /** Title for people. */
  readonly title?: Text;
  /** Languages of the texts, in fallback order. */
  readonly languages?: readonly string[];
  /** The version that this one takes the place of. */
  readonly replaces?: FrameworkVersion;
  /** The scales of proficiency. */
  readonly scales: readonly ProficiencyScale[];
  /** How scales are read on each other. */
  readonly crosswalks?: readonly ScaleCrosswalk[];
  /** Layers of employment, lowest first. */
  readonly layers?: readonly Layer[];
  /** Streams, in the order of the report. */
  readonly streams?: readonly Stream[];
  /** Areas, in the order of the report. */
  readonly areas?: readonly Area[];
  /** The competencies, in the order of the report. */
  readonly competencies: readonly Competency[];
  /** Families of roles. */
  readonly families?: readonly RoleFamily[];
  /** The roles. */
  readonly roles?: readonly Role[];
  /** How competencies stand to those of other frameworks and versions. */
  readonly links?: readonly CompetencyLink[];
}
