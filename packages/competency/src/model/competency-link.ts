import type { FrameworkVersion } from './framework-version.js';
import type { Named } from './named.js';

/** How a competency stands to one of another framework or version; only `exactMatch` carries evidence. */
export type LinkRelation = 'exactMatch' | 'closeMatch' | 'broadMatch' | 'narrowMatch' | 'relatedMatch';

/** A competency of this document and one of another framework, or of the version that this one replaces. */
export interface CompetencyLink extends Named {
  /** Id of a competency of this document. */
  readonly competency: string;
  /** The other competency: its id there, or its address. */
  readonly other: string;
  /** Where the other one is; the version that this document replaces when absent. */
  readonly framework?: FrameworkVersion;
  /** How this one stands to the other: `broadMatch` says that the other is broader. */
  readonly relation: LinkRelation;
  /** Id of the crosswalk of their scales; not needed where the levels have the same ids in the same order. */
  readonly crosswalk?: string;
}
