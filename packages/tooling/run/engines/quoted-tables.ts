import { datasetsInParts, quotedRows } from '@sopana/published-indices';
import type { IndexTable } from './index-table.js';

/**
 * The rows that the package quotes: an engine can be compared without any file.
 *
 * @returns one table for each index and edition, but for ASEM, which is fitted on all of its rows
 */
export function quotedTables(): readonly IndexTable[] {
  const inParts = datasetsInParts.filter(({ index }) => index !== 'asem').map(({ quoted }) => quoted);
  return [...quotedRows, ...inParts].map(({ index, edition, header, rows }) => ({
    ...{ index, edition, header, rows },
    name: `${index} ${edition} quoted`,
  }));
}
