import { mutants } from '../test/support/mutants/mutants.js';
import { equalMutants } from './equal-mutants.js';

/** What was counted for one index. */
export interface MutantCounts {
  readonly index: string;
  /** Published values, levels and ranks. */
  readonly cells: number;
  /** How many of them the document agrees with. */
  readonly agreed: number;
  /** How many of these are lost, by name of the mutant; null where there is no such mutant. */
  readonly lost: ReadonlyMap<string, number | null>;
}

/** The page of the mutants. */
export function printMutants(table: readonly MutantCounts[]): string {
  const cellOf = ({ index, lost }: MutantCounts, name: string): string => {
    const count = lost.get(name) ?? null;
    if (count !== 0) return count === null ? '–' : grouped(count);
    return equalMutants.some(({ mutant, of }) => mutant === name && of.includes(index)) ? 'equal' : 'open';
  };
  const rows = [
    ['', ...table.map(({ index }) => index.toUpperCase())],
    ['published cells', ...table.map(({ cells }) => grouped(cells))],
    ['… that the document gives', ...table.map(({ agreed }) => grouped(agreed))],
    ...mutants.map(({ name }) => [name, ...table.map((counts) => cellOf(counts, name))]),
  ];
  const reasons = equalMutants.map(
    ({ mutant, of, because }) =>
      `- **${mutant}**, ${of.map((index) => index.toUpperCase()).join(', ')}: ${because}.`,
  );
  return [...head, ...aligned(rows), '', ...between, ...reasons, '', ...end, ''].join('\n');
}

/** A table whose columns have one width each, the first flush left and the others flush right. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const lines = rows.map((row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))),
  );
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [...lines.slice(0, 1), rule, ...lines.slice(1)].map((row) => `| ${row.join(' | ')} |`);
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

const head = [
  '# Mutants: what published values decide',
  '',
  'Generated from the published files; after a change run `pnpm run mutants` with `SOPANA_DATA` set.',
  '',
  'A document could be wrong in many small ways and still look right. Each row below is one such way, applied to the',
  'whole document. Each cell counts published values, levels and ranks that the document gives and the mutant does not:',
  'to the last bit for GTMI and DESI, at the printed digits for EGDI and the human development family, within 1e-12 for',
  'ASEM. A blank published cell counts as given where the document has no value. Rows of EGDI are those of all twelve',
  'editions together.',
  '',
];

const between = [
  'A dash: the document has nothing of the kind, or nothing published would show it.',
  '',
  '**equal**: the same bits for all answers, so no data can tell the two apart.',
  '',
];

const end = [
  '**open**: not decided by published data. For each row with such a cell there are answers worked by hand, for which',
  'document and mutant part: `packages/published-indices/test/open-mutants.test.ts`. Printed digits hide the last bit, so',
  'for the human development family the order of sums and products is a choice of ours, and so is rounding of exact ties.',
];
