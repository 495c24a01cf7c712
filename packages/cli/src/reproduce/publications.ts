import {
  datasetsInParts,
  type PublishedDataset,
  publishedDatasets,
  type QuotedTable,
  quotedRows,
} from '@sopana/published-indices';
import type { Publication } from '../model/publication.js';

/**
 * All published indices that come with the command.
 *
 * @returns plain tables first, then those in parts
 */
export function publications(): readonly Publication[] {
  const plain = publishedDatasets.map((dataset): Publication => {
    const { index, edition } = dataset;
    const quoted = quotedRows.filter((rows) => rows.index === index && rows.edition === edition);
    const parts = { encoding: 'utf8', years: null, resultsFile: null, imputed: null } as const;
    return { dataset: trimmed(dataset), ...parts, hasEditions: true, quoted: quoted.map(trimmedHeader) };
  });
  const inParts = datasetsInParts.map((dataset): Publication => {
    const { encoding, years, resultsFile, imputed, quoted } = dataset;
    return {
      ...{ dataset: trimmed(dataset), encoding, years, resultsFile, imputed },
      ...{ hasEditions: false, quoted: [trimmedHeader(quoted)] },
    };
  });
  return [...plain, ...inParts];
}

/** Names of columns are read without surrounding blanks, and some are published with them. */
function trimmed(dataset: PublishedDataset): PublishedDataset {
  const { index, edition, file, published, digits, inputDigits, leaveOut } = dataset;
  const columns = Object.entries(dataset.columnMap).map(([name, target]) => [name.trim(), target] as const);
  return {
    index,
    edition,
    file,
    published,
    digits,
    inputDigits,
    leaveOut,
    columnMap: Object.fromEntries(columns),
  };
}

function trimmedHeader(quoted: QuotedTable): QuotedTable {
  return { ...quoted, header: quoted.header.map((name) => name.trim()) };
}
