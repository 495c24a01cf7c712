import { addRational, type Rational, rationalOf, subtractRational } from '@sopana/core/arithmetic';
import type { LinearConstraint } from '../exact/linear-programme.js';
import { maximiseLinear } from '../exact/maximise-linear.js';
import { dotProduct } from './dot-product.js';
import type { PreparedSpace } from './prepared-space.js';
import type { WeightNorm } from './weight-change.js';

/** The weights nearest to the declared ones at which a rival is level. */
export interface NearestLevel {
  /** How far away they are. */
  readonly distance: Rational;
  /** What they are. */
  readonly weights: readonly Rational[];
}

const zero = rationalOf(0);
const one = rationalOf(1);
const minusOne = rationalOf(-1);

/**
 * The weights nearest to the declared ones at which a rival is level and beyond which it is ahead.
 *
 * @param ahead - how far the rival is ahead on each criterion
 * @param declared - weights that sum to 1
 * @param space - where the new weights must lie
 * @param norm - how distance is measured
 * @returns weights and their distance; nothing when no possible weights put the rival ahead
 *
 * @remarks The variables are what each weight gains, what it loses, and for the greatest difference that itself: all at least 0.
 *
 * @internal
 */
export function nearestLevel(
  ahead: readonly Rational[],
  declared: readonly Rational[],
  space: PreparedSpace,
  norm: WeightNorm,
): NearestLevel | undefined {
  const most = maximiseLinear(ahead, space.constraints);
  if (most.outcome !== 'optimal' || most.value.numerator <= 0n) return undefined;
  const negated = (row: readonly Rational[]): Rational[] => row.map((part) => subtractRational(zero, part));
  /** A condition on the weights, as one on the gains and losses. */
  const moved = ({ coefficients, relation, bound }: LinearConstraint): LinearConstraint => ({
    coefficients: [...coefficients, ...negated(coefficients), zero],
    relation,
    bound: subtractRational(bound, dotProduct(coefficients, declared)),
  });
  const unit = (at: number): Rational[] => declared.map((_, criterion) => (criterion === at ? one : zero));
  const perCriterion = declared.flatMap((weight, at): LinearConstraint[] => [
    { coefficients: [...unit(at), ...unit(at), minusOne], relation: 'atMost', bound: zero },
    { coefficients: [...declared.map(() => zero), ...unit(at), zero], relation: 'atMost', bound: weight },
  ]);
  const cost =
    norm === 'L1'
      ? [...declared.map(() => minusOne), ...declared.map(() => minusOne), zero]
      : [...declared.map(() => zero), ...declared.map(() => zero), minusOne];
  const found = maximiseLinear(cost, [
    ...space.constraints.map(moved),
    ...perCriterion,
    moved({ coefficients: ahead, relation: 'atLeast', bound: zero }),
  ]);
  if (found.outcome !== 'optimal') return undefined;
  const { value, point } = found;
  const weights = declared.map((weight, at) =>
    subtractRational(addRational(weight, point[at] as Rational), point[declared.length + at] as Rational),
  );
  return { distance: subtractRational(zero, value), weights };
}
