import type { Instrument, ItemSelector } from '@sopana/scoring';

/**
 * The items that a selector picks.
 *
 * @param instrument - the document
 * @param selector - wanted tags
 * @returns ids, in the order of the document
 */
export function selectedItems(instrument: Instrument, selector: ItemSelector): readonly string[] {
  const wanted = Object.entries(selector.items);
  return instrument.items
    .filter(({ tags = {} }) =>
      wanted.every(([tag, value]) => Object.hasOwn(tags, tag) && tags[tag] === value),
    )
    .map(({ id }) => id);
}
