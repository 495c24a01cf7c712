/**
 * Instruments as data: compile a document once, score one subject or a million, explain and seal each number.
 * Untrusted input comes in through `@sopana/scoring/schemas`.
 *
 * @packageDocumentation
 */
export { type Contribution, type Contributions, contributionsOf } from './advise/contributions-of.js';
export { type Gap, gapsOf } from './advise/gaps-of.js';
export { improveVariation } from './advise/improve-variation.js';
export { startVariation } from './advise/start-variation.js';
export type { RankInterval, Variation, VariationOptions, VariationState } from './advise/variation.js';
export { variationOf } from './advise/variation-of.js';
export { answersSchemaOf, type JsonSchema } from './answers/answers-schema-of.js';

export { rowsOfLongText } from './answers/rows-of-long-text.js';
export { rowsOfTable } from './answers/rows-of-table.js';
export { sheetOfTable } from './answers/sheet-of-table.js';
export { tableOfRows } from './answers/table-of-rows.js';
export { tableOfSheet } from './answers/table-of-sheet.js';
export { tableOfSheets } from './answers/table-of-sheets.js';
export { tableOfWide } from './answers/table-of-wide.js';
export { wideOfTable } from './answers/wide-of-table.js';
export { withAttributes } from './answers/with-attributes.js';
export { withImputations } from './answers/with-imputations.js';
export { arithmeticVersion } from './arithmetic-version.js';
export { scoringCodes } from './codes.js';
export { checkInstrument } from './compile/check-instrument.js';
export { compileInstrument } from './compile/compile-instrument.js';
export { explainScore } from './explain/explain-score.js';
export { judgeGates } from './explain/judge-gates.js';
export { linesOfExplanation } from './explain/lines-of-explanation.js';
export { type Phrases, phrases } from './explain/phrases.js';
export { type FitOptions, fitInstrument } from './fit/fit-instrument.js';
export { readingPlan } from './fit/reading-plan.js';
export { formulaCodes } from './formula/codes.js';
export { parseFormula } from './formula/parse-formula.js';
export type { AnswerClass, MissingClass } from './model/answer-class.js';
export type {
  Answer,
  AnswerColumn,
  AnswerRow,
  AnswerSheet,
  AnswerTable,
  AnswerValue,
  AttributeColumn,
  Column,
  ImputedAnswer,
  MissingAnswer,
  Observation,
  ObservedSheet,
  SubjectAnswers,
} from './model/answers.js';
export type { ArithmeticProfile } from './model/arithmetic-profile.js';
export { answerClasses, classCode } from './model/class-code.js';
export { classOfCode } from './model/class-of-code.js';
export type {
  EveryClause,
  ItemSelector,
  Quantifier,
  QuantifierPolicy,
  QuantifierTest,
  ScoringCondition,
  SomeClause,
} from './model/condition.js';
export type { Described } from './model/described.js';
export type {
  AggregateExplanation,
  BandsExplanation,
  CaseExplanation,
  CasesExplanation,
  ConditionExplanation,
  Explanation,
  ExplanationCommon,
  FormulaExplanation,
  GateExplanation,
  GatesExplanation,
  ItemExplanation,
  JudgedGates,
  LevelExplanation,
  NodeExplanation,
  ObservedAnswer,
  ObservedNumber,
  PartExplanation,
  ReducedExplanation,
  ScoreExplanation,
  StepExplanation,
} from './model/explanation.js';
export type {
  BinaryFormula,
  CallFormula,
  Formula,
  FormulaFunction,
  NegateFormula,
  NumberFormula,
  ReadFormula,
} from './model/formula.js';
export type {
  AnswerToken,
  Attribute,
  Defaults,
  Instrument,
  Item,
  Pipeline,
  Rank,
  Target,
  TargetProfile,
  View,
} from './model/instrument.js';
export type {
  MazziottaParetoMethod,
  Method,
  OwaMethod,
  PowerMethod,
  Reducer,
  TrimmedMeanMethod,
} from './model/method.js';
export type { MissingAction, MissingPolicy, Needs } from './model/missing-policy.js';
export type {
  AggregateNode,
  Band,
  BandsNode,
  Cap,
  Case,
  CasesNode,
  Child,
  FormulaNode,
  GatesNode,
  LevelGate,
  Node,
  NodeCommon,
  NumberNode,
  WeightedChild,
} from './model/node.js';
export type {
  Constant,
  FitStatistic,
  FittedParameter,
  GroupedParameter,
  LnConstant,
  Parameter,
  QuantileStatistic,
  RatioConstant,
} from './model/parameter.js';
export type { Plan } from './model/plan.js';
export type { RecordOutput, ScoreRecord, SealedScore } from './model/record.js';
export type { Reduction, ReductionRule } from './model/reduction.js';
export type { ReducedColumn } from './model/register.js';
export type {
  BooleanScale,
  ChoiceScale,
  ChoicesScale,
  ClassOption,
  NumberScale,
  Option,
  Scale,
  ValueOption,
} from './model/scale.js';
export type {
  ModelIdentity,
  NodeColumn,
  NodeScore,
  Part,
  RankColumn,
  ScoreTable,
  SubjectScore,
  Treatment,
} from './model/score.js';
export type {
  ApplyStep,
  BoxCoxStep,
  ClipStep,
  DistanceStep,
  DividedByStep,
  FittedFrom,
  FittedReference,
  GoalpostsStep,
  ImputeStep,
  KeepStep,
  PiecewiseStep,
  PlaceStep,
  PlusStep,
  PowerStep,
  QuantileWinsorise,
  ReplaceStep,
  RoundStep,
  SkewWinsorise,
  Step,
  SubtractFromStep,
  TimesStep,
  UnaryFunction,
  UseStep,
  WinsoriseStep,
  ZscoreStep,
} from './model/step.js';
export type { ColumnMap, WideText } from './model/wide.js';
export type { SealOptions } from './record/seal-options.js';
export { sealScore } from './record/seal-score.js';
export { verifyRecord } from './record/verify-record.js';
export { mergeObservations } from './reduce/merge-observations.js';
export type { ScoreOptions } from './score/score-options.js';
export { scoreSubject } from './score/score-subject.js';
export { scoreTable } from './score/score-table.js';
