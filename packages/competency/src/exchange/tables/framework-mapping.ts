import type { Text } from '@sopana/core/text';
import type { Named } from '../../model/named.js';
import type { ProficiencyLevel } from '../../model/proficiency-scale.js';

/** What a column speaks of: an object that the row names, or what joins two of them. */
export type MappedObject =
  | 'layer'
  | 'stream'
  | 'area'
  | 'competency'
  | 'family'
  | 'role'
  | 'roleLevel'
  | 'requirement'
  | 'indicator'
  | 'roles';

/** One column of a table, and where its cells go. */
export interface ColumnMapping {
  /** Its name in the header. */
  readonly column: string;
  /**
   * What it speaks of. A `requirement` joins the competency of the row with its role level or, where it has none, its role; an
   * `indicator` is of the competency of the row; `roles` lists the roles of the competency again, as a check.
   */
  readonly object: MappedObject;
  /**
   * What it says: of an object `id`, `label`, `description`, `note`, an `identifier` (with `scheme`), a value to be `carried`
   * along or, of a competency, its `kind`; of a requirement its `level` or `weight`; of an indicator its `text`; of roles the `list`.
   */
  readonly member:
    | 'id'
    | 'label'
    | 'description'
    | 'note'
    | 'kind'
    | 'identifier'
    | 'carried'
    | 'level'
    | 'weight'
    | 'text'
    | 'list';
  /** Whose identifier it is; needed for that member, of no use for another. */
  readonly scheme?: string;
  /** Id of the level whose indicators it holds; the required level of the row when absent. */
  readonly level?: string;
  /** What stands between the entries of a list; a comma and a blank when absent. */
  readonly separator?: string;
  /** Whether a table without it is read all the same; no when absent. */
  readonly isOptional?: boolean;
}

/** A column that is left out on purpose. */
export interface IgnoredColumn {
  /** Its name in the header. */
  readonly column: string;
  /** Why nothing is lost by it. */
  readonly why: string;
}

/** How one table is read. */
export interface TableMapping {
  /** What the table is called. */
  readonly name: string;
  /** Its columns. */
  readonly columns: readonly ColumnMapping[];
  /** Columns that are left out on purpose. */
  readonly ignored?: readonly IgnoredColumn[];
}

/** A level of the mapped scale. */
export interface MappedLevel extends ProficiencyLevel {
  /** The word that stands for it in cells; letter case and blanks around it do not matter. */
  readonly word: string;
}

/** The scale that words in cells belong to. */
export interface MappedScale extends Named {
  /** Id of the scale. */
  readonly id: string;
  /** Its levels, lowest first. */
  readonly levels: readonly MappedLevel[];
}

/** What the framework that comes out says of itself. */
export interface MappedFramework extends Named {
  /** Its id. */
  readonly id: string;
  /** Its version. */
  readonly version: string;
  /** Its title. */
  readonly title?: Text;
}

/** How tables become a competency framework, as a document. */
export interface FrameworkMapping extends Named {
  /** Kind and version of the format. */
  readonly sopana: 'framework-mapping/1';
  /** Name of the document, the same in all its versions. */
  readonly id: string;
  /** Version of the content. */
  readonly version: string;
  /** What the framework says of itself. */
  readonly framework: MappedFramework;
  /** Language of the texts in the cells, BCP 47. */
  readonly language: string;
  /** Cells that mean that there is nothing, besides empty ones; none when absent. */
  readonly absent?: readonly string[];
  /** Lines before a list in a cell that say nothing themselves, such as `You can:`; none when absent. */
  readonly leadIns?: readonly string[];
  /** The scale of proficiency; none when no level is read. */
  readonly scale?: MappedScale;
  /** The tables, in the order in which they are read: of two that differ the first is kept. */
  readonly tables: readonly TableMapping[];
}
