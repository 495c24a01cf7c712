/**
 * Selecting somebody for an office: a rubric is a document, an order of candidates can be followed to the marks, and how sure
 * it is stands beside it. Untrusted input comes in through `@sopana/cdio/schemas`.
 *
 * @packageDocumentation
 */
export { agreementOf } from './agree/agreement-of.js';
export { panelSeverityOf } from './agree/panel-severity-of.js';
export { cdioCodes } from './codes.js';
export { compileSelectionRubric } from './compile/compile-selection-rubric.js';
export { weightsOfElicitation } from './elicit/weights-of-elicitation.js';
export { fairnessOf } from './fair/fairness-of.js';
export type { CriterionAgreement, PanelAgreement, PanelAgreementOptions } from './model/agreement.js';
export type { CompiledRubric, CompiledStage, WeighedCriterion } from './model/compiled-rubric.js';
export type { AnchoredLevel, Criterion } from './model/criterion.js';
export type {
  DirectElicitation,
  Elicitation,
  ElicitationRecord,
  OrderElicitation,
  SwingElicitation,
  SwingPoints,
} from './model/elicitation.js';
export type {
  HowSure,
  HowSureFacts,
  HowSureOptions,
  HowSureState,
  LeftOut,
  WeightAnswer,
  WeightQuestion,
  WinnerChange,
} from './model/how-sure.js';
export type { AdjustedCandidate, AssessorStrictness, PanelSeverity } from './model/panel-severity.js';
export type {
  AdmissionOutcome,
  CandidateRanking,
  CandidateStanding,
  Comparison,
  CriterionDifference,
  CriterionMark,
  Dominance,
  ExactMark,
  GateDoubt,
  GateStanding,
  RankingOptions,
  RoleMark,
  Standing,
} from './model/ranking.js';
export type { CandidateCourse, SelectionCourse } from './model/selection-course.js';
export type {
  CandidateGroup,
  FairnessOptions,
  SelectionFairness,
  StageFairness,
} from './model/selection-fairness.js';
export type {
  Assessor,
  Candidate,
  GateFinding,
  GateOutcome,
  Mark,
  MarkSheet,
  Recusal,
  SelectionPanel,
} from './model/selection-panel.js';
export type {
  CompetencyArea,
  EligibilityGate,
  GateEvidence,
  PanelReducer,
  PanelRule,
  RubricRole,
  SelectionRoute,
  SelectionRubric,
} from './model/selection-rubric.js';
export type { Admission, CriterionWeight, SelectionStage, TieBreak } from './model/selection-stage.js';
export { dominanceOf } from './rank/dominance-of.js';
export { followStages } from './rank/follow-stages.js';
export {
  linesOfRanking,
  type RankingLines,
} from './rank/lines-of-ranking.js';
export { rankCandidates } from './rank/rank-candidates.js';
export { type RankingPhrases, rankingPhrases } from './rank/ranking-phrases.js';
export type { RankingVoice } from './rank/ranking-voice.js';
export type { StandingLines } from './rank/standing-lines.js';
export { howSure } from './sure/how-sure.js';
export { howSureOf } from './sure/how-sure-of.js';
export { improveHowSure } from './sure/improve-how-sure.js';
export { startHowSure } from './sure/start-how-sure.js';
