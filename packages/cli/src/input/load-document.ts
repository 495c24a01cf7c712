import { didYouMean } from '@sopana/core/text';
import type { Attempt } from '../model/attempt.js';
import type { Environment } from '../model/environment.js';
import { documentKinds } from './document-kinds.js';
import { failure } from './failure.js';
import { findNamed } from './find-named.js';
import { isPath } from './is-path.js';
import type { DocumentKind } from './kind-of.js';
import { readData } from './read-data.js';

/** A document of any kind, not yet looked at. */
export interface LoadedDocument {
  /** What was read. */
  readonly data: unknown;
  /** What it says that it is, such as `maturity-model`; null when it says nothing that can be read. */
  readonly says: string | null;
  /** How it is checked; a stop when the command knows no such kind. */
  readonly kind: Attempt<DocumentKind>;
}

/**
 * A document of any kind by path or by id.
 *
 * @param environment - the world outside
 * @param name - path, as `isPath` says, or id of one that comes with the command
 * @returns the document; stops as `readData` and `findNamed` do; its kind stops with `check.unknownKind`
 */
export async function loadDocument(environment: Environment, name: string): Promise<Attempt<LoadedDocument>> {
  const data = isPath(environment, name)
    ? await readData(environment, name)
    : findNamed(
        name,
        documentKinds.flatMap(({ builtIn }) => builtIn),
      );
  if (!data.ok) return data;
  const says = kindIn(data.value);
  return { ok: true, value: { data: data.value, says, kind: kindNamed(says, name) } };
}

function kindIn(data: unknown): string | null {
  if (typeof data !== 'object' || data === null || !('sopana' in data)) return null;
  return typeof data.sopana === 'string' ? (/^([a-z][a-z-]*)\/\d+$/.exec(data.sopana)?.[1] ?? null) : null;
}

function kindNamed(says: string | null, name: string): Attempt<DocumentKind> {
  const [first] = documentKinds;
  const found = says === null ? first : documentKinds.find(({ kind }) => kind === says);
  if (found !== undefined) return { ok: true, value: found };
  const kinds = documentKinds.map(({ kind }) => kind);
  const facts = { kind: says ?? '', hint: didYouMean(says ?? '', kinds), known: kinds.join(', ') };
  return failure(1, 'check.unknownKind', name, facts);
}
