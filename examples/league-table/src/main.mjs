/**
 * For the developer who shows a league table: published rows in, a ranked table out, the reason for one place, and a
 * sealed record for each row. Every printed number is asserted, so this file cannot drift from the packages.
 */
import assert from 'node:assert/strict';
import { gtmi, publishedDatasets, quotedRows } from '@sopana/published-indices';
import {
  compileInstrument,
  explainScore,
  linesOfExplanation,
  scoreTable,
  sealScore,
  sheetOfTable,
  tableOfWide,
  verifyRecord,
} from '@sopana/scoring';

/** The value of a result; an example has no better answer to bad input than to stop and say what is wrong. */
function unwrap(result) {
  if (!result.ok) throw new Error(result.issues.map((issue) => `${issue.code} ${issue.message}`).join('\n'));
  return result.value;
}

const plan = unwrap(compileInstrument(gtmi));
const quoted = quotedRows.find((table) => table.index === gtmi.id);
const dataset = publishedDatasets.find((one) => one.index === gtmi.id);
const table = unwrap(tableOfWide(plan, quoted, dataset.columnMap));
const scores = unwrap(scoreTable(plan, table));

const column = (id) => scores.nodes.find((node) => node.id === id);
const [ranking] = scores.ranks;
const year = (row) => table.attributes.find((one) => one.id === 'year').values[row];
const places = scores.subjects.map((subject, row) => ({
  subject,
  year: year(row),
  rank: ranking.ranks[row],
  gtmi: column('gtmi').values[row],
  group: column('group').levels[column('group').values[row]],
}));
places.sort((left, right) => left.year - right.year || left.rank - right.rank);
console.table(places);

// The published figures stand in the same rows: the engine gives them back to the last bit.
const published = quoted.rows.map((row) => Number(row[quoted.header.indexOf('gtmi')]));
assert.deepEqual(Array.from(column('gtmi').values), published);
assert.ok(places.every((place) => place.rank >= 1));

const [first] = scores.subjects;
const answers = sheetOfTable(plan, table, 0);
const told = unwrap(explainScore(plan, answers, 'group', { attributes: { year: year(0) } }));
const lines = linesOfExplanation(told, ['en']);
console.log(lines.join('\n'));
assert.ok(lines.some((line) => line.trim().startsWith('mean: (')));

const record = unwrap(
  sealScore(plan, answers, { subject: first, on: '2026-11-23', attributes: { year: year(0) } }),
);
assert.ok(
  verifyRecord(plan, JSON.parse(JSON.stringify(record)), answers, { attributes: { year: year(0) } }).ok,
);
const changed = verifyRecord(plan, record, { ...answers, cgsi: 0.5 }, { attributes: { year: year(0) } });
assert.deepEqual(
  changed.issues.map((issue) => issue.code),
  ['record.answersChanged', 'record.outputChanged'],
);
console.log(`${places.length} places, one explained, one sealed: ${record.digest}`);
