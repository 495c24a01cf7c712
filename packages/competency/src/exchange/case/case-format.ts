/** The format under which values of a package are carried. */
export const caseFormat = 'case/1.1';

/** What an object of a framework is in a package. */
export type CaseKind =
  | 'scale'
  | 'level'
  | 'layer'
  | 'stream'
  | 'area'
  | 'competency'
  | 'statement'
  | 'family'
  | 'role'
  | 'roleLevel';

/** The item types that Sopana writes, and reads as what they are; a competency may have a word of its own. */
export const caseItemTypes: Readonly<Record<CaseKind, string>> = {
  scale: 'Proficiency scale',
  level: 'Proficiency level',
  layer: 'Employment layer',
  stream: 'Stream',
  area: 'Competency area',
  competency: 'Competency',
  statement: 'Skill level statement',
  family: 'Role family',
  role: 'Role',
  roleLevel: 'Role level',
};

/** How a member that is only carried looks. */
export type CarriedShape = 'text' | 'texts' | 'date' | 'json';

/** Members of an item that a framework has no member for, in the order in which they are carried. */
export const carriedItemMembers: Readonly<Record<string, CarriedShape>> = {
  alternativeLabel: 'text',
  listEnumeration: 'text',
  conceptKeywords: 'texts',
  conceptKeywordsURI: 'json',
  subject: 'texts',
  subjectURI: 'json',
  educationLevel: 'texts',
  CFItemTypeURI: 'json',
  licenseURI: 'json',
  statusStartDate: 'date',
  statusEndDate: 'date',
  extensions: 'json',
};

/** Members of the document that a framework has no member for, in the order in which they are carried. */
export const carriedDocumentMembers: Readonly<Record<string, CarriedShape>> = {
  frameworkType: 'text',
  publisher: 'text',
  subject: 'texts',
  subjectURI: 'json',
  adoptionStatus: 'text',
  statusStartDate: 'date',
  statusEndDate: 'date',
  licenseURI: 'json',
  extensions: 'json',
};

/** What Sopana calls a framework in `frameworkType`. */
export const caseFrameworkType = 'Competency framework';

/** Relations of links, and the associations that say them. */
export const caseRelations = {
  exactMatch: 'exactMatchOf',
  closeMatch: 'ext:closeMatch',
  broadMatch: 'ext:broadMatch',
  narrowMatch: 'ext:narrowMatch',
  relatedMatch: 'isRelatedTo',
} as const;
