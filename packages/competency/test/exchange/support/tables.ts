import type { CellTable } from '../../../src/exchange/tables/cell-table.js';
import type { FrameworkMapping } from '../../../src/exchange/tables/framework-mapping.js';

/** A mapping with every kind of column. */
export const mapping: FrameworkMapping = {
  sopana: 'framework-mapping/1',
  id: 'own',
  version: '1',
  language: 'en',
  framework: { id: 'office', version: '1', title: { en: 'Office' } },
  absent: ['n/a'],
  leadIns: ['Can'],
  scale: {
    id: 'how-well',
    levels: [
      { id: 'fair', word: 'Fair' },
      { id: 'good', word: 'Good' },
    ],
  },
  tables: [
    {
      name: 'skills',
      columns: [
        { column: 'Layer', object: 'layer', member: 'label' },
        { column: 'Stream', object: 'stream', member: 'label' },
        { column: 'Area', object: 'area', member: 'label' },
        { column: 'Skill', object: 'competency', member: 'label' },
        { column: 'Means', object: 'competency', member: 'description' },
        { column: 'Kind', object: 'competency', member: 'kind', isOptional: true },
        { column: 'Code', object: 'competency', member: 'identifier', scheme: 'own', isOptional: true },
        { column: 'Fair', object: 'indicator', member: 'text', level: 'fair' },
        { column: 'Good', object: 'indicator', member: 'text', level: 'good' },
        { column: 'Roles', object: 'roles', member: 'list', isOptional: true },
      ],
      ignored: [{ column: 'Row', why: 'counts rows' }],
    },
    {
      name: 'needs',
      columns: [
        { column: 'Role', object: 'role', member: 'label' },
        { column: 'Grade', object: 'roleLevel', member: 'label' },
        { column: 'Skill', object: 'competency', member: 'id' },
        { column: 'How well', object: 'requirement', member: 'level' },
        { column: 'Weight', object: 'requirement', member: 'weight' },
        { column: 'Seen', object: 'indicator', member: 'text', isOptional: true },
        { column: 'Pay', object: 'role', member: 'carried', isOptional: true },
      ],
    },
  ],
};

/** Skills in two layers of which one area has the same name. */
export const skills: CellTable = {
  name: 'skills',
  header: ['Layer', 'Stream', 'Area', 'Skill', 'Means', 'Fair', 'Good', 'Row'],
  rows: [
    ['Staff', 'People', 'Talking', 'Talking', 'Says it.', 'Can:\n- greet\n- ask', 'n/a', '1'],
    ['Heads', 'People', 'Talking', 'Talking', 'Says it to many.', '', '- speak to a hall', '2'],
    ['Heads', 'Paper', 'Order', 'Filing', '', '', '', '3'],
  ],
};

/** What roles need of them. */
export const needs: CellTable = {
  name: 'needs',
  header: ['Role', 'Grade', 'Skill', 'How well', 'Weight'],
  rows: [
    ['Clerk', '', 'staff.talking', 'good', '2'],
    ['Chief', 'Junior chief', 'heads.talking', 'FAIR', ''],
    ['Chief', 'Senior chief', 'heads.talking', 'Good', '0.5'],
    ['Chief', 'Senior chief', 'heads.order.filing', 'n/a', '1'],
  ],
};

/** A table with some of its rows or columns changed. */
export function changed(
  table: CellTable,
  change: { readonly header?: readonly string[]; readonly rows?: readonly (readonly string[])[] },
): CellTable {
  return { ...table, ...change };
}

/** The mapping with the columns of one table changed. */
export function mappedAs(
  at: number,
  columns: FrameworkMapping['tables'][number]['columns'],
  besides: Partial<FrameworkMapping> = {},
): FrameworkMapping {
  const tables = mapping.tables.map((table, turn) => (turn === at ? { ...table, columns } : table));
  return { ...mapping, ...besides, tables };
}
