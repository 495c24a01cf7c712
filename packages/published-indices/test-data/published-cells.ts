import type { Instrument, Plan } from '@sopana/scoring';
import { compileInstrument, fitInstrument, readingPlan, tableOfWide } from '@sopana/scoring';
import { expectOk } from '@sopana/tooling';
import type { PublishedDataset } from '../src/index.js';
import { datasetsInParts, publishedDatasets } from '../src/index.js';
import { instrumentOf } from '../test/support/instrument-of.js';
import type { PublishedText } from '../test/support/reproduce.js';
import { readDataset } from './read-dataset.js';
import { readPublished } from './read-published.js';
import { scored } from './score-dataset.js';

/** One publication with the document that computes it. */
export interface Publication {
  readonly instrument: Instrument;
  readonly dataset: PublishedDataset;
  readonly text: PublishedText;
  /** How far a value may be from the published one. */
  readonly tolerance: number;
  /** Makes a document ready to score; fits it where it has to be. */
  readonly planOf: (instrument: Instrument) => Plan;
}

/** A sum of a few printed decimals is off by some units of the sixteenth digit. */
const slack = 1e-12;

/** All publications of an index: its editions, or its one file. */
export function publicationsOf(index: string): readonly Publication[] {
  const plain = publishedDatasets.filter((dataset) => dataset.index === index);
  const parts = datasetsInParts.filter((dataset) => dataset.index === index);
  return [
    ...plain.map((dataset) =>
      publication(dataset, withoutPlaceholders(dataset, readPublished(dataset.file))),
    ),
    ...parts.map((dataset) => publication(dataset, withoutGroups(readDataset(dataset)))),
  ];
}

function publication(dataset: PublishedDataset, text: PublishedText): Publication {
  const tolerance =
    dataset.index === 'egdi'
      ? 0.5 / 10 ** (dataset.digits ?? 0) + slack
      : dataset.index === 'asem'
        ? slack
        : 0;
  const planOf = (instrument: Instrument): Plan => {
    if (compileInstrument(instrument).ok) return expectOk(compileInstrument(instrument));
    const table = expectOk(tableOfWide(expectOk(readingPlan(instrument)), text, dataset.columnMap));
    return expectOk(compileInstrument(expectOk(fitInstrument(instrument, table))));
  };
  return { instrument: instrumentOf(dataset), dataset, text, tolerance, planOf };
}

function withoutPlaceholders({ leaveOut }: PublishedDataset, text: PublishedText): PublishedText {
  if (leaveOut === null) return text;
  const at = text.header.indexOf(leaveOut.column);
  return { ...text, rows: text.rows.filter((row) => row[at]?.trim() !== leaveOut.cell) };
}

/** Rows of UNDP that stand for groups of countries have no rank, and ranks are among countries. */
function withoutGroups(text: PublishedText): PublishedText {
  const at = text.header.indexOf('iso3');
  return at < 0 ? text : { ...text, rows: text.rows.filter((row) => row[at]?.startsWith('ZZ') === false) };
}

/**
 * For each published cell of the index, its level and its rank, whether the document agrees with it. A blank cell is
 * agreed with where the document has no value; blank levels and ranks say nothing.
 */
export function agreements(
  { dataset, text, tolerance, planOf }: Publication,
  instrument: Instrument,
): readonly boolean[] {
  const plan = planOf(instrument);
  const result = scored(dataset, text, plan, expectOk(tableOfWide(plan, text, dataset.columnMap)));
  const { index, published } = dataset;
  const cells = (id: string): readonly string[] => result.publishedOf(id).map((cell) => cell.trim());
  const main = index === 'asem' ? 'Index' : index;
  const values = result.valuesOf(main);
  const ofValues = cells(main).map((cell, row) => {
    const value = values[row] ?? null;
    return cell === '' || value === null
      ? cell === '' && value === null
      : Math.abs(value - Number(cell)) <= tolerance;
  });
  const bands = result.scores.nodes.find(({ levels }) => levels !== null);
  const ofLevels =
    bands === undefined || published[bands.id] === undefined
      ? []
      : cells(bands.id).flatMap((cell, row) => {
          const level = bands.classes[row] === 1 ? (bands.levels?.[bands.values[row] ?? -1] ?? '') : '';
          const isDecided = cell !== '' && (index !== 'hdi' || isOf2022(text, row));
          return isDecided ? [plain(cell) === plain(level)] : [];
        });
  const ofRanks =
    published['rank'] === undefined
      ? []
      : cells('rank').flatMap((cell, row) => (cell === '' ? [] : [Number(cell) === result.ranks[row]]));
  return [...ofValues, ...ofLevels, ...ofRanks];
}

/** The one column of tiers is that of 2022. */
function isOf2022(text: PublishedText, row: number): boolean {
  return text.rows[row]?.[text.header.indexOf('year')] === '2022';
}

const plain = (word: string): string => word.replace(/ /g, '').toLowerCase();
