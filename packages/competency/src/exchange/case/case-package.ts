/** What any object of a package may hold besides the members of the standard. */
export type CaseExtensions = Readonly<Record<string, unknown>>;

/** What every object of a package has. */
export interface CaseObject {
  /** Its UUID. */
  readonly identifier: string;
  /** Its address. */
  readonly uri: string;
  /** When it was last changed, RFC 3339. */
  readonly lastChangeDateTime: string;
  /** What is not in the standard. */
  readonly extensions?: CaseExtensions;
}

/** A reference to an object. */
export interface CaseLink {
  /** What it is called. */
  readonly title: string;
  /** Its UUID or, outside of the package, any name. */
  readonly identifier: string;
  /** Its address. */
  readonly uri: string;
}

/** The document of a package: the framework itself. */
export interface CaseDocument extends CaseObject {
  /** Version of the standard. */
  readonly caseVersion?: '1.1';
  /** Who made the framework. */
  readonly creator: string;
  /** Its title. */
  readonly title: string;
  /** What kind of framework it is. */
  readonly frameworkType?: string;
  /** Where its publisher keeps it. */
  readonly officialSourceURL?: string;
  /** What it is. */
  readonly description?: string;
  /** Language of its texts, BCP 47. */
  readonly language?: string;
  /** Version of the content. */
  readonly version?: string;
  /** The licence, an entry of the definitions. */
  readonly licenseURI?: CaseLink;
  /** Remarks. */
  readonly notes?: string;
}

/** One statement of a framework, or a group of statements. */
export interface CaseItem extends CaseObject {
  /** Its text. */
  readonly fullStatement: string;
  /** Its text in short. */
  readonly abbreviatedStatement?: string;
  /** What kind of statement it is. */
  readonly CFItemType?: string;
  /** Its code for people. */
  readonly humanCodingScheme?: string;
  /** Language of its texts, BCP 47; that of the document when absent. */
  readonly language?: string;
  /** Remarks. */
  readonly notes?: string;
}

/** How one object stands to another. */
export interface CaseAssociation extends CaseObject {
  /** How, such as `isChildOf`. */
  readonly associationType: string;
  /** Its place among the associations of the same origin or destination. */
  readonly sequenceNumber?: number;
  /** Where it starts. */
  readonly originNodeURI: CaseLink;
  /** Where it leads. */
  readonly destinationNodeURI: CaseLink;
}

/** One level of a criterion. */
export interface CaseCriterionLevel extends Omit<CaseObject, 'extensions'> {
  /** What can be seen at it. */
  readonly description?: string;
  /** What it is called. */
  readonly quality?: string;
  /** What it counts. */
  readonly score?: number;
  /** Its place, lowest first. */
  readonly position?: number;
  /** What is not in the standard. */
  readonly extensions?: readonly CaseExtensions[];
}

/** What is judged by a rubric. */
export interface CaseCriterion extends CaseObject {
  /** What is judged, in words. */
  readonly description?: string;
  /** The statement that it judges. */
  readonly CFItemURI?: CaseLink;
  /** How much it counts. */
  readonly weight?: number;
  /** Its place. */
  readonly position?: number;
  /** Its levels. */
  readonly CFRubricCriterionLevels?: readonly CaseCriterionLevel[];
}

/** A rubric: criteria with weights and levels. */
export interface CaseRubric extends CaseObject {
  /** Its title. */
  readonly title?: string;
  /** What it is. */
  readonly description?: string;
  /** Its criteria. */
  readonly CFRubricCriteria?: readonly CaseCriterion[];
}

/** A licence of the definitions. */
export interface CaseLicence extends CaseObject {
  /** Its name. */
  readonly title: string;
  /** Its text. */
  readonly licenseText: string;
}

/** A framework as a package of 1EdTech CASE 1.1. */
export interface CasePackage {
  /** The framework itself. */
  readonly CFDocument: CaseDocument;
  /** Its statements and groups of them. */
  readonly CFItems?: readonly CaseItem[];
  /** How they stand to each other. */
  readonly CFAssociations?: readonly CaseAssociation[];
  /** What is defined for all of them. */
  readonly CFDefinitions?: Readonly<Record<string, unknown>>;
  /** Rubrics. */
  readonly CFRubrics?: readonly CaseRubric[];
  /** What is not in the standard. */
  readonly extensions?: CaseExtensions;
}
