import type { Result } from '@sopana/core';
import { datasetsInParts, publishedDatasets, publishedIndices } from '@sopana/published-indices';
import {
  compileInstrument,
  fitInstrument,
  type Instrument,
  type Plan,
  readingPlan,
  type ScoreTable,
  scoreTable,
  tableOfWide,
} from '@sopana/scoring';
import type { IndexTable } from './index-table.js';

/**
 * Everything that scoring a table gives, as text, every bit of every number in it.
 *
 * @param table - cells of an index; a document that asks for it is fitted on them first
 * @returns `document digest version`, `subjects …`, then `node id …` and `rank id …` with one cell for each subject, parted by
 * tabs; last the faults, one a line. Throws when anything fails, which is a defect.
 */
export function linesOfTable(table: IndexTable): readonly string[] {
  const { index, edition } = table;
  const isOurs = (entry: { index: string; edition: string }): boolean =>
    entry.index === index && entry.edition === edition;
  const dataset = [...publishedDatasets, ...datasetsInParts].find(isOurs);
  const instrument = publishedIndices.find(({ id, version }) => id === index && version === edition);
  if (dataset === undefined || instrument === undefined) throw new Error(`no document ${index} ${edition}`);
  const answers = okOf(tableOfWide(okOf(readingPlan(instrument)), table, dataset.columnMap));
  const plan = planOf(instrument, (unfitted) => okOf(fitInstrument(unfitted, answers)));
  return linesOf(okOf(scoreTable(plan, answers)));
}

function planOf(instrument: Instrument, fitted: (instrument: Instrument) => Instrument): Plan {
  const plan = compileInstrument(instrument);
  return plan.ok ? plan.value : okOf(compileInstrument(fitted(instrument)));
}

function okOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(result.issues.map(({ code, message }) => `${code}: ${message}`).join('\n'));
}

function linesOf({
  model,
  arithmeticVersion,
  subjects,
  nodes,
  ranks,
  faults,
}: ScoreTable): readonly string[] {
  const line = (words: readonly string[], cellAt: (row: number) => string): string =>
    [...words, ...subjects.map((_, row) => cellAt(row))].join('\t');
  return [
    `document\t${model.digest}\t${arithmeticVersion}`,
    line(['subjects', ''], (row) => subjects[row] ?? ''),
    ...nodes.map(({ id, values, classes, levels, answered }) =>
      line(['node', id], (row) => {
        const level = levels?.[values[row] ?? -1] ?? '';
        const share = `${bitsAt(answered.values, row)} ${answered.classes[row]}`;
        return `${bitsAt(values, row)} ${classes[row]} ${level} ${share}`;
      }),
    ),
    ...ranks.map(({ id, ranks: places, ranked }) =>
      line(['rank', id], (row) => `${bitsAt(places, row)} ${ranked[row]}`),
    ),
    ...faults.map(({ code, path }) => `fault\t${code}\t${path.join('/')}`),
  ];
}

const view = new DataView(new ArrayBuffer(8));

/** The 16 hexadecimal digits of a double without the zeros at their end: SHA-256 is the slow part in QuickJS. */
function bitsAt(values: Float64Array, row: number): string {
  view.setFloat64(0, values[row] ?? 0);
  const [high, low] = [view.getUint32(0), view.getUint32(4)];
  const digits = hex(high) + (low === 0 ? '' : hex(low));
  return digits.endsWith('0') ? digits.replace(/0+$/, '') : digits;
}

function hex(word: number): string {
  return word.toString(16).padStart(8, '0');
}
