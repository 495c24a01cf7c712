import type { NodeStanding } from '@sopana/dmm';
import { numberText } from './number-text.js';

/**
 * A number with its level, as people read it.
 *
 * @param standing - number and level; null when there is neither
 * @returns such as `3.5417 (sapling)`
 */
export function standingText(standing: NodeStanding | null): string {
  return standing === null ? 'none' : `${numberText(standing.value)} (${standing.level ?? 'no level'})`;
}
