/**
 * The door for untrusted input: frameworks, tests, evidence, policies, catalogues and talent rules. The only entry of the
 * package that needs zod.
 *
 * @packageDocumentation
 */
export { competencyFrameworkSchema } from './competency-framework-schema.js';
export { evidenceRegisterSchema } from './evidence-register-schema.js';
export { frameworkMappingSchema } from './framework-mapping-schema.js';
export { holdingPolicySchema } from './holding-policy-schema.js';
export { knowledgeTestSchema } from './knowledge-test-schema.js';
export { parseCompetencyFramework } from './parse-competency-framework.js';
export { parseEvidenceRegister } from './parse-evidence-register.js';
export { parseFrameworkMapping } from './parse-framework-mapping.js';
export { parseHoldingPolicy } from './parse-holding-policy.js';
export { parseKnowledgeTest } from './parse-knowledge-test.js';
export { parseTalentRules } from './parse-talent-rules.js';
export { parseTrainingCatalogue } from './parse-training-catalogue.js';
export { talentRulesSchema } from './talent-rules-schema.js';
export { toJsonSchema } from './to-json-schema.js';
export { trainingCatalogueSchema } from './training-catalogue-schema.js';
