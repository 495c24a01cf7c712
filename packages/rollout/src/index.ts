/**
 * Planning a rollout: activities are placed in time under calendars, capacities, budgets, batches and gates, with lower
 * bounds and proofs beside every plan.
 *
 * @packageDocumentation
 */
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
export { psplibCodes } from './exchange/psplib-codes.js';
export { readPsplib } from './exchange/read-psplib.js';
export { proveSchedule } from './proof/prove-schedule.js';
export type { ScheduleBreach } from './verify/schedule-breach.js';
export { verifySchedule } from './verify/verify-schedule.js';
