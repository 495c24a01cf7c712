import type { Result } from '@sopana/core';
import type { Provenance } from '@sopana/core/document';
import type { Text } from '@sopana/core/text';
import type { NamedDocument } from './find-named.js';

/** A document that comes with the command. */
export interface BuiltIn extends NamedDocument, Provenance {
  /** Its title. */
  readonly title?: Text;
}

/** How large a document is. */
export interface DocumentSize {
  /** How many answers it asks for. */
  readonly items: number;
  /** How many numbers it makes of them, as its author counts them. */
  readonly nodes: number;
}

/** A kind of document that `instrument` lists, shows and checks. */
export interface DocumentKind {
  /** The word before the slash of `sopana`. */
  readonly kind: string;
  /** Those that come with the command. */
  readonly builtIn: readonly BuiltIn[];
  /** How large each of them is, in the same order. */
  readonly sizes: readonly DocumentSize[];
  /** The document read from data. */
  readonly parse: (data: unknown) => Result<NamedDocument>;
  /** What a sound document holds, such as `4 items, 2 nodes`. */
  readonly check: (data: unknown) => Result<string>;
}

/** What a kind is made from. */
export interface KindSource<T> {
  /** Those that come with the command. */
  readonly builtIn: readonly T[];
  /** How large one is. */
  readonly sizeOf: (document: T) => DocumentSize;
  /** One read from data. */
  readonly parse: (data: unknown) => Result<T>;
  /** What a sound one holds, or what is wrong with it. */
  readonly check: (document: T) => Result<string>;
}

/**
 * A kind of document.
 *
 * @param kind - the word before the slash of `sopana`
 * @param source - what it is made from
 * @returns the kind
 */
export function kindOf<T extends BuiltIn>(
  kind: string,
  { builtIn, sizeOf, parse, check }: KindSource<T>,
): DocumentKind {
  const checkData = (data: unknown): Result<string> => {
    const parsed = parse(data);
    return parsed.ok ? check(parsed.value) : parsed;
  };
  return { kind, builtIn, sizes: builtIn.map(sizeOf), parse, check: checkData };
}
