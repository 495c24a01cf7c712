import type { HoldingPolicy } from '@sopana/competency';
import document from '../../documents/holding-policy.json' with { type: 'json' };

/**
 * How evidence becomes a level in this pack: an assessor counts more than a supervisor, a word on oneself least.
 *
 * @example
 * ```ts
 * holdingPolicy.sources.map(({ source, weight }) => [source, weight]); // => [['self', 1], ['peer', 2], ['supervisor', 3], ['assessor', 4], ['test', 3], ['credential', 3]]
 * ```
 *
 * @source Written for this pack.
 */
export const holdingPolicy: HoldingPolicy = document as HoldingPolicy;
