import type { Text } from '@sopana/core/text';
import type { Named } from './named.js';

/** What somebody at a level can be seen to do. */
export interface BehaviouralIndicator extends Named {
  /** Id of a level of the competency's scale. */
  readonly level: string;
  /** What they do. */
  readonly text: Text;
}

/** What has to be held before. */
export interface Prerequisite extends Named {
  /** Id of the other competency. */
  readonly competency: string;
  /** Id of the level of the other one that is needed; its lowest when absent. */
  readonly level?: string;
  /** Id of the level of this one for which it is needed, and for all above; its lowest when absent. */
  readonly forLevel?: string;
}

/** Something that people know or can do. */
export interface Competency extends Named {
  /** Unique among the competencies of the document. */
  readonly id: string;
  /** What kind it is, such as `skill`, `knowledge` or `task`; a word of the document's own. */
  readonly kind?: string;
  /** Id of its area. */
  readonly area?: string;
  /** Id of its scale; one without a scale can be asked for, but how well it is held cannot be said. */
  readonly scale?: string;
  /** What can be seen at its levels; several may be of one level. */
  readonly indicators?: readonly BehaviouralIndicator[];
  /** What has to be held before it. */
  readonly prerequisites?: readonly Prerequisite[];
}
