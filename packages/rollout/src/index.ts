/**
 * Plan a rollout over a country: the way (a template), who goes it and with what (a rollout), and calendars are documents;
 * a plan comes with its reasons. Untrusted input comes in through `@sopana/rollout/schemas`.
 *
 * @packageDocumentation
 */
export type { Moment } from './axis/moment.js';
export { type WorkingDay, workingDays } from './calendar/working-days.js';
export type { ChartOptions } from './chart/chart-options.js';
export { type GanttOptions, ganttOf } from './chart/gantt-of.js';
export { loadChartOf } from './chart/load-chart-of.js';
export { rolloutCodes } from './codes.js';
export { checkRolloutTemplate } from './compile/check-rollout-template.js';
export { compileRollout } from './compile/compile-rollout.js';
export { prioritiesOf } from './compile/priorities-of.js';
export { changeProblem } from './conflict/change-problem.js';
export { checkProblem } from './engine/check-problem.js';
export { scheduleProblemCodes } from './engine/codes.js';
export { improveSchedule } from './engine/improve-schedule.js';
export type {
  BudgetPeriod,
  CapacityStep,
  ObjectiveTerm,
  PeriodBudget,
  ScheduleMeasure,
  ScheduleObjective,
  ScheduleProblem,
  SlotActivity,
  SlotBatch,
  SlotCalendar,
  SlotFreeze,
  SlotGate,
  SlotNeed,
  SlotPin,
  SlotPrecedence,
  SlotResource,
  SlotSpending,
} from './engine/problem.js';
export type {
  ProblemPart,
  Relaxation,
  RelaxingChange,
  Schedule,
  ScheduleBound,
  ScheduleConflict,
  ScheduleEffort,
  ScheduleMeasures,
  ScheduleOptions,
  SchedulePlan,
  SlotSession,
} from './engine/schedule.js';
export { scheduleOf } from './engine/schedule-of.js';
export type { ScheduleState } from './engine/schedule-state.js';
export { startSchedule } from './engine/start-schedule.js';
export { type CalendarOptions, iCalendarOf } from './exchange/i-calendar-of.js';
export { mermaidOf } from './exchange/mermaid-of.js';
export { type PlanTable, planTable } from './exchange/plan-table.js';
export { psplibCodes } from './exchange/psplib-codes.js';
export { readPsplib } from './exchange/read-psplib.js';
export { bottlenecksOf } from './explain/bottlenecks-of.js';
export { criticalChain } from './explain/critical-chain.js';
export { explainActivities } from './explain/explain-activities.js';
export { linesOfConflict } from './explain/lines-of-conflict.js';
export { linesOfExplanation } from './explain/lines-of-explanation.js';
export { loadsOf } from './explain/loads-of.js';
export type { PhraseTable } from './explain/phrase.js';
export { rolloutPhrases } from './explain/phrases.js';
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
  ActivityExplanation,
  Bottleneck,
  ChainLink,
  Holder,
  PlacementReason,
} from './model/explanation.js';
export type {
  ComparedAim,
  ComparedEnd,
  ComparedWave,
  MovedActivity,
  PlanComparison,
} from './model/plan-comparison.js';
export type { ConflictPart, PlanChange, PlanConflict, PlanRelaxation } from './model/plan-conflict.js';
export type { LoadStep, PoolLoad } from './model/pool-load.js';
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
  BudgetPlan,
  CapacityPeriod,
  Deadline,
  FiscalPeriod,
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
  AssignedUnits,
  DocumentIdentity,
  PlanAim,
  PlanEffort,
  PlanIdentity,
  PlannedActivity,
  PlannedEvent,
  RolloutPlan,
} from './model/rollout-plan.js';
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
export { comparePlans } from './plan/compare-plans.js';
export { improvePlan } from './plan/improve-plan.js';
export { planOf } from './plan/plan-of.js';
export type { PlanOptions, PlanState } from './plan/plan-state.js';
export { provePlan } from './plan/prove-plan.js';
export { startPlan } from './plan/start-plan.js';
export { whatMoreBuys } from './plan/what-more-buys.js';
export { withMoreUnits } from './plan/with-more-units.js';
export { proveSchedule } from './proof/prove-schedule.js';
export type { ScheduleBreach } from './verify/schedule-breach.js';
export { verifySchedule } from './verify/verify-schedule.js';
