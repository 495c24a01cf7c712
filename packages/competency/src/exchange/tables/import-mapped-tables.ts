import { createIssue, err, type Issue, ok, type Result } from '@sopana/core';
import { exchangeCodes } from '../codes.js';
import type { ExchangeAccount, ImportedFramework } from '../imported-framework.js';
import type { CellTable } from './cell-table.js';
import { checkMapping } from './check-mapping.js';
import { checkRoles } from './check-roles.js';
import { createDraft } from './create-draft.js';
import type { FrameworkMapping } from './framework-mapping.js';
import { frameworkOfDraft } from './framework-of-draft.js';
import { readCells } from './read-cells.js';
import { readRow } from './read-row.js';

/**
 * A competency framework read from tables by a mapping of their columns.
 *
 * @param tables - one for each entry of the mapping, in any order
 * @param mapping - what the columns mean
 * @returns the framework, what could not be carried (places are table, row as a spreadsheet counts, column), and the rows counted;
 *   fails with `exchange.mappingUnclear`, `exchange.tableMissing`, `exchange.tableUnknown`, `exchange.columnMissing`,
 *   `exchange.columnTwice` or, when no row names a competency, `exchange.nothingRead`
 *
 * @example
 * ```ts
 * const mapping = {
 *   sopana: 'framework-mapping/1', id: 'skills', version: '1', language: 'en', framework: { id: 'office', version: '1' },
 *   tables: [{ name: 'skills', columns: [{ column: 'Skill', object: 'competency', member: 'label' }] }],
 * };
 * const table = { name: 'skills', header: ['Skill', 'Grade'], rows: [['Listening', 'B'], ['Filing', '']] };
 * const imported = importMappedTables([table], mapping);
 * imported.value.framework.competencies.map(({ id }) => id); // => ['listening', 'filing']
 * imported.value.notCarried.map(({ code, path }) => [code, ...path]); // => [['exchange.unknownColumn', 'skills', 1, 'Grade']]
 * imported.value.accounts; // => [{ of: 'rows of skills', read: 2, carried: 2, left: 0 }]
 * ```
 *
 * @remarks O(cells). The same tables and mapping give the same ids.
 * @source Our convention: a mapping is data, so a framework in a spreadsheet needs no code.
 */
export function importMappedTables(
  tables: readonly CellTable[],
  mapping: FrameworkMapping,
): Result<ImportedFramework> {
  const [first, ...others] = checkMapping(tables, mapping);
  if (first !== undefined) return err(first, ...others);
  const draft = createDraft();
  const accounts: ExchangeAccount[] = [];
  for (const reading of mapping.tables) {
    const table = tables.find(({ name }) => name === reading.name) as CellTable;
    const found: Issue[] = [];
    const rows = readCells(table, mapping, reading, found);
    const carried = rows.filter((row) => readRow(draft, mapping, table.name, row)).length;
    draft.issues.push(...found);
    const [read, left] = [rows.length, rows.length - carried];
    accounts.push({ of: `rows of ${reading.name}`, read, carried, left });
  }
  checkRoles(draft, mapping);
  const framework = frameworkOfDraft(draft, mapping);
  if (framework.competencies.length === 0) {
    const read = accounts.map(({ of, read: count }) => `${count} ${of}`).join(', ');
    return err(createIssue(exchangeCodes, 'exchange.nothingRead', [], { read }));
  }
  return ok({ framework, notCarried: draft.issues, accounts });
}
