import { createIssue, type Issue } from '@sopana/core';
import { findCircles } from '@sopana/core/document';
import { dtuCodes } from '../codes.js';
import { gatesOfClause } from '../compile/gates-of-clause.js';
import { idsOf } from '../compile/ids-of.js';
import type { CheckSet } from '../model/check-set.js';

/**
 * Checks and gates that wait for each other in circles.
 *
 * @param set - the document
 * @returns findings `readinessLint.circularDependency`, each at the first member of its circle
 */
export function circleFindings(set: CheckSet): readonly Issue[] {
  const { checks, gates = [] } = set;
  const after = new Map(checks.map((check) => [check.id, check.after ?? []]));
  const rules = new Map(gates.map(({ id, opensWhen }) => [id, gatesOfClause(opensWhen)]));
  const found = (
    kind: 'checks' | 'gates',
    key: string,
    nextOf: ReadonlyMap<string, readonly string[]>,
  ): readonly Issue[] => {
    const ids = idsOf(kind === 'checks' ? checks : gates);
    return findCircles(ids, (id) => nextOf.get(id) ?? []).map((circle) => {
      const facts = { kind, circle: circle.join(' → ') };
      const path = [kind, ids.indexOf(circle[0] ?? ''), key];
      return createIssue(dtuCodes, 'readinessLint.circularDependency', path, facts);
    });
  };
  return [...found('checks', 'after', after), ...found('gates', 'opensWhen', rules)];
}
