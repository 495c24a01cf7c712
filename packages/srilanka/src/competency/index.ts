/**
 * The unofficial competency framework of Sri Lanka with its needs assessments, a fictional training catalogue and talent rules, as
 * data for `@sopana/competency`.
 *
 * @packageDocumentation
 */
export { competencyFramework } from './competency-framework.js';
export { holdingPolicy } from './holding-policy.js';
export { needsAssessments } from './needs-assessments.js';
export { talentRules } from './talent-rules.js';
export { trainingCatalogue } from './training-catalogue.js';
