import { createIssue, err, ok, type Result } from '@sopana/core';
import { compareRational, numberOfRational, type Rational } from '@sopana/core/arithmetic';
import { createRandom, randomStream } from '@sopana/core/random';
import type { WeightProposal } from './acceptability.js';
import { robustnessCodes } from './codes.js';
import type { PreparedSpace } from './prepared-space.js';
import { type SampledSpace, weightSampler } from './weight-sampler.js';

/** How often each proposal is tried. */
const tries = 4000;

/**
 * The proposal that falls into a space of weights most often.
 *
 * @param space - prepared, with room
 * @param seed - of the samples
 * @returns what to draw from; fails with `acceptability.tooNarrow` when none of the proposals falls into it
 *
 * @remarks Each is tried from the seed itself; the samples start from it again. Which one is chosen changes what is drawn, not what it is spread over.
 *
 * @internal
 */
export function chooseProposal(space: PreparedSpace, seed: number): Result<SampledSpace> {
  const { order, hasLeast, hasMost } = space;
  const atLeast = space.atLeast.map(numberOfRational);
  const atMost = space.atMost.map(numberOfRational);
  const alike = (limits: readonly Rational[]): boolean =>
    order.every((criterion) => {
      const own = limits[criterion] as Rational;
      return compareRational(own, limits[order[0] as number] as Rational) === 0;
    });
  const sorts = order.length > 0 && alike(space.atLeast) && alike(space.atMost);
  const isWhole = !hasLeast && !hasMost;
  const widths = atMost.map((most, criterion) => most - (atLeast[criterion] as number));
  const rest = widths.indexOf(Math.max(...widths));
  const none = atLeast.map(() => 0);
  const proposals: WeightProposal[] = [
    { kind: 'simplex', floors: atLeast, rest, sorts, checks: hasMost || (order.length > 0 && !sorts) },
    ...(isWhole
      ? []
      : [
          { kind: 'simplex', floors: none, rest, sorts: order.length > 0, checks: true } as const,
          { kind: 'bands', floors: atLeast, rest, sorts, checks: true } as const,
        ]),
  ];
  const spaces = proposals.map((proposal): SampledSpace => ({ atLeast, atMost, order, proposal }));
  const found = spaces.find(({ proposal }) => !proposal.checks) ?? mostInside(spaces, seed);
  return found === undefined
    ? err(createIssue(robustnessCodes, 'acceptability.tooNarrow', ['space'], { tries }))
    : ok(found);
}

function mostInside(spaces: readonly SampledSpace[], seed: number): SampledSpace | undefined {
  let best: SampledSpace | undefined;
  let most = 0;
  for (const space of spaces) {
    const draw = weightSampler(space, randomStream(createRandom(seed)));
    const weights = new Float64Array(space.atLeast.length);
    let inside = 0;
    for (let attempt = 0; attempt < tries; attempt += 1) if (draw(weights, 0)) inside += 1;
    if (inside <= most) continue;
    most = inside;
    best = space;
  }
  return best;
}
