/**
 * Whether some continuation of a branch can come before a solution, option by option, a shorter one first.
 *
 * @param decisions - of the branch
 * @param solution - the decisions of the solution
 * @returns true when the branch is a beginning of the solution, or earlier at the first difference
 */
export function comesBefore(decisions: readonly number[], solution: readonly number[]): boolean {
  for (const [at, option] of decisions.entries()) {
    const other = solution[at];
    if (other === undefined) return false;
    if (option !== other) return option < other;
  }
  return decisions.length < solution.length;
}
