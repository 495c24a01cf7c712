/**
 * Readiness of units: checks, waivers and gates as a document. For every check four facts stay apart: whether it applies, what it came
 * to, how fresh its evidence is, and whether a waiver counts.
 *
 * @packageDocumentation
 */
export { checkReadiness } from './check/check-readiness.js';
export { dtuCodes } from './codes.js';
export { compileCheckSet } from './compile/compile-check-set.js';
export {
  type ImportedChecklist,
  type ImportOptions,
  importAzureChecklist,
} from './exchange/import-azure-checklist.js';
export type { NotCarried } from './exchange/not-carried-of.js';
export { type OscalDocument, oscalOf } from './exchange/oscal-of.js';
export { type ReadinessRows, rowsOf } from './exchange/rows-of.js';
export { type SarifLevel, type SarifLog, type SarifOptions, sarifOf } from './exchange/sarif-of.js';
export { smallestWayToOpen } from './gate/smallest-way-to-open.js';
export type { Fix, WayToOpen } from './gate/way-to-open.js';
export { lintCheckSet } from './lint/lint-check-set.js';
export type { Check, EvidenceDemand, Reference, Remediation } from './model/check.js';
export type { CheckPlan, CompiledGate, GatePart } from './model/check-plan.js';
export type { CheckSet, WaiverRules } from './model/check-set.js';
export type {
  BooleanDefinition,
  ChoiceDefinition,
  FactDefinition,
  ListDefinition,
  NumberDefinition,
  TextDefinition,
} from './model/fact-definition.js';
export type {
  AllClause,
  AnyClause,
  AtLeastClause,
  CheckClause,
  GateClause,
  GateReference,
  GateRule,
} from './model/gate-rule.js';
export type { GateReason, GateStanding, GateState, GateVerdict } from './model/gate-verdict.js';
export type { Named } from './model/named.js';
export type {
  Applicability,
  CheckFreshness,
  CheckResult,
  CheckSetIdentity,
  CheckWaiver,
  Counts,
  CriterionReading,
  Exclusion,
  Outcome,
  PhaseReadiness,
  Readiness,
  ReadinessShare,
  UnitTypeReading,
  UnknownReason,
} from './model/readiness.js';
export type { FactColumn, FactTable, ReadinessTable } from './model/readiness-table.js';
export type { AttestedEvidence, FactReport, FactsDocument, UnitFacts } from './model/unit-facts.js';
export type { UnitTypeCriterion, UnitTypeRule, UnitTypes } from './model/unit-type.js';
export type { Waiver, WaiverScope, WaiversDocument } from './model/waiver.js';
export { checkTable } from './table/check-table.js';
export { gateTable } from './table/gate-table.js';
export { tableOfUnits } from './table/table-of-units.js';
export { type CodedTruth, truthOfCode } from './table/truth-of-code.js';
export type { Expiry, ExpiryReport, Reminder } from './time/expiry.js';
export { readinessSeries } from './time/readiness-series.js';
export { remindersOf } from './time/reminders-of.js';
export type {
  CauseEffects,
  CheckChange,
  CheckState,
  ReadinessSeries,
  SeriesMoment,
  SeriesStep,
} from './time/series.js';
export { whatExpires } from './time/what-expires.js';
export type { HygieneOptions, WaiverFinding } from './waiver/waiver-finding.js';
export { waiverHygiene } from './waiver/waiver-hygiene.js';
