/** The second step of the programme: how mature each of the twenty-one organisations is, and what would advance one. */
import assert from 'node:assert/strict';
import { compileMaturityModel } from '@sopana/dmm';
import { explainScore, judgeGates, linesOfExplanation } from '@sopana/scoring';
import { maturityModel } from '@sopana/srilanka/maturity';
import { fictionalAnswers, hiddenMaturity, sheetOf } from '../fictional-answers.mjs';
import { csvText } from '../lib/csv-text.mjs';
import { must } from '../lib/must.mjs';
import { fictionalOrganisations } from '../organisations.mjs';

const on = '2026-11-02';
const seed = 21;
const firstWave = 21;

const known = ['sector', 'kind', 'region', 'size', 'wave'];

async function assessAll(work, instrument) {
  const answers = ['--instrument', instrument, '--answers', `${instrument}.csv`];
  const table = ['dmm', 'assess', 'srilanka', ...answers, '--organisations', 'organisations.csv'];
  const [, json] = await Promise.all([
    work.sopana(...table, '--record', `${instrument}-records.json`, '--on', on),
    work.quietly(...table, '--format', 'json'),
  ]);
  const { subjects } = JSON.parse(json);
  assert.equal(subjects.length, firstWave);
  return subjects;
}

/** The organisation with the least way to its next level, and that level. */
function nearestToNext(subjects) {
  const { levels } = maturityModel.instruments.find(({ id }) => id === 'deep');
  const ways = subjects.flatMap(({ subject, nodes }) => {
    const { value, level } = nodes.find(({ id }) => id === 'overall');
    const next = levels[levels.findIndex((one) => one.level === level) + 1];
    return next === undefined ? [] : [{ closer: subject, target: next.level, way: next.from - value }];
  });
  return ways.reduce((best, one) => (one.way < best.way ? one : best));
}

/** Both instruments over all organisations, then one organisation more closely. */
async function run(work) {
  const compiled = must(compileMaturityModel(maturityModel));
  const organisations = fictionalOrganisations(firstWave);
  const hidden = hiddenMaturity(maturityModel, organisations, seed);
  work.write(
    'organisations.csv',
    csvText([
      ['subject', ...known],
      ...organisations.map((one) => [one.id, ...known.map((key) => one[key])]),
    ]),
  );
  const answers = { preliminary: fictionalAnswers(compiled, 'preliminary', hidden, seed + 1) };
  answers.deep = fictionalAnswers(compiled, 'deep', hidden, seed + 2);
  for (const [instrument, rows] of Object.entries(answers)) work.write(`${instrument}.csv`, csvText(rows));

  work.print('The preliminary assessment: one question for each of the 32 sub-dimensions.');
  const preliminary = await assessAll(work, 'preliminary');
  const planOf = (wanted) => compiled.instruments.find(({ id }) => id === wanted).plan;
  const opened = organisations.filter(({ id }) => {
    const sheet = sheetOf(answers.preliminary, id);
    const [gate] = must(judgeGates(planOf('preliminary'), sheet, ['gate.deep'])).flatMap(
      ({ gates }) => gates,
    );
    return gate.truth === 'true';
  });
  work.print(`\nThe gate to the deep assessment is open for ${opened.length} of ${organisations.length}.`);
  assert.equal(opened.length, firstWave);

  work.print('\nThe deep assessment: two questions for each sub-dimension, by the CDIO.');
  const deep = await assessAll(work, 'deep');

  const { closer, target } = nearestToNext(deep);
  work.print(`\nWhat would bring ${closer}, the nearest to it, a level up: the least effort, in order.`);
  const here = ['--instrument', 'deep', '--answers', 'deep.csv', '--subject', closer];
  const next = work.sopana('dmm', 'next', 'srilanka', ...here, '--target', target);

  work.print('\nHow one number arose, down to the answers.');
  const told = must(explainScore(planOf('deep'), sheetOf(answers.deep, closer), 'security.level'));
  const lines = linesOfExplanation(told, ['en']);
  work.print(lines.join('\n'));
  assert.ok(lines.some((line) => line.trim().startsWith('mean: (')));

  work.print('\nThe sealed records, computed again.');
  const records = ['record', 'verify', 'deep-records.json', '--model', 'srilanka', '--instrument', 'deep'];
  const [verdict] = await Promise.all([
    work.sopana(...records, '--answers', 'deep.csv', '--attributes', 'organisations.csv'),
    next,
  ]);
  assert.match(verdict, /21 of 21 records verified/);
  work.facts.maturity = { on, compiled, organisations, preliminary, deep, answers };
}

export const assessMaturity = { title: 'Maturity: 21 organisations, two instruments', run };
