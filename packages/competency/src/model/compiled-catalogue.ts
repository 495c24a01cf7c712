import type { CompiledFramework } from './compiled-framework.js';
import type { TrainingCatalogue, TrainingProgramme } from './training-catalogue.js';

/** A raise with the places of its levels. */
export interface PlacedRaise {
  /** Id of the competency. */
  readonly competency: string;
  /** Place of the level before, from 0 for below the lowest. */
  readonly from: number;
  /** Place of the level after, above `from`. */
  readonly to: number;
}

/** A programme with its places. */
export interface PlacedProgramme {
  /** The programme as it was declared. */
  readonly programme: TrainingProgramme;
  /** What it raises. */
  readonly raises: readonly PlacedRaise[];
  /** Positions in the catalogue of the programmes that come before. */
  readonly after: readonly number[];
}

/** A catalogue whose references lead somewhere. */
export interface CompiledCatalogue {
  /** The document. */
  readonly catalogue: TrainingCatalogue;
  /** The framework whose competencies it raises. */
  readonly framework: CompiledFramework;
  /** The programmes, in document order. */
  readonly programmes: readonly PlacedProgramme[];
}
