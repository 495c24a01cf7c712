/**
 * Areas and kinds of organisation of Sri Lanka, as data. Unofficial.
 *
 * @packageDocumentation
 */
export type {
  Administration,
  DatedCount,
  District,
  OrganisationKind,
  Province,
} from './administration.js';
export { administration } from './sri-lanka-administration.js';
