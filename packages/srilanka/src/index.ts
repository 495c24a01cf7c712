/**
 * The unofficial country pack of Sri Lanka: data only, each part behind a door of its own. Nothing here is endorsed by
 * anyone; what is documented, observed or authored says so.
 *
 * @packageDocumentation
 */
export { administration } from './administration/sri-lanka-administration.js';
export { poyaEstimates } from './calendar/poya-estimates.js';
export { holidays } from './calendar/sri-lanka-holidays.js';
export { competencyFramework } from './competency/competency-framework.js';
export { holdingPolicy } from './competency/holding-policy.js';
export { needsAssessments } from './competency/needs-assessments.js';
export { talentRules } from './competency/talent-rules.js';
export { trainingCatalogue } from './competency/training-catalogue.js';
export { maturityModel } from './maturity/maturity-model.js';
export { maturityTranslations } from './maturity/maturity-translations.js';
export { fictionalOrganisations } from './organisations/fictional-organisations.js';
export { cdioEmpowermentCheckSet } from './readiness/cdio-empowerment-check-set.js';
export { dtuCheckSet } from './readiness/dtu-check-set.js';
export { rolloutTemplate } from './rollout/sri-lanka-rollout-template.js';
export { cdioRubric } from './selection/cdio-rubric.js';
export { cdioSelection } from './selection/cdio-selection.js';
