import { carriedObject } from './carried-object.js';
import { carriedDocumentMembers, caseFrameworkType } from './case-format.js';
import type { CaseDocument, CaseLicence, CaseLink } from './case-package.js';
import type { CaseWriting } from './case-writing.js';
import { writeCarried } from './write-carried.js';

/** The document with what it defines. */
export interface WrittenDocument {
  /** The framework itself. */
  readonly document: CaseDocument;
  /** Definitions that were carried, and the licence; null when there are none. */
  readonly definitions: Readonly<Record<string, unknown>> | null;
}

/**
 * The document of a package.
 *
 * @param writing - what it is written with
 * @returns the document; the framework's id is in its extensions, since the standard has no place for it
 */
export function writeDocument(writing: CaseWriting): WrittenDocument {
  const { framework, lastChanged, language } = writing;
  const { identifier, uri, title } = writing.links.get('document') as CaseLink;
  const { description, source, version, note, attribution } = framework;
  const licence = licenceOf(writing);
  const carried = writeCarried(framework, carriedDocumentMembers);
  const kept = carriedObject(framework, 'CFDefinitions');
  const isOwn = licence !== null && carried['licenseURI'] === undefined;
  const words = description?.[language];
  const creator = attribution ?? framework.id;
  return {
    document: {
      identifier,
      uri,
      frameworkType: caseFrameworkType,
      caseVersion: '1.1',
      creator: creator.replace(/[\t\n\r]+/g, ' '),
      title,
      lastChangeDateTime: lastChanged,
      ...(source !== undefined && /^https?:/.test(source) ? { officialSourceURL: source } : {}),
      ...(words === undefined ? {} : { description: words }),
      ...(framework.languages === undefined ? {} : { language }),
      version,
      ...(typeof note === 'string' ? { notes: note } : {}),
      ...(isOwn ? { licenseURI: linkOf(licence) } : {}),
      ...carried,
      extensions: { ...Object(carried['extensions']), sopana: { framework: framework.id } },
    },
    definitions: isOwn
      ? { ...kept, CFLicenses: [...(Array.isArray(kept?.['CFLicenses']) ? kept['CFLicenses'] : []), licence] }
      : kept,
  };
}

function linkOf({ title, identifier, uri }: CaseLicence): CaseLink {
  return { title, identifier, uri };
}

function licenceOf({ framework, identifierOf, lastChanged }: CaseWriting): CaseLicence | null {
  const { licence, attribution } = framework;
  if (licence === undefined) return null;
  const identifier = identifierOf(`licence/${licence}`);
  return {
    identifier,
    uri: `urn:uuid:${identifier}`,
    title: licence,
    licenseText: attribution ?? licence,
    lastChangeDateTime: lastChanged,
  };
}
