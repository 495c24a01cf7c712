import type { SelectionRubric } from '@sopana/cdio';
import document from '../../documents/cdio-rubric.json' with { type: 'json' };

/**
 * A rubric for choosing a Chief Digital Information Officer: five roles, twelve criteria with five anchored levels each, two
 * routes, six gates, four stages.
 *
 * @example
 * ```ts
 * cdioRubric.roles.map(({ id }) => id); // => ['business-strategist', 'ict-strategist', 'change-agent', 'technological-advocate', 'functional-leader']
 * cdioRubric.criteria[6]?.levels[3]?.label?.en; // => 'Paper was really switched off at one office, and it stayed off.'
 * ```
 *
 * @source Roles and routes: published by the programme; areas: titles seen in public tools; all else authored for this pack.
 */
export const cdioRubric: SelectionRubric = document as SelectionRubric;
