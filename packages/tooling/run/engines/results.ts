/**
 * What is run in every engine. Its lines are compared: engines that differ in a line differ in a result.
 */
import { sha256Hex } from '@sopana/core/canonical';
import { battery } from './battery.js';
import type { IndexTable } from './index-table.js';
import { linesOfTable } from './lines-of-table.js';
import { quotedTables } from './quoted-tables.js';

export { linesOfTable } from './lines-of-table.js';
export { quotedTables } from './quoted-tables.js';

/**
 * One line for each elementary function, for each quoted table, and for each table that is handed over.
 *
 * @param tables - published files as cells; may be empty
 * @returns lines `name: digest of all bits`; those of tables have the count of cells before the digest
 */
export function results(tables: readonly IndexTable[]): readonly string[] {
  return [...battery(), ...[...quotedTables(), ...tables].map(lineOf)];
}

function lineOf(table: IndexTable): string {
  const lines = linesOfTable(table);
  const scored = lines.filter((line) => line.startsWith('node\t') || line.startsWith('rank\t'));
  const cells = scored.length * table.rows.length;
  return `${table.name}: ${cells} cells ${sha256Hex(lines.join('\n'))}`;
}
