import { isPlainObject } from '../canonical/is-plain-object.js';
import type { PathStep } from '../result/issue.js';
import type { Difference, Side } from './difference.js';

/**
 * The first place where two JSON values differ, in the order of canonical JSON.
 *
 * @param left - a JSON value
 * @param right - a JSON value
 * @returns the place and what stands on either side, or null when their canonical JSON is the same
 *
 * @example
 * ```ts
 * firstDifference({ b: 1, a: [1, 2] }, { a: [1, 3], b: 2 }); // => { path: ['a', 1], left: { present: true, value: 2 }, right: { present: true, value: 3 } }
 * firstDifference({ a: 1 }, {}); // => { path: ['a'], left: { present: true, value: 1 }, right: { present: false } }
 * firstDifference({ a: 1, b: 2 }, { b: 2, a: 1 }); // => null
 * ```
 *
 * @remarks Without recursion. -0 equals 0, as in canonical JSON. A value that JSON does not have equals itself
 * only.
 * @source Our convention: keys by UTF-16 code units as in RFC 8785, a container before its members.
 */
export function firstDifference(left: unknown, right: unknown): Difference | null {
  const waiting: Pair[] = [{ path: null, left: present(left), right: present(right) }];
  for (let pair = waiting.pop(); pair !== undefined; pair = waiting.pop()) {
    const members = pair.left.present && pair.right.present ? compare(pair, pair.left, pair.right) : null;
    if (members === null) return { path: stepsOf(pair.path), left: pair.left, right: pair.right };
    // The last member in is the first one out.
    for (let position = members.length - 1; position >= 0; position -= 1) {
      const member = members[position];
      if (member !== undefined) waiting.push(member);
    }
  }
  return null;
}

interface Place {
  readonly parent: Place | null;
  readonly step: PathStep;
}

interface Pair {
  readonly path: Place | null;
  readonly left: Side;
  readonly right: Side;
}

type Present = Extract<Side, { readonly present: true }>;

/** The pairs of members still to compare; null when the two values differ as they stand. */
function compare(pair: Pair, left: Present, right: Present): readonly Pair[] | null {
  const a = left.value;
  const b = right.value;
  if (a === b || (Number.isNaN(a) && Number.isNaN(b))) return [];
  if (Array.isArray(a) && Array.isArray(b)) {
    const length = Math.max(a.length, b.length);
    return Array.from({ length }, (_, position) => ({
      path: { parent: pair.path, step: position },
      left: position < a.length ? present(a[position]) : absent,
      right: position < b.length ? present(b[position]) : absent,
    }));
  }
  if (!isPlainObject(a) || !isPlainObject(b)) return null;
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  return keys.map((key) => ({
    path: { parent: pair.path, step: key },
    left: Object.hasOwn(a, key) ? present(a[key]) : absent,
    right: Object.hasOwn(b, key) ? present(b[key]) : absent,
  }));
}

const absent: Side = { present: false };

function present(value: unknown): Side {
  return { present: true, value };
}

function stepsOf(place: Place | null): readonly PathStep[] {
  const steps: PathStep[] = [];
  for (let at = place; at !== null; at = at.parent) steps.push(at.step);
  return steps.reverse();
}
