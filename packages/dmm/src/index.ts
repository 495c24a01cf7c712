/**
 * Digital maturity of organisations: a maturity model is a document, an assessment is a ledger, and every number can be
 * walked back to the answers. Untrusted input comes in through `@sopana/dmm/schemas`.
 *
 * @packageDocumentation
 */
export { dmmCodes } from './codes.js';
export { compileMaturityModel } from './compile/compile-maturity-model.js';
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
export type {
  EvidenceRequirement,
  LadderAnswer,
  LevelDescriptor,
  NumberAnswer,
  Question,
  QuestionAnswer,
} from './model/question.js';
export type { PartWeight, Weighting } from './model/weighting.js';
