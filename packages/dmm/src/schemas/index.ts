/**
 * The door for untrusted input: maturity models, assessments and registries. The only entry of the package that needs zod.
 *
 * @packageDocumentation
 */
export { assessmentRecordSchema } from './assessment-schema.js';
export { maturityModelSchema } from './maturity-model-schema.js';
export { organisationRegistrySchema } from './organisation-registry-schema.js';
export { parseAssessmentRecord } from './parse-assessment-record.js';
export { parseMaturityModel } from './parse-maturity-model.js';
export { parseOrganisationRegistry } from './parse-organisation-registry.js';
export { toJsonSchema } from './to-json-schema.js';
