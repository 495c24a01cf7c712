import type { Provenance } from '@sopana/core/document';
import type { Text } from '@sopana/core/text';

/** A part of the country. */
export interface District extends Provenance {
  /** Unique among all areas. */
  readonly id: string;
  /** Code of ISO 3166-2. */
  readonly iso: string;
  /** Its name. */
  readonly label: Text;
}

/** A province with its districts. */
export interface Province extends District {
  /** The districts, in the order of their codes. */
  readonly districts: readonly District[];
}

/** How many there were, by one source: sources disagree, so each count stands with its own. */
export interface DatedCount extends Provenance {
  /** How many; a whole number. */
  readonly count: number;
  /** The year, month or day of the count, as in ISO 8601. */
  readonly on: string;
}

/** A kind of organisation. */
export interface OrganisationKind extends Provenance {
  /** Unique among the kinds. */
  readonly id: string;
  /** Its name. */
  readonly label: Text;
  /** Published counts; none where no count is given. */
  readonly counts: readonly DatedCount[];
}

/** Areas and kinds of organisation of a country. */
export interface Administration extends Provenance {
  /** Kind and version of the format. */
  readonly sopana: 'administration/1';
  /** Name of the document. */
  readonly id: string;
  /** Version of the content. */
  readonly version: string;
  /** Its title. */
  readonly title: Text;
  /** Languages of its texts, the first the one to fall back on. */
  readonly languages: readonly string[];
  /** Provinces, in the order of their codes. */
  readonly provinces: readonly Province[];
  /** Kinds of organisation. */
  readonly kinds: readonly OrganisationKind[];
}
