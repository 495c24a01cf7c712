import type { Competency } from '../model/competency.js';
import type { PlacedScale } from '../model/compiled-framework.js';
import type { Area, Layer, Stream } from '../model/layer.js';

/** What a framework holds, by id; of ids used twice the first counts. */
export interface FrameworkIndex {
  /** Scales with the places of their levels. */
  readonly scales: ReadonlyMap<string, PlacedScale>;
  /** Layers. */
  readonly layers: ReadonlyMap<string, Layer>;
  /** Streams. */
  readonly streams: ReadonlyMap<string, Stream>;
  /** Areas. */
  readonly areas: ReadonlyMap<string, Area>;
  /** Competencies. */
  readonly competencies: ReadonlyMap<string, Competency>;
}
