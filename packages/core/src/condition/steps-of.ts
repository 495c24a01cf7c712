import type { PathStep } from '../result/issue.js';
import type { Condition } from './condition.js';
import { shapeOf } from './shape-of.js';
import type { Step } from './step.js';

/** A path kept as a chain, so that a deep condition does not copy its path at each step. */
interface Trail {
  readonly above: Trail | null;
  readonly step: PathStep;
}

interface Visit<X> {
  readonly condition: Condition<X>;
  readonly trail: Trail | null;
  /** How many expansions led here; inside one, paths stay at the clause that was written. */
  readonly expansions: number;
}

/** An expansion that leads back to itself is cut here. */
const mostExpansions = 64;

function pathOf(trail: Trail | null): readonly PathStep[] {
  const path: PathStep[] = [];
  for (let at = trail; at !== null; at = at.above) path.push(at.step);
  return path.reverse();
}

function visitOf<X>(from: Visit<X>, condition: Condition<X>, ...path: readonly PathStep[]): Visit<X> {
  const { expansions } = from;
  if (expansions > 0) return { condition, trail: from.trail, expansions };
  const trail = path.reduce<Trail | null>((above, step) => ({ above, step }), from.trail);
  return { condition, trail, expansions };
}

/**
 * A condition laid out as steps, parts before the clause that joins them.
 *
 * @param condition - any depth: the walk keeps its own stack, so a deep condition cannot exhaust the engine's
 * @param expand - turns a clause of the caller's own into a condition; without it such a clause stays opaque
 * @returns the steps, which leave exactly one result
 */
export function stepsOf<X>(
  condition: Condition<X>,
  expand?: (clause: X) => Condition<X>,
): readonly Step<X>[] {
  const steps: Step<X>[] = [];
  const work: (Visit<X> | Step<X>)[] = [{ condition, trail: null, expansions: 0 }];
  for (let task = work.pop(); task !== undefined; task = work.pop()) {
    if ('op' in task) {
      steps.push(task);
      continue;
    }
    const visit = task;
    const shape = shapeOf(visit.condition);
    if (shape === null) {
      const clause = visit.condition as X;
      if (expand === undefined || visit.expansions >= mostExpansions) {
        steps.push({ op: 'opaque', path: pathOf(visit.trail), clause });
      } else {
        work.push({ condition: expand(clause), trail: visit.trail, expansions: visit.expansions + 1 });
      }
    } else if (shape.op === 'test') {
      steps.push({ ...shape, path: pathOf(visit.trail) });
    } else if (shape.op === 'not') {
      work.push({ op: 'not' }, visitOf(visit, shape.part, 'not'));
    } else {
      const { op, parts } = shape;
      // Only an empty join is ever reported, so only it needs to know where it stands.
      work.push({ op, path: parts.length === 0 ? pathOf(visit.trail) : [], count: parts.length });
      const visits = parts.map((part, index) => visitOf(visit, part, op, index));
      for (const part of visits.reverse()) work.push(part);
    }
  }
  return steps;
}
