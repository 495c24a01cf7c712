import type { Portfolio } from '@sopana/dmm';

/**
 * The dimensions in which an organisation is weakest.
 *
 * @param portfolio - the organisations
 * @param member - position of the organisation
 * @returns ids of the dimensions with the least value, in document order; empty when none has a value
 */
export function weakestDimensions({ nodes }: Portfolio, member: number): readonly string[] {
  const valued = nodes.flatMap(({ id, kind, values }) => {
    const value = kind === 'dimension' ? (values[member] ?? null) : null;
    return value === null ? [] : [{ id, value }];
  });
  const least = Math.min(...valued.map(({ value }) => value));
  return valued.filter(({ value }) => value === least).map(({ id }) => id);
}
