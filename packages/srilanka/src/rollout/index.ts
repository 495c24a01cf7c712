/**
 * The way of an organisation through the programme, as data for `@sopana/rollout`. Unofficial.
 *
 * @packageDocumentation
 */
export { rolloutTemplate } from './sri-lanka-rollout-template.js';
