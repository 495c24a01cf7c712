import { createIssue, err, ok, type Result } from '@sopana/core';
import {
  addRational,
  compareRational,
  type Rational,
  rationalOf,
  subtractRational,
  sumRational,
} from '@sopana/core/arithmetic';
import { exactOf } from '../exact/exact-of.js';
import type { LinearConstraint } from '../exact/linear-programme.js';
import { maximiseLinear } from '../exact/maximise-linear.js';
import { checkSpace } from './check-space.js';
import { robustnessCodes } from './codes.js';
import type { PreparedSpace } from './prepared-space.js';
import type { WeightSpace } from './weight-space.js';

const zero = rationalOf(0);
const one = rationalOf(1);
const minusOne = rationalOf(-1);

/**
 * A space of weights, exact, with the proof that it is not empty.
 *
 * @param criteria - how many, from 1
 * @param space - an order and bands
 * @param needsRoom - whether shares of it are wanted, for which it must not be flat
 * @returns the space; fails with `weightSpace.badOrder`, `weightSpace.bandsLength`, `weightSpace.badBand`, `weightSpace.empty`,
 * `weightSpace.flat`
 *
 * @internal
 */
export function prepareSpace(
  criteria: number,
  space: WeightSpace,
  needsRoom: boolean,
): Result<PreparedSpace> {
  const [first, ...rest] = checkSpace(criteria, space);
  if (first !== undefined) return err(first, ...rest);
  const positions = Array.from({ length: criteria }, (_, criterion) => criterion);
  const atLeast = positions.map((criterion) => exactOf(space.bands?.[criterion]?.atLeast ?? 0));
  const atMost = positions.map((criterion) => exactOf(space.bands?.[criterion]?.atMost ?? 1));
  const order = (space.order ?? []).length > 1 ? (space.order ?? []) : [];
  const constraints = constraintsOf(atLeast, atMost, order);

  // How far all conditions at once can be kept at a distance: 0 for a space without room, none for an empty one.
  const slacks = constraints.map((constraint): LinearConstraint => {
    const own = { atMost: one, atLeast: minusOne, equal: zero }[constraint.relation];
    return { ...constraint, coefficients: [...constraint.coefficients, own] };
  });
  const positive = positions.map(
    (criterion): LinearConstraint => ({
      coefficients: [...positions.map((other) => (other === criterion ? one : zero)), minusOne],
      relation: 'atLeast',
      bound: zero,
    }),
  );
  const room = maximiseLinear([...positions.map(() => zero), one], [...slacks, ...positive]);
  if (room.outcome !== 'optimal') return err(createIssue(robustnessCodes, 'weightSpace.empty', ['space']));
  // A single criterion has one weight alone, which is all the room there is.
  if (needsRoom && criteria > 1 && room.value.numerator === 0n) {
    return err(createIssue(robustnessCodes, 'weightSpace.flat', ['space']));
  }
  const spare = subtractRational(one, sumRational(atLeast));
  return ok({
    atLeast,
    atMost,
    hasLeast: atLeast.some(({ numerator }) => numerator > 0n),
    hasMost: atMost.some(
      (most, criterion) => compareRational(most, addRational(atLeast[criterion] as Rational, spare)) < 0,
    ),
    order,
    constraints,
  });
}

function constraintsOf(
  atLeast: readonly Rational[],
  atMost: readonly Rational[],
  order: readonly number[],
): LinearConstraint[] {
  const alone = (criterion: number): Rational[] => atLeast.map((_, at) => (at === criterion ? one : zero));
  const constraints: LinearConstraint[] = [
    { coefficients: atLeast.map(() => one), relation: 'equal', bound: one },
  ];
  for (const [criterion, bound] of atLeast.entries()) {
    if (bound.numerator > 0n)
      constraints.push({ coefficients: alone(criterion), relation: 'atLeast', bound });
  }
  for (const [criterion, bound] of atMost.entries()) {
    if (compareRational(bound, one) < 0) {
      constraints.push({ coefficients: alone(criterion), relation: 'atMost', bound });
    }
  }
  for (const [place, criterion] of order.slice(1).entries()) {
    const before = order[place] as number;
    const coefficients = atLeast.map((_, at) => (at === before ? one : at === criterion ? minusOne : zero));
    constraints.push({ coefficients, relation: 'atLeast', bound: zero });
  }
  return constraints;
}
