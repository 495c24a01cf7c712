import type { MissingClass, MissingPolicy } from '@sopana/scoring';

/** What a node may do with a child that has no value. */
export interface EdgePolicy {
  /** Whether it may leave the child out. */
  readonly skips: boolean;
  /** Whether it may have no value itself. */
  readonly asks: boolean;
  /** The greatest number that may stand in; null for none. */
  readonly standIn: number | null;
}

/**
 * What a node may do with a child, over the classes that the child may take.
 *
 * @param owners - policies, the first that names a class decides; nobody was asked: skip, else propagate
 * @param classes - what the child may be instead of a value
 * @returns everything that may happen
 */
export function edgePolicy(
  owners: readonly (MissingPolicy | undefined)[],
  classes: readonly MissingClass[],
): EdgePolicy {
  const actions = classes.map((name) => {
    const own = owners.find((owner) => owner?.[name] !== undefined)?.[name];
    return own ?? (name === 'notApplicable' || name === 'notRelevant' ? 'skip' : 'propagate');
  });
  const numbers = actions.flatMap((action) =>
    action === 'zero' ? [0] : typeof action === 'number' ? [action] : [],
  );
  return {
    skips: actions.includes('skip'),
    asks: actions.includes('propagate') || actions.includes('excludeParent'),
    standIn: numbers.length === 0 ? null : Math.max(...numbers),
  };
}
