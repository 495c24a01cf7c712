import type { RolloutTemplate } from '@sopana/rollout';
import document from '../../documents/rollout-template.json' with { type: 'json' };

/**
 * The six steps of an organisation, from awareness to its Digital Transformation Unit, as a rollout template. The steps and
 * their order are documented; durations, needs and costs are authored, to be replaced by those of a real programme.
 *
 * @example
 * ```ts
 * rolloutTemplate.steps.map(({ id }) => id); // => ['awareness', 'maturity-assessment', 'competency-gaps', 'capacity-building', 'cdio', 'dtu']
 * ```
 *
 * @source Integrated Capacity Building Approach for Digital Government Transformation, Sri Lanka; unofficial.
 */
export const rolloutTemplate: RolloutTemplate = document as RolloutTemplate;
