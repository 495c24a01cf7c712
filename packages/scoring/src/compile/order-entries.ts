import type { Instrument } from '../model/instrument.js';
import type { Scope } from '../scope/scope.js';
import { dependenciesOf } from './dependencies-of.js';

/** An order in which each entry comes after all that it is made from, or the circles that forbid one. */
export interface EntryOrder {
  /** Positions of registers, by rising depth and in document order where free. */
  readonly order: readonly number[];
  /** What each register is made from, by position. */
  readonly parts: readonly (readonly number[])[];
  /** One list of ids for each circle, its first id repeated at the end; no two share an entry. */
  readonly circles: readonly (readonly string[])[];
}

/**
 * An order of computation.
 *
 * @param instrument - the document
 * @param scope - what its ids stand for
 * @returns the order, and the circles
 */
export function orderEntries(instrument: Instrument, scope: Scope): EntryOrder {
  const entries = [...instrument.items, ...instrument.nodes];
  const parts = entries.map((entry) =>
    dependenciesOf(entry, instrument)
      .map((id) => scope.registers.get(id))
      .filter((position) => position !== undefined),
  );
  const state = new Uint8Array(entries.length); // 0 not seen, 1 on the way, 2 done
  const order: number[] = [];
  const circles: string[][] = [];
  const place = new Int32Array(entries.length); // on the way, from 0
  const marks: number[] = []; // by place: entries of circles that were told, up to there
  for (let root = 0; root < entries.length; root += 1) {
    if (state[root] !== 0) continue;
    // An explicit stack: a document may be deeper than an engine's call stack.
    const way: { at: number; next: number }[] = [{ at: root, next: 0 }];
    state[root] = 1;
    place[root] = 0;
    marks[0] = 0;
    for (let top = way[0]; top !== undefined; top = way[way.length - 1]) {
      const child = parts[top.at]?.[top.next];
      if (child === undefined) {
        state[top.at] = 2;
        order.push(top.at);
        way.pop();
        continue;
      }
      top.next += 1;
      if (state[child] === 0) {
        state[child] = 1;
        place[child] = way.length;
        marks[way.length] = marks[way.length - 1] ?? 0;
        way.push({ at: child, next: 0 });
      } else if (state[child] === 1) {
        const from = place[child] ?? 0;
        const before = marks[from - 1] ?? 0;
        // Circles that share an entry are told once: there can be more of them than memory holds.
        if (marks[way.length - 1] !== before) continue;
        const circle = way.slice(from).map((entry) => entries[entry.at]?.id ?? '');
        circles.push([...circle, entries[child]?.id ?? '']);
        for (let at = from; at < way.length; at += 1) marks[at] = before + at - from + 1;
      }
    }
  }
  return { order, parts, circles };
}
