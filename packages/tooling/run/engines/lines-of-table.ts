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
 * Everything that scoring a table gives, as text, every bit of every number in it: the document's digest, then for each
 * node and ranking one line for each subject.
 *
 * @param table - cells of an index; a document that asks for it is fitted on them first
 * @returns lines `node subject value class level answered`, parted by tabs; throws when anything fails, which is a defect
 */
export function linesOfTable(table: IndexTable): readonly string[] {
  const { index, edition } = table;
  const isOurs = (entry: { index: string; edition: string }): boolean =>
    entry.index === index && entry.edition === edition;
  const dataset = [...publishedDatasets, ...datasetsInParts].find(isOurs);
  const instrument = publishedIndices.find(({ id, version }) => id === index && version === edition);
  if (dataset === undefined || instrument === undefined) throw new Error(`no document ${index} ${edition}`);
  const answers = valueOf(tableOfWide(valueOf(readingPlan(instrument)), table, dataset.columnMap));
  const plan = planOf(instrument, (unfitted) => valueOf(fitInstrument(unfitted, answers)));
  return linesOf(valueOf(scoreTable(plan, answers)));
}

function planOf(instrument: Instrument, fit: (unfitted: Instrument) => Instrument): Plan {
  const plan = compileInstrument(instrument);
  return plan.ok ? plan.value : valueOf(compileInstrument(fit(instrument)));
}

function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(result.issues.map(({ code, message }) => `${code}: ${message}`).join('\n'));
}

function linesOf({ model, arithmeticVersion, subjects, nodes, ranks, faults }: ScoreTable): string[] {
  const ofNodes = nodes.flatMap(({ id, values, classes, levels, answered }) =>
    subjects.map((subject, row) => {
      const level = levels?.[values[row] ?? -1] ?? '';
      const share = bitsAt(answered.values, row);
      return `${id}\t${subject}\t${bitsAt(values, row)}\t${classes[row]}\t${level}\t${share}\t${answered.classes[row]}`;
    }),
  );
  const ofRanks = ranks.flatMap(({ id, ranks: places, ranked }) =>
    subjects.map((subject, row) => `rank ${id}\t${subject}\t${bitsAt(places, row)}\t${ranked[row]}`),
  );
  const ofFaults = faults.map(({ code, path }) => `${code}\t${path.join('/')}`);
  return [`document\t${model.digest}\t${arithmeticVersion}`, ...ofNodes, ...ofRanks, ...ofFaults];
}

const view = new DataView(new ArrayBuffer(8));

function bitsAt(values: Float64Array, row: number): string {
  view.setFloat64(0, values[row] ?? 0);
  const word = (at: number): string => view.getUint32(at).toString(16).padStart(8, '0');
  return word(0) + word(4);
}
