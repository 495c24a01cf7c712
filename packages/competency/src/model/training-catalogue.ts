import type { Text } from '@sopana/core/text';
import type { FrameworkVersion } from './framework-version.js';
import type { Named } from './named.js';

/** Who gives programmes. */
export interface TrainingProvider extends Named {
  /** Unique among the providers of the document. */
  readonly id: string;
  /** What kind it is, such as `governmentInstitute`, `industry` or `academia`; a word of the document's own. */
  readonly kind: string;
}

/** What a programme does for one competency. */
export interface LevelRaise extends Named {
  /** Id of the competency. */
  readonly competency: string;
  /** Id of the level from which it can be followed with success; from below the lowest when absent. */
  readonly from?: string;
  /** Id of the level that it leads to, above `from`. */
  readonly to: string;
}

/** A course or curriculum: one run of it, for as many people as it has seats. */
export interface TrainingProgramme extends Named {
  /** Unique among the programmes of the document. */
  readonly id: string;
  /** Id of the provider. */
  readonly provider?: string;
  /** Levels raised, each competency once; at least one. */
  readonly raises: readonly LevelRaise[];
  /** Ids of programmes that somebody has to follow before. */
  readonly after?: readonly string[];
  /** Price of the run, whoever comes, in whole units of the catalogue's `costUnit`; from 0. */
  readonly cost: number;
  /** How many people can follow it; a whole number from 1. */
  readonly seats: number;
  /** How long it takes, in whole hours of learning. */
  readonly lengthHours?: number;
  /** Languages in which it is given, BCP 47. */
  readonly languages?: readonly string[];
  /** How it is given, such as `classroom`, `online` or `blended`; a word of the document's own. */
  readonly mode?: string;
  /** Ids of the topics of knowledge tests that it teaches. */
  readonly topics?: readonly string[];
}

/** Training programmes as a document. */
export interface TrainingCatalogue extends Named {
  /** Kind and version of the format. */
  readonly sopana: 'training-catalogue/1';
  /** Name of the document, the same in all its versions. */
  readonly id: string;
  /** Version of the content. */
  readonly version: string;
  /** Title for people. */
  readonly title?: Text;
  /** Languages of the texts, in fallback order. */
  readonly languages?: readonly string[];
  /** The framework whose competencies and levels are named. */
  readonly framework: FrameworkVersion;
  /** What costs are counted in, such as `LKR thousands`. */
  readonly costUnit: string;
  /** Who gives the programmes. */
  readonly providers?: readonly TrainingProvider[];
  /** The programmes. */
  readonly programmes: readonly TrainingProgramme[];
}
