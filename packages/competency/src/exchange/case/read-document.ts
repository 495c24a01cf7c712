import { isId } from '@sopana/core/document';
import type { CarriedValue } from '../../model/carried-value.js';
import { idOfText } from '../tables/id-of-text.js';
import { carriedDocumentMembers, caseFormat, caseFrameworkType } from './case-format.js';
import { caseIdentifiers } from './case-identifiers.js';
import type { CaseDocument, CaseItem, CaseLicence } from './case-package.js';
import { readNamed } from './read-named.js';

/** The document of a package as a framework says it. */
export interface ReadDocument {
  /** Id of the framework. */
  readonly id: string;
  /** Language of what says none of its own. */
  readonly language: string;
  /** What it says of itself. */
  readonly object: Readonly<Record<string, unknown>> & { readonly id: string };
}

/** The tag of a text whose language nobody said. */
const noLanguage = 'und';
/** What a framework whose package says no version is called. */
const noVersion = 'unstated';

/**
 * The document of a package as a framework says it.
 *
 * @param document - the document
 * @param definitions - the definitions of the package, whatever they are
 * @param further - values to carry, after its own
 * @returns its members; the id is the one that Sopana wrote, or is made from the title
 */
export function readDocument(
  document: CaseDocument,
  definitions: unknown,
  further: readonly CarriedValue[],
): ReadDocument {
  const own = Object(Object(document.extensions)['sopana'])['framework'];
  const id = isId(own) ? (own as string) : idOfText(document.title);
  const language = document.language ?? noLanguage;
  const { title, version, description, officialSourceURL: source, creator } = document;
  const identifierOf = caseIdentifiers(id);
  const licence = licenceOf(identifierOf, document, definitions);
  const text = (member: string, words: string | undefined): object =>
    words === undefined ? {} : { [member]: { [language]: words } };
  const { licenseURI, frameworkType, ...others } = document;
  const isOwnType = frameworkType === undefined || frameworkType === caseFrameworkType;
  const item: unknown = {
    ...others,
    ...(isOwnType ? {} : { frameworkType }),
    ...(licence?.isOwn === true || licenseURI === undefined ? {} : { licenseURI }),
  };
  return {
    id,
    language,
    object: {
      id,
      version: version ?? noVersion,
      ...text('title', title),
      ...(document.language === undefined ? {} : { languages: [language] }),
      ...text('description', description),
      ...(source === undefined ? {} : { source }),
      ...(licence === null ? {} : { licence: licence.title }),
      ...(creator === id ? {} : { attribution: creator }),
      ...readNamed(item as CaseItem, {
        derived: identifierOf('document'),
        language,
        lastChanged: document.lastChangeDateTime,
        shapes: carriedDocumentMembers,
        further: [...definitionsOf(definitions, licence), ...further],
      }),
    },
  };
}

interface ReadLicence {
  readonly title: string;
  readonly identifier: string;
  readonly isOwn: boolean;
}

function licenceOf(
  identifierOf: (key: string) => string,
  { licenseURI }: CaseDocument,
  definitions: unknown,
): ReadLicence | null {
  const list: unknown = Object(definitions)['CFLicenses'];
  const found = (Array.isArray(list) ? (list as readonly Partial<CaseLicence>[]) : []).find(
    (one) => one.identifier !== undefined && one.identifier === licenseURI?.identifier,
  );
  if (typeof found?.title !== 'string' || found.title === '' || found.identifier === undefined) return null;
  const { title, identifier } = found;
  return { title, identifier, isOwn: identifier === identifierOf(`licence/${title}`) };
}

/** Definitions are carried as they are, but for the licence that Sopana wrote itself. */
function definitionsOf(definitions: unknown, licence: ReadLicence | null): readonly CarriedValue[] {
  if (typeof definitions !== 'object' || definitions === null) return [];
  const kept = Object.entries(definitions).flatMap(
    ([key, value]): readonly (readonly [string, unknown])[] => {
      if (key !== 'CFLicenses' || licence?.isOwn !== true || !Array.isArray(value)) return [[key, value]];
      const others = value.filter((one) => Object(one)['identifier'] !== licence.identifier);
      return others.length === 0 ? [] : [[key, others]];
    },
  );
  if (kept.length === 0 && Object.keys(definitions).length > 0) return [];
  const value = JSON.stringify(Object.fromEntries(kept));
  return [{ format: caseFormat, key: 'CFDefinitions', value }];
}
