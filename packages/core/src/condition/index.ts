/**
 * Conditions: a closed, three-valued language as plain JSON, with its evaluation, checks and words.
 *
 * @packageDocumentation
 */
export { allHold } from './all-hold.js';
export { anyHolds } from './any-holds.js';
export { checkCondition } from './check-condition.js';
export { conditionCodes } from './codes.js';
export { type CompiledCondition, compileCondition } from './compile-condition.js';
export type {
  AboveKey,
  AllOf,
  AnsweredKey,
  AnswerKey,
  AnyOf,
  AtLeastKey,
  AtMostKey,
  AttributeKey,
  BelowKey,
  ClassKey,
  Comparison,
  Condition,
  FactKey,
  HasKey,
  IsKey,
  IsOneOfKey,
  LevelKey,
  Not,
  PresentKey,
  ValueKey,
} from './condition.js';
export type { ConditionContext, KnownReading, Reading, UnknownReading } from './condition-context.js';
export type {
  BooleanDomain,
  ChoiceDomain,
  Domain,
  ListDomain,
  NumberDomain,
  TextDomain,
} from './domain.js';
export { evaluateCondition } from './evaluate-condition.js';
export { isSatisfiable } from './is-satisfiable.js';
export type { NotTautology, Tautology, TautologyResult, UndecidedTautology } from './is-tautology.js';
export { isTautology } from './is-tautology.js';
export { negated } from './negated.js';
export type {
  Assignment,
  SatisfiabilityResult,
  Satisfiable,
  UndecidedSatisfiability,
  Unsatisfiable,
} from './satisfiability.js';
export type { Scalar } from './scalar.js';
export type { SentenceLabels } from './sentence-of.js';
export { sentenceOf } from './sentence-of.js';
export type { Subject, SubjectKind } from './subject.js';
export type { HasTest, IsOneOfTest, IsTest, PresentTest, Test, ThresholdTest } from './test.js';
export type { Truth } from './truth.js';
export type { Cause, Reason, Verdict } from './verdict.js';
export type { Vocabulary } from './vocabulary.js';
