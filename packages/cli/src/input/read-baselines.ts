import type { Attempt } from '../model/attempt.js';
import { failure } from './failure.js';

/**
 * Values that children of a node are compared with.
 *
 * @param texts - such as `hci=0`
 * @returns numbers by id; stops as wrong usage with `argument.badBaseline`
 */
export function readBaselines(texts: readonly string[]): Attempt<Readonly<Record<string, number>>> {
  const baselines: [string, number][] = [];
  for (const text of texts) {
    const match = /^(.+)=(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)$/i.exec(text);
    if (match?.[1] === undefined) return failure(2, 'argument.badBaseline', '--baseline', { text });
    baselines.push([match[1], Number(match[2])]);
  }
  return { ok: true, value: Object.fromEntries(baselines) };
}
