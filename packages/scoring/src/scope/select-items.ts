import type { ItemSelector } from '../model/condition.js';
import type { Instrument } from '../model/instrument.js';

/**
 * The items that a selector picks.
 *
 * @param instrument - the document
 * @param selector - wanted value of each tag
 * @returns ids in the order of the document; empty when nothing matches
 */
export function selectItems(instrument: Instrument, selector: ItemSelector): readonly string[] {
  const wanted = Object.entries(selector.items);
  return instrument.items
    .filter(({ tags = {} }) =>
      wanted.every(([tag, value]) => Object.hasOwn(tags, tag) && tags[tag] === value),
    )
    .map((item) => item.id);
}
