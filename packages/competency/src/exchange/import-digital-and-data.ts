import type { Result } from '@sopana/core';
import { digitalAndDataMapping } from './digital-and-data-mapping.js';
import type { ImportedFramework } from './imported-framework.js';
import type { CellTable } from './tables/cell-table.js';
import { importMappedTables } from './tables/import-mapped-tables.js';

/**
 * The UK Government Digital and Data Profession Capability Framework, read from its two CSV files.
 *
 * @param skills - the file with one row for each skill
 * @param roles - the file with one row for each role level and skill
 * @param version - what the version is to be called, such as the date of the export; the files do not say
 * @returns the framework: a role level is a profile, and so is a role without levels; what could not be carried, such as rows that
 *   stand twice; fails as `importMappedTables` does
 *
 * @example
 * ```ts
 * const skills = { name: 'a', header: ['Skill Name', 'Skill Description', 'Awareness', 'Working', 'Practitioner', 'Expert', 'Roles that require Skill'],
 *   rows: [['Innovation', 'New ways.', '', '', '', '', 'Chief digital and information officer']] };
 * const roles = { name: 'b', header: ['Role Family', 'Role', 'Role Description', 'Role Type', 'Role Level', 'Role Level Description', 'Skill Name', 'Skill Description', 'Skill Level', 'Skill Level Description'],
 *   rows: [['Chief digital and data', 'Chief digital and information officer', 'Leads.', 'Senior Civil Service', 'NOT IN USE', 'NOT IN USE', 'Innovation', 'New ways.', 'NOT IN USE', 'NOT IN USE']] };
 * const { framework, notCarried } = importDigitalAndData(skills, roles, '2026-03-23').value;
 * framework.roles[0].requires; // => [{ competency: 'innovation' }]
 * notCarried; // => []
 * ```
 *
 * @source UK Government Digital and Data Profession Capability Framework, CSV export of 23 March 2026.
 */
export function importDigitalAndData(
  skills: CellTable,
  roles: CellTable,
  version: string,
): Result<ImportedFramework> {
  const { framework } = digitalAndDataMapping;
  return importMappedTables(
    [
      { ...skills, name: 'skills' },
      { ...roles, name: 'roles' },
    ],
    {
      ...digitalAndDataMapping,
      framework: { ...framework, version },
    },
  );
}
