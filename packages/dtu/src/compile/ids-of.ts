/**
 * The ids of some things, in their order.
 *
 * @param things - anything with ids; undefined for none
 * @returns the ids
 */
export function idsOf(things: readonly { readonly id: string }[] | undefined): readonly string[] {
  return (things ?? []).map(({ id }) => id);
}
