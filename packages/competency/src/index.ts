/**
 * Competency frameworks, what people hold, what is missing, and which training programmes close it. Untrusted input comes in
 * through `@sopana/competency/schemas`.
 *
 * @packageDocumentation
 */
export { competencyCodes } from './codes.js';
export { compileCompetencyFramework } from './compile/compile-competency-framework.js';
export { competencyEvidenceCodes } from './evidence/codes.js';
export { compileEvidenceRegister } from './evidence/compile-evidence-register.js';
export { holdingsOf } from './evidence/holdings-of.js';
export { gapsOf } from './gaps/gaps-of.js';
export { heatMapOfGaps } from './gaps/heat-map-of-gaps.js';
export { recommendProgrammes, type TopicRecommendation } from './gaps/recommend-programmes.js';
export { rollUpGaps } from './gaps/roll-up-gaps.js';
export { competencyLintCodes } from './lint/codes.js';
export { lintCompetencyFramework } from './lint/lint-competency-framework.js';
export { migrationCodes } from './migrate/codes.js';
export { migrateEvidence } from './migrate/migrate-evidence.js';
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
export type { CompetencyGap } from './model/competency-gap.js';
export type { CompetencyLink, LinkRelation } from './model/competency-link.js';
export type { CompiledCatalogue, PlacedProgramme, PlacedRaise } from './model/compiled-catalogue.js';
export type {
  CompiledFramework,
  PlacedCompetency,
  PlacedScale,
  RoleProfile,
} from './model/compiled-framework.js';
export type { CompiledRegister, ShownLevel } from './model/compiled-register.js';
export type { CompiledTalentRules, PlacedCriterion, PlacedPool } from './model/compiled-talent-rules.js';
export type {
  CompiledTest,
  MissedItem,
  SectionMarks,
  TestedCompetency,
  TestMarks,
  TestResult,
} from './model/compiled-test.js';
export type { ExternalIdentifier } from './model/external-identifier.js';
export type { FrameworkVersion } from './model/framework-version.js';
export type { GapHeatMap, GapRollUp, HeadCount, HeatMapCell, HeatMapRow } from './model/gap-roll-up.js';
export type { Holding, SetAside, WeighedEvidence } from './model/holding.js';
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
export type { Migration, NotCarried, NotCarriedReason } from './model/migration.js';
export type { Named } from './model/named.js';
export type { ProficiencyLevel, ProficiencyScale } from './model/proficiency-scale.js';
export type {
  ChosenProgramme,
  CompetencyLevels,
  OpenCompetency,
  ProgrammePlan,
  ProgrammeRuns,
} from './model/programme-plan.js';
export type { RequiredCompetency, Role, RoleFamily, RoleLevel } from './model/role.js';
export type { LevelPair, ScaleCrosswalk } from './model/scale-crosswalk.js';
export type {
  CriterionStanding,
  GroupCount,
  PoolFairness,
  PoolStanding,
  TalentPoolReport,
  TalentReport,
  TalentSubject,
} from './model/talent-report.js';
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
export { talentCodes } from './talent/codes.js';
export { compileTalentRules } from './talent/compile-talent-rules.js';
export { talentPoolsOf } from './talent/talent-pools-of.js';
export { knowledgeTestCodes } from './tests/codes.js';
export { compileKnowledgeTest } from './tests/compile-knowledge-test.js';
export { ratingsOfSitting } from './tests/ratings-of-sitting.js';
export { scoreTest } from './tests/score-test.js';
export { chooseTrainingProgrammes } from './training/choose-training-programmes.js';
export { trainingCodes } from './training/codes.js';
export { compileTrainingCatalogue } from './training/compile-training-catalogue.js';
export { improveProgrammes } from './training/improve-programmes.js';
export type { ProgrammeSearch, ProgrammeSeats, SearchedGap } from './training/programme-search.js';
export { programmesOf } from './training/programmes-of.js';
export { startProgrammes } from './training/start-programmes.js';
