/**
 * The door for untrusted input: rollout templates, rollouts and calendars. The only entry of the package that needs zod.
 *
 * @packageDocumentation
 */
export { calendarSchema } from './calendar-schema.js';
export { parseCalendar } from './parse-calendar.js';
export { parseRollout } from './parse-rollout.js';
export { parseRolloutTemplate } from './parse-rollout-template.js';
export { rolloutSchema } from './rollout-schema.js';
export { rolloutTemplateSchema } from './rollout-template-schema.js';
export { type RolloutDocumentKind, toJsonSchema } from './to-json-schema.js';
