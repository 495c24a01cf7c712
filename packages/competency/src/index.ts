/**
 * Competency frameworks, what people hold, what is missing, and which training programmes close it. Untrusted input comes in
 * through `@sopana/competency/schemas`.
 *
 * @packageDocumentation
 */
export { competencyCodes } from './codes.js';
export { compileCompetencyFramework } from './compile/compile-competency-framework.js';
export { competencyLintCodes } from './lint/codes.js';
export { lintCompetencyFramework } from './lint/lint-competency-framework.js';
export type { CarriedValue } from './model/carried-value.js';
export type { BehaviouralIndicator, Competency, Prerequisite } from './model/competency.js';
export type {
  CompetencyEvidence,
  Credential,
  EvidenceCommon,
  EvidenceRegister,
  GroupValue,
  Person,
  Rating,
  TestAnswer,
  TestSitting,
} from './model/competency-evidence.js';
export type { CompetencyFramework } from './model/competency-framework.js';
export type { CompetencyLink, LinkRelation } from './model/competency-link.js';
export type {
  CompiledFramework,
  PlacedCompetency,
  PlacedScale,
  RoleProfile,
} from './model/compiled-framework.js';
export type { ExternalIdentifier } from './model/external-identifier.js';
export type { FrameworkVersion } from './model/framework-version.js';
export type { HoldingPolicy, SourceRule } from './model/holding-policy.js';
export type {
  GradeStart,
  KnowledgeTest,
  TestGrading,
  TestItem,
  TestOption,
  TestSection,
  Topic,
} from './model/knowledge-test.js';
export type { Area, Layer, Stream } from './model/layer.js';
export type { Named } from './model/named.js';
export type { ProficiencyLevel, ProficiencyScale } from './model/proficiency-scale.js';
export type { RequiredCompetency, Role, RoleFamily, RoleLevel } from './model/role.js';
export type { LevelPair, ScaleCrosswalk } from './model/scale-crosswalk.js';
export type {
  BreadthCriterion,
  CompetencySelector,
  GrowthCriterion,
  InterestCriterion,
  RoleCriterion,
  ScaleLevel,
  ScarceCriterion,
  TalentCriterion,
  TalentPool,
  TalentRules,
  ThresholdCriterion,
} from './model/talent-rules.js';
export type {
  LevelRaise,
  TrainingCatalogue,
  TrainingProgramme,
  TrainingProvider,
} from './model/training-catalogue.js';
