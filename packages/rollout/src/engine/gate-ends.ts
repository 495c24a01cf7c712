import type { CompiledProblem } from './compiled-problem.js';

/** The earliest ends of what gates wait for, as they become known. */
export interface GateEnds {
  /** Forgets all ends. */
  reset(): void;
  /** Notes the end of something that a gate waits for. */
  add(gate: number, end: number): void;
  /** Whether as many ends are known as the gate waits for. */
  isOpen(gate: number): boolean;
  /** The slot from which on the gate is open, once it is. */
  opensAt(gate: number): number;
}

/**
 * Keeps for each gate the least ends, as many as it waits for, in a heap with the greatest on top.
 *
 * @param compiled - the problem
 * @returns the keeper, without ends
 */
export function gateEnds({ gateCount, gateLag }: CompiledProblem): GateEnds {
  const offset = new Int32Array(gateCount.length + 1);
  gateCount.forEach((wanted, gate) => {
    offset[gate + 1] = offset[gate]! + wanted;
  });
  const ends = new Int32Array(offset[gateCount.length]!);
  const sizes = new Int32Array(gateCount.length);

  function rise(base: number, from: number, end: number): void {
    let at = from;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (ends[base + above]! >= end) break;
      ends[base + at] = ends[base + above]!;
      at = above;
    }
    ends[base + at] = end;
  }

  function sink(base: number, size: number, end: number): void {
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= size) break;
      if (below + 1 < size && ends[base + below + 1]! > ends[base + below]!) below += 1;
      if (ends[base + below]! <= end) break;
      ends[base + at] = ends[base + below]!;
      at = below;
    }
    ends[base + at] = end;
  }

  return {
    reset() {
      sizes.fill(0);
    },
    add(gate, end) {
      const base = offset[gate]!;
      const size = sizes[gate]!;
      const wanted = gateCount[gate]!;
      if (size < wanted) {
        rise(base, size, end);
        sizes[gate] = size + 1;
      } else if (wanted > 0 && end < ends[base]!) sink(base, size, end);
    },
    isOpen: (gate) => sizes[gate] === gateCount[gate],
    opensAt: (gate) => (gateCount[gate] === 0 ? 0 : ends[offset[gate]!]! + gateLag[gate]!),
  };
}
