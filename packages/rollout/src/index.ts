/**
 * Plan a rollout over a country: the way (a template), who goes it and with what (a rollout), and calendars are documents;
 * a plan comes with its reasons. Untrusted input comes in through `@sopana/rollout/schemas`.
 *
 * @packageDocumentation
 */
export type { Moment } from './axis/moment.js';
export { type WorkingDay, workingDays } from './calendar/working-days.js';
export { rolloutCodes } from './codes.js';
export { compileRollout } from './compile/compile-rollout.js';
export { prioritiesOf } from './compile/priorities-of.js';
export type {
  Calendar,
  CalendarDay,
  CalendarStanding,
  CalendarYear,
  DayPart,
  ObservedCalendar,
  WorkingTime,
  WorkingWeek,
} from './model/calendar.js';
export type {
  CompiledRollout,
  ExpectedEntry,
  HeldBecause,
  HeldStep,
  RolloutActivity,
  StepForm,
  StepOfOrganisation,
  TimeAxis,
  UncertainYear,
} from './model/compiled-rollout.js';
export type { Described } from './model/described.js';
export type {
  Priority,
  PriorityNumber,
  PriorityPart,
  PriorityRule,
  PriorityShare,
} from './model/priority.js';
export type {
  ActivityScope,
  Aims,
  BudgetPeriod,
  BudgetPlan,
  CapacityPeriod,
  Deadline,
  Freeze,
  Objective,
  ObjectiveKind,
  Pin,
  Region,
  ResourcePool,
  Rollout,
  RolloutOrganisation,
  Wave,
  WaveGate,
} from './model/rollout.js';
export type {
  Batch,
  BatchKey,
  BudgetKind,
  ExitEvidence,
  ResourceKind,
  RolloutStep,
  RolloutTemplate,
  StakeholderRole,
  StepLink,
  StepNeed,
  StepSpend,
  StepStatus,
  StepVariant,
} from './model/rollout-template.js';
