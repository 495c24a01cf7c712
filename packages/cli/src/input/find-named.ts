import { didYouMean } from '@sopana/core/text';
import type { Attempt } from '../model/attempt.js';
import { failure } from './failure.js';

/** A document with the name and version by which it is asked for. */
export interface NamedDocument {
  /** Name of the document, the same in all its versions. */
  readonly id: string;
  /** Version of the content. */
  readonly version: string;
}

/**
 * One of several documents by its name.
 *
 * @param name - `id` or `id@version`
 * @param documents - those that come with the command
 * @param others - those of kinds that the verb does not take, so that it can say so
 * @returns the document; stops as wrong usage with `argument.unknownDocument`, `argument.otherKind` or
 * `argument.severalVersions`
 */
export function findNamed<T extends NamedDocument>(
  name: string,
  documents: readonly T[],
  others: readonly NamedDocument[] = [],
): Attempt<T> {
  const nameOf = ({ id, version }: NamedDocument): string => `${id}@${version}`;
  const isMeant = (document: NamedDocument): boolean => document.id === name || nameOf(document) === name;
  const found = documents.filter(isMeant);
  const [first, ...more] = found;
  if (first === undefined && others.some(isMeant)) {
    return failure(2, 'argument.otherKind', name, { document: name });
  }
  if (first === undefined) {
    const names = documents.flatMap((document) => [document.id, nameOf(document)]);
    return failure(2, 'argument.unknownDocument', name, { document: name, hint: didYouMean(name, names) });
  }
  if (more.length === 0) return { ok: true, value: first };
  const versions = found.map(nameOf).join(', ');
  return failure(2, 'argument.severalVersions', name, { document: name, versions });
}
