import type { CheckSet } from '@sopana/dtu';
import document from '../../documents/dtu-check-set.json' with { type: 'json' };

/**
 * An unofficial check set for Digital Transformation Units: 42 checks over three phases, three gates, and the types of units by size
 * and by activity.
 *
 * @example
 * ```ts
 * dtuCheckSet.phases.map(({ id }) => dtuCheckSet.checks.filter(({ phase }) => phase === id).length); // => [12, 18, 12]
 * dtuCheckSet.gates?.map(({ id }) => id); // => ['readyToEstablish', 'established', 'sustained']
 * ```
 *
 * @remarks Everything is authored but the types of units, which are observed. Sinhala and Tamil labels are drafts.
 * @source Written for this pack, along the sequence that the programme documents: chosen, briefed, members nominated, needs assessed,
 * competencies developed.
 */
export const dtuCheckSet: CheckSet = document as unknown as CheckSet;
