import type { Named } from './named.js';

/** A level of employment, such as operational staff: who needs something. */
export interface Layer extends Named {
  /** Unique among the layers, streams and areas of the document. */
  readonly id: string;
}

/** A subject that runs through all layers, such as management: what it is about. */
export interface Stream extends Named {
  /** Unique among the layers, streams and areas of the document. */
  readonly id: string;
}

/** A group of competencies. */
export interface Area extends Named {
  /** Unique among the layers, streams and areas of the document. */
  readonly id: string;
  /** Id of its layer; of its parent area or none when absent. */
  readonly layer?: string;
  /** Id of its stream; of its parent area or none when absent. */
  readonly stream?: string;
  /** Id of the area that it is a part of. */
  readonly parent?: string;
}
