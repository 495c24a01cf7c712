import type { ArithmeticProfile, Child, Instrument } from '@sopana/scoring';
import { childrenOf } from './children-of.js';

/** What a mutant changes. */
export interface MeanChange {
  /** Other children, or another order. */
  readonly of?: (children: readonly Child[]) => readonly Child[];
  /** Another arithmetic. */
  readonly arithmetic?: ArithmeticProfile;
}

/** A document whose mean was changed: a mutant. */
export function withMean(instrument: Instrument, { of, arithmetic = {} }: MeanChange): Instrument {
  const children = childrenOf(instrument, instrument.id);
  const change = { of: of?.(children) ?? children, arithmetic };
  const nodes = instrument.nodes.map((node) => (node.id === instrument.id ? { ...node, ...change } : node));
  return { ...instrument, nodes: nodes as Instrument['nodes'] };
}
