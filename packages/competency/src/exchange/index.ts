/**
 * Competency frameworks in other formats: tables by a mapping, the UK Government Digital and Data framework, NIST NICE, and 1EdTech
 * CASE both ways. An import returns the framework with everything that it could not carry.
 *
 * @packageDocumentation
 */
export type {
  CaseAssociation,
  CaseCriterion,
  CaseCriterionLevel,
  CaseDocument,
  CaseExtensions,
  CaseItem,
  CaseLink,
  CaseObject,
  CasePackage,
  CaseRubric,
} from './case/case-package.js';
export { exportCasePackage } from './case/export-case-package.js';
export { importCasePackage } from './case/import-case-package.js';
export { exchangeCodes } from './codes.js';
export { digitalAndDataMapping } from './digital-and-data-mapping.js';
export { importDigitalAndData } from './import-digital-and-data.js';
export type { ExchangeAccount, ImportedFramework } from './imported-framework.js';
export { importNiceFramework } from './nice/import-nice-framework.js';
export { type NicePlace, nicePlaces } from './nice/nice-format.js';
export type { CellTable } from './tables/cell-table.js';
export type {
  ColumnMapping,
  FrameworkMapping,
  IgnoredColumn,
  MappedFramework,
  MappedLevel,
  MappedObject,
  MappedScale,
  TableMapping,
} from './tables/framework-mapping.js';
export { idOfText } from './tables/id-of-text.js';
export { importMappedTables } from './tables/import-mapped-tables.js';
export { linesOfCell } from './tables/lines-of-cell.js';
