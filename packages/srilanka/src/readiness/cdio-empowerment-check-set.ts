import type { CheckSet } from '@sopana/dtu';
import document from '../../documents/cdio-empowerment-check-set.json' with { type: 'json' };

/**
 * An unofficial check set for what a Chief Digital Information Officer needs once appointed: mandate, reporting line, time, budget,
 * staff, a seat where decisions fall, and a mentor.
 *
 * @example
 * ```ts
 * cdioEmpowermentCheckSet.checks.length; // => 7
 * cdioEmpowermentCheckSet.gates?.map(({ id }) => id); // => ['empowered']
 * ```
 *
 * @remarks Authored. Why these seven: a predecessor of the role is documented to have failed for want of them.
 * @source Written for this pack.
 */
export const cdioEmpowermentCheckSet: CheckSet = document as unknown as CheckSet;
