import type { Formula } from '../model/formula.js';

/**
 * The ids that a formula reads.
 *
 * @param formula - the tree
 * @returns each id once, in the order of reading
 */
export function formulaIds(formula: Formula): readonly string[] {
  const ids = new Set<string>();
  const visit = (part: Formula): void => {
    if (part.kind === 'read') ids.add(part.id);
    if (part.kind === 'negate') visit(part.of);
    if (part.kind === 'call') part.arguments.forEach(visit);
    if (part.kind === 'binary') {
      visit(part.left);
      visit(part.right);
    }
  };
  visit(formula);
  return [...ids];
}
