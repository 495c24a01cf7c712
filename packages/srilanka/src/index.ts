/**
 * The unofficial country pack of Sri Lanka: data only, each part behind a door of its own. Nothing here is endorsed by
 * anyone; what is documented, observed or authored says so.
 *
 * @packageDocumentation
 */
export { administration } from './administration/sri-lanka-administration.js';
export { poyaEstimates } from './calendar/poya-estimates.js';
export { holidays } from './calendar/sri-lanka-holidays.js';
export { maturityModel } from './maturity/maturity-model.js';
export { maturityTranslations } from './maturity/maturity-translations.js';
export { fictionalOrganisations } from './organisations/fictional-organisations.js';
export { rolloutTemplate } from './rollout/sri-lanka-rollout-template.js';
