import { createIssue } from '@sopana/core';
import { pathText } from '@sopana/core/canonical';
import { readText } from '@sopana/core/text';
import { cliCodes } from '../codes.js';
import type { Finding } from '../model/attempt.js';
import { type PlacedText, textsIn } from './texts-in.js';

/** How many texts of one kind have each language. */
export interface TextKind {
  /** Such as `levels.label`. */
  readonly kind: string;
  /** How many there are. */
  readonly texts: number;
  /** How many of them have a language, in the order of the languages. */
  readonly have: readonly number[];
}

/** A text without one of the languages. */
export interface MissingText extends PlacedText {
  /** The language. */
  readonly language: string;
  /** Why it has to be there; null where its kind is not translated at all and nobody asked for that. */
  readonly reason: string | null;
}

/** How far a document is translated. */
export interface Translations {
  /** Name of the document as it was given. */
  readonly name: string;
  /** The languages, in fallback order. */
  readonly languages: readonly string[];
  /** Kinds of texts, in document order. */
  readonly kinds: readonly TextKind[];
  /** What is missing, language by language, each in document order. */
  readonly missing: readonly MissingText[];
  /** Those of the missing that have to be there, as findings. */
  readonly findings: readonly Finding[];
}

/** What is asked of the translations. */
export interface TranslationOptions {
  /** Languages in the place of the document's own. */
  readonly languages: readonly string[] | null;
  /** Kinds of texts that must have all of the languages, with or without `.label` at the end. */
  readonly require: readonly string[];
}

/**
 * Which texts of a document lack which of its languages.
 *
 * A missing one is a finding when it is the first language of the document, when other texts of its kind have the language, so
 * that somebody began to translate them, or when its kind is asked for.
 *
 * @param name - the document's name, for findings
 * @param data - data of limited depth
 * @param options - other languages, and kinds that are asked for
 * @returns counts and what is missing
 */
export function translationsOf(name: string, data: unknown, options: TranslationOptions): Translations {
  const declared = languagesIn(data);
  const texts = textsIn(data, options.languages ?? declared);
  const languages = options.languages ?? (declared.length > 0 ? declared : tagsOf(texts));
  const required = new Set(options.require.flatMap((kind) => [kind, `${kind}.label`]));
  const kinds = [...new Set(texts.map(({ kind }) => kind))].map((kind) => {
    const own = texts.filter((text) => text.kind === kind);
    return {
      kind,
      texts: own.length,
      have: languages.map((language) => own.filter((text) => hasLanguage(text, language)).length),
    };
  });
  const missing = languages.flatMap((language, at) =>
    texts
      .filter((text) => !hasLanguage(text, language))
      .map((text): MissingText => {
        const have = kinds.find(({ kind }) => kind === text.kind)?.have[at] ?? 0;
        return { ...text, language, reason: reasonOf(text, { isFirst: at === 0, have, required }) };
      }),
  );
  return { name, languages, kinds, missing, findings: missing.flatMap((one) => findingOf(name, one)) };
}

function reasonOf(
  { kind }: PlacedText,
  context: { readonly isFirst: boolean; readonly have: number; readonly required: ReadonlySet<string> },
): string | null {
  if (context.required.has(kind)) return `--require asks for ${kind}`;
  if (context.isFirst) return 'it is the first language';
  return context.have > 0 ? `other texts at ${kind} have it` : null;
}

function findingOf(name: string, { path, owner, language, reason }: MissingText): readonly Finding[] {
  if (reason === null) return [];
  const facts = { owner: owner === '' ? name : owner, language, reason };
  const issue = createIssue(cliCodes, 'translation.missing', path, facts);
  return [{ place: `${name} ${pathText(path)}`, issue }];
}

function hasLanguage({ text }: PlacedText, language: string): boolean {
  return !readText(text, [language]).fallback;
}

function languagesIn(data: unknown): readonly string[] {
  if (typeof data !== 'object' || data === null || !('languages' in data)) return [];
  const { languages } = data;
  return Array.isArray(languages) ? languages.filter((tag): tag is string => typeof tag === 'string') : [];
}

function tagsOf(texts: readonly PlacedText[]): readonly string[] {
  return [...new Set(texts.flatMap(({ text }) => Object.keys(text)))];
}
