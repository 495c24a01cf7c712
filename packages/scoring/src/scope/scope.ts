import type { Instrument } from '../model/instrument.js';
import type { Node } from '../model/node.js';
import type { Scale } from '../model/scale.js';

/** What a document's ids stand for. */
export interface Scope {
  /** The document. */
  readonly instrument: Instrument;
  /** Positions of registers by id: items first, then nodes in the order of the document. */
  readonly registers: ReadonlyMap<string, number>;
  /** The scale of each item by id; null for an unlimited number. */
  readonly scales: ReadonlyMap<string, Scale | null>;
  /** The nodes by id. */
  readonly nodes: ReadonlyMap<string, Node>;
}

/**
 * What a document's ids stand for; of ids used twice, the first.
 *
 * @param instrument - the document
 * @returns tables by id
 */
export function scopeOf(instrument: Instrument): Scope {
  const registers = new Map<string, number>();
  [...instrument.items, ...instrument.nodes].forEach(({ id }, position) => {
    if (!registers.has(id)) registers.set(id, position);
  });
  const byId = new Map((instrument.scales ?? []).map((scale) => [scale.id, scale]));
  const scales = new Map(instrument.items.map((item) => [item.id, byId.get(item.scale ?? '') ?? null]));
  return { instrument, registers, scales, nodes: new Map(instrument.nodes.map((node) => [node.id, node])) };
}
