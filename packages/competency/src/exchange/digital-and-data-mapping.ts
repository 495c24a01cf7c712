import type { FrameworkMapping } from './tables/framework-mapping.js';

const levels = ['Awareness', 'Working', 'Practitioner', 'Expert'];

/**
 * How the CSV files of the UK Government Digital and Data Profession Capability Framework are read: `skills`, one row for each
 * skill, and `roles`, one row for each role level and skill. "NOT IN USE" stands where a role or a skill has no levels,
 * "MISSING" where the roles file lacks the description that the skills file leaves blank.
 *
 * @example
 * ```ts
 * digitalAndDataMapping.tables.map(({ name }) => name); // => ['skills', 'roles']
 * ```
 *
 * @source UK Government Digital and Data Profession Capability Framework, CSV export of 23 March 2026.
 */
export const digitalAndDataMapping: FrameworkMapping = {
  sopana: 'framework-mapping/1',
  id: 'government-digital-and-data-csv',
  version: '2026-03',
  language: 'en-GB',
  framework: {
    id: 'government-digital-and-data',
    version: 'current',
    title: { 'en-GB': 'Government Digital and Data Profession Capability Framework' },
    source: 'https://ddat-capability-framework.service.gov.uk/download',
    licence: 'OGL-UK-3.0',
    attribution: 'Contains public sector information licensed under the Open Government Licence v3.0.',
    provenance: 'documented',
  },
  absent: ['NOT IN USE', 'MISSING', 'This skill level is currently not defined.'],
  leadIns: ['You can'],
  scale: {
    id: 'skill-level',
    label: { 'en-GB': 'Skill level' },
    levels: levels.map((word) => ({ id: word.toLowerCase(), label: { 'en-GB': word }, word })),
  },
  tables: [
    {
      name: 'skills',
      columns: [
        { column: 'Skill Name', object: 'competency', member: 'label' },
        { column: 'Skill Description', object: 'competency', member: 'description' },
        ...levels.map(
          (column) => ({ column, object: 'indicator', member: 'text', level: column.toLowerCase() }) as const,
        ),
        { column: 'Roles that require Skill', object: 'roles', member: 'list' },
      ],
    },
    {
      name: 'roles',
      columns: [
        { column: 'Role Family', object: 'family', member: 'label' },
        { column: 'Role', object: 'role', member: 'label' },
        { column: 'Role Description', object: 'role', member: 'description' },
        { column: 'Role Type', object: 'role', member: 'carried' },
        { column: 'Role Level', object: 'roleLevel', member: 'label' },
        { column: 'Role Level Description', object: 'roleLevel', member: 'description' },
        { column: 'Skill Name', object: 'competency', member: 'label' },
        { column: 'Skill Description', object: 'competency', member: 'description' },
        { column: 'Skill Level', object: 'requirement', member: 'level' },
        { column: 'Skill Level Description', object: 'indicator', member: 'text' },
      ],
    },
  ],
};
