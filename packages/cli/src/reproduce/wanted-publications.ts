import { didYouMean } from '@sopana/core/text';
import { failure } from '../input/failure.js';
import type { Attempt } from '../model/attempt.js';
import type { Publication } from '../model/publication.js';
import { publications } from './publications.js';

/**
 * The publications of the indices that the user named.
 *
 * @param names - ids of indices; empty for all
 * @returns in the order in which they come with the command; stops as wrong usage with `argument.unknownIndex`
 */
export function wantedPublications(names: readonly string[]): Attempt<readonly Publication[]> {
  const all = publications();
  const ids = [...new Set(all.map(({ dataset }) => dataset.index))];
  const unknown = names.find((name) => !ids.includes(name));
  if (unknown !== undefined) {
    const facts = { index: unknown, hint: didYouMean(unknown, ids), indices: ids.join(', ') };
    return failure(2, 'argument.unknownIndex', unknown, facts);
  }
  return {
    ok: true,
    value: names.length === 0 ? all : all.filter(({ dataset }) => names.includes(dataset.index)),
  };
}
