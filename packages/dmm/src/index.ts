/**
 * Digital maturity of organisations: a maturity model is a document, an assessment is a ledger, and every number can be
 * walked back to the answers. Untrusted input comes in through `@sopana/dmm/schemas`.
 *
 * @packageDocumentation
 */
export { type Advance, advanceOf } from './advance/advance-of.js';
export type { AdvanceState, AdvanceTask } from './advance/advance-state.js';
export { cheapestImprovements } from './advance/cheapest-improvements.js';
export { advanceCodes } from './advance/codes.js';
export { improveAdvance } from './advance/improve-advance.js';
export type {
  AdvanceGoal,
  AdvanceOptions,
  Improvement,
  ImprovementRequirement,
} from './advance/improvement.js';
export { type NextLevel, type NextLevelOptions, type NodeStanding, nextLevel } from './advance/next-level.js';
export type { Obstacle } from './advance/obstacles-of.js';
export type { Raise, Unplanned } from './advance/raises-of.js';
export type { RoadmapStep } from './advance/roadmap-of.js';
export { startAdvance } from './advance/start-advance.js';
export { type NodeChange, type WhatIfOptions, whatIf } from './advance/what-if.js';
export { lifeCycle, type Transition } from './assessment/life-cycle.js';
export { recordEvent } from './assessment/record-event.js';
export { redoAssessment } from './assessment/redo-assessment.js';
export { replayAssessment } from './assessment/replay-assessment.js';
export { startAssessment } from './assessment/start-assessment.js';
export { undoAssessment } from './assessment/undo-assessment.js';
export { benchmarkOf } from './benchmark/benchmark-of.js';
export { type HeatMapOptions, heatMapOf } from './benchmark/heat-map-of.js';
export { portfolioOf } from './benchmark/portfolio-of.js';
export { rankingOf } from './benchmark/ranking-of.js';
export { dmmCodes } from './codes.js';
export { compareAssessments } from './compare/compare-assessments.js';
export { compareReadings } from './compare/compare-readings.js';
export { compileMaturityModel } from './compile/compile-maturity-model.js';
export { type LevelLabel, relabelLevels } from './compile/relabel-levels.js';
export type {
  AnsweredEvent,
  Assessment,
  AssessmentAnswer,
  AssessmentEvent,
  AssessmentLedger,
  AssessmentRecord,
  AssessmentStatus,
  AssessmentSubject,
  AttributeValue,
  MovedEvent,
  ValidatedEvent,
  WithdrawnEvent,
} from './model/assessment.js';
export type {
  Benchmark,
  BenchmarkGroup,
  BenchmarkOptions,
  Distribution,
  HeatMap,
  HeatMapRow,
  LevelCount,
  Percentile,
  Ranking,
  Standing,
} from './model/benchmark.js';
export type {
  AssessedModel,
  ComparisonOptions,
  NodeProgress,
  Progress,
  ReadingDifference,
} from './model/comparison.js';
export type {
  CompiledInstrument,
  CompiledModel,
  ModelNode,
  ModelNodeKind,
  PlacedQuestion,
} from './model/compiled-model.js';
export type { Dimension, Indicator, SubDimension } from './model/dimension.js';
export type { ImprovementAction } from './model/improvement-action.js';
export type { MaturityLevel } from './model/maturity-level.js';
export type { MaturityModel } from './model/maturity-model.js';
export type {
  InstrumentGate,
  LevelCap,
  LevelRequirement,
  LevelStart,
  ModelInstrument,
} from './model/model-instrument.js';
export type { Portfolio, PortfolioColumn, PortfolioMember } from './model/portfolio.js';
export type {
  Publication,
  PublicationOptions,
  PublishedRecord,
  StatusReport,
} from './model/publication.js';
export type {
  EvidenceRequirement,
  LadderAnswer,
  LevelDescriptor,
  NumberAnswer,
  Question,
  QuestionAnswer,
} from './model/question.js';
export type {
  Ancestor,
  CompiledRegistry,
  Organisation,
  OrganisationRegistry,
  RollUp,
  Succession,
  Trend,
  TrendPoint,
} from './model/registry.js';
export type {
  GateReport,
  Hold,
  LevelledValue,
  MaturityReport,
  NodeReport,
  QuestionSpread,
  ReportReading,
  RuleObstacle,
  ValueObstacle,
} from './model/report.js';
export type { PartWeight, Weighting } from './model/weighting.js';
export { publishStatus } from './publish/publish-status.js';
export { recordOfAssessment } from './publish/record-of-assessment.js';
export { verifyPublication } from './publish/verify-publication.js';
export { verifyRecordOfAssessment } from './publish/verify-record-of-assessment.js';
export { ancestorsOf } from './registry/ancestors-of.js';
export { compileRegistry } from './registry/compile-registry.js';
export { organisationsOn } from './registry/organisations-on.js';
export { rollUpOf } from './registry/roll-up-of.js';
export { trendOf } from './registry/trend-of.js';
export { reportOf } from './report/report-of.js';
