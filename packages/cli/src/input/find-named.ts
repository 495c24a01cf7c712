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
 * @returns the document; stops as wrong usage with `argument.unknownDocument` or `argument.severalVersions`
 */
export function findNamed<T extends NamedDocument>(name: string, documents: readonly T[]): Attempt<T> {
  const nameOf = ({ id, version }: T): string => `${id}@${version}`;
  const found = documents.filter((document) => document.id === name || nameOf(document) === name);
  const [first, ...more] = found;
  if (first === undefined) {
    const names = documents.flatMap((document) => [document.id, nameOf(document)]);
    return failure(2, 'argument.unknownDocument', name, { document: name, hint: didYouMean(name, names) });
  }
  if (more.length === 0) return { ok: true, value: first };
  const versions = found.map(nameOf).join(', ');
  return failure(2, 'argument.severalVersions', name, { document: name, versions });
}
