import type { DistanceStep, GoalpostsStep, ZscoreStep } from '../model/step.js';
import { clamp } from './clamp.js';
import type { Change, StepKind } from './step-kind.js';
import { unary } from './unary.js';

/**
 * Steps that bring a value to a common range.
 *
 * @param step - goalposts, standard score or distance
 * @returns the step taken apart; posts that are equal, or a deviation of 0, allow no change
 *
 * @source OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 5.
 */
export function normaliseKind(step: GoalpostsStep | ZscoreStep | DistanceStep): StepKind {
  if ('goalposts' in step) return goalposts(step.goalposts);
  return 'zscore' in step ? zscore(step.zscore) : distance(step.distance);
}

function goalposts(posts: GoalpostsStep['goalposts']): StepKind {
  const [low, high] = posts.to ?? [0, 1];
  const through: Change = posts.on === undefined ? (value) => value : unary[posts.on];
  return {
    parameters: [posts.worst, posts.best],
    make([rawWorst = 0, rawBest = 0]) {
      const worst = through(rawWorst);
      const best = through(rawBest);
      if (worst === null || best === null || worst === best) return null;
      return (value) => {
        const at = through(value);
        if (at === null) return null;
        const share = (at - worst) / (best - worst);
        const inside = posts.clip === true ? clamp(share, 0, 1) : share;
        return inside * (high - low) + low;
      };
    },
  };
}

function zscore({ mean, deviation, to }: ZscoreStep['zscore']): StepKind {
  const [centre, spread] = to ?? [0, 1];
  return {
    parameters: [mean, deviation],
    make([from = 0, unit = 0]) {
      return unit === 0 ? null : (value) => ((value - from) / unit) * spread + centre;
    },
  };
}

function distance({ target, worst, sides, cap }: DistanceStep['distance']): StepKind {
  return {
    parameters: [target, worst],
    make([wanted = 0, far = 0]) {
      if (wanted === far) return null;
      return (value) => {
        const miss = (wanted - value) / (wanted - far);
        const near = 1 - (sides === 'two' ? Math.abs(miss) : miss);
        return cap === true ? clamp(near, null, 1) : near;
      };
    },
  };
}
