import { contextOf } from '../check/context-of.js';
import type { UnitStanding } from '../check/reading-of.js';
import { idsOf } from '../compile/ids-of.js';
import type { CheckPlan } from '../model/check-plan.js';
import type { CriterionReading, UnitTypeReading } from '../model/readiness.js';
import { readingOfCriterion } from './reading-of-criterion.js';

/**
 * The type of a unit: what each criterion says, and the lowest of these.
 *
 * @param plan - the compiled check set
 * @param standing - what is known of the unit
 * @returns the reading; null when the document has no types
 *
 * @source The programme tells three kinds of units by size and by activity, and the two can disagree; taking the lower is our
 * convention, so that nobody is called what only one of the two says.
 */
export function unitTypeOf(plan: CheckPlan, standing: UnitStanding): UnitTypeReading | null {
  const { unitTypes } = plan.set;
  if (unitTypes === undefined) return null;
  const types = idsOf(unitTypes.types);
  const context = contextOf(plan, standing, undefined);
  const criteria = unitTypes.criteria.map((criterion) => readingOfCriterion(criterion, context, types));
  return { type: lowestOf(criteria, types), criteria, agreement: agreementOf(criteria) };
}

/** Known as soon as what is still open cannot change the lowest. */
function lowestOf(criteria: readonly CriterionReading[], types: readonly string[]): string | null {
  if (criteria.some(({ type, possible }) => type === null && possible.length < 2)) return null;
  const places = criteria.map(({ possible }) => possible.map((type) => types.indexOf(type)));
  const least = Math.min(...places.flat());
  const greatest = Math.min(...places.map((some) => Math.max(...some)));
  return least === greatest ? (types[least] ?? null) : null;
}

function agreementOf(criteria: readonly CriterionReading[]): UnitTypeReading['agreement'] {
  const [first, ...others] = criteria;
  const common = others.reduce(
    (left, { possible }) => left.filter((type) => possible.includes(type)),
    first?.possible ?? [],
  );
  if (criteria.some(({ possible }) => possible.length === 0)) return 'unknown';
  if (common.length === 0) return 'disagree';
  return criteria.every(({ type }) => type === first?.type && type !== null) ? 'agree' : 'unknown';
}
