import { datasetsInParts, publishedDatasets, quotedRows } from '@sopana/published-indices';
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
    return { dataset, ...parts, hasEditions: true, quoted };
  });
  const inParts = datasetsInParts.map((dataset): Publication => {
    const { encoding, years, resultsFile, imputed, quoted } = dataset;
    return { dataset, encoding, years, resultsFile, imputed, hasEditions: false, quoted: [quoted] };
  });
  return [...plain, ...inParts];
}
