import type { PathStep } from '@sopana/core';
import { isLanguageTag, type Text } from '@sopana/core/text';

/** A text of a document with its place. */
export interface PlacedText {
  /** The way to it. */
  readonly path: readonly PathStep[];
  /** The way without positions, such as `dimensions.subDimensions.label`: texts of one kind are alike. */
  readonly kind: string;
  /** Id or code of the object that has it; the document's own where none lies between. */
  readonly owner: string;
  /** The text. */
  readonly text: Text;
}

/**
 * All texts of a document of whatever kind: what stands under `label`, `title` or `note`, and any other object from language
 * tags to words that has one of the languages.
 *
 * @param data - data of limited depth, such as `checkLimits` lets pass
 * @param languages - tags of the document's languages
 * @returns the texts in document order
 */
export function textsIn(data: unknown, languages: readonly string[]): readonly PlacedText[] {
  const wanted = new Set(languages.map((tag) => tag.toLowerCase()));
  return found(data, { path: [], kind: [], owner: '' }, wanted);
}

interface Place {
  readonly path: readonly PathStep[];
  readonly kind: readonly string[];
  readonly owner: string;
}

const namesOfTexts = new Set(['label', 'title', 'note']);

function found(value: unknown, place: Place, wanted: ReadonlySet<string>): readonly PlacedText[] {
  if (Array.isArray(value)) {
    return value.flatMap((entry, at) => found(entry, { ...place, path: [...place.path, at] }, wanted));
  }
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value, place.kind.at(-1), wanted)) {
    return [{ path: place.path, kind: place.kind.join('.'), owner: place.owner, text: value }];
  }
  const owner = nameOf(value) ?? place.owner;
  return Object.entries(value).flatMap(([key, member]) =>
    found(member, { path: [...place.path, key], kind: [...place.kind, key], owner }, wanted),
  );
}

function isText(value: object, name: string | undefined, wanted: ReadonlySet<string>): value is Text {
  const entries = Object.entries(value);
  return (
    entries.length > 0 &&
    entries.every(([tag, words]) => isLanguageTag(tag) && typeof words === 'string') &&
    // A condition such as { "is": "yes" } looks like words in Icelandic.
    (namesOfTexts.has(name ?? '') || entries.some(([tag]) => wanted.has(tag.toLowerCase())))
  );
}

function nameOf(value: object): string | undefined {
  const { id, code } = value as { readonly id?: unknown; readonly code?: unknown };
  return [id, code].find((name) => typeof name === 'string') as string | undefined;
}
