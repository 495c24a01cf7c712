import type * as z from 'zod';

/**
 * The branch of a union that the input was probably meant to be.
 *
 * @param branches - the issues of each branch, in the order of the schema
 * @returns the issues of the branch that fits the kind of value and has the least wrong with it, the first one
 * when several have; null when no branch accepts this kind of value
 *
 * @remarks Another value where a branch has a fixed word counts most: it tells that another branch was meant.
 * Then a missing key counts more than any other issue.
 * @source Our convention.
 */
export function bestBranch(
  branches: readonly (readonly z.core.$ZodIssue[])[],
): readonly z.core.$ZodIssue[] | null {
  let best: readonly z.core.$ZodIssue[] | null = null;
  let least = Number.MAX_SAFE_INTEGER;
  for (const branch of branches) {
    if (branch.some(isAboutTheWhole)) continue;
    const distance = branch.reduce((sum, issue) => sum + weightOf(issue), 0);
    if (distance < least) {
      best = branch;
      least = distance;
    }
  }
  return best;
}

function isAboutTheWhole(issue: z.core.$ZodIssue): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === 'invalid_union') return bestBranch(issue.errors) === null;
  return issue.code === 'invalid_type' || issue.code === 'invalid_value';
}

function weightOf(issue: z.core.$ZodIssue): number {
  if (issue.code === 'invalid_value' && issue.path.length === 1) return 10_000;
  if (issue.code === 'invalid_type' && issue.path.length === 1) return 100;
  return issue.code === 'unrecognized_keys' ? issue.keys.length : 1;
}
