/** The second step of the programme: how mature each of the twenty-one organisations is, and what would advance one. */
import assert from 'node:assert/strict';
import { compileMaturityModel } from '@sopana/dmm';
import { explainScore, linesOfExplanation } from '@sopana/scoring';
import { maturityModel } from '@sopana/srilanka/maturity';
import { fictionalAnswers, hiddenMaturity } from '../fictional-answers.mjs';
import { csvText } from '../lib/csv-text.mjs';
import { must } from '../lib/must.mjs';
import { fictionalOrganisations } from '../organisations.mjs';

const on = '2026-11-02';
const seed = 21;
const firstWave = 21;
/** The organisation that is looked at more closely. */
const closer = 'org-0004';

const known = ['sector', 'kind', 'region', 'size', 'wave'];

function assessAll(work, instrument) {
  const options = ['--instrument', instrument, '--answers', `${instrument}.csv`];
  const table = [...options, '--organisations', 'organisations.csv'];
  work.sopana('dmm', 'assess', 'srilanka', ...table, '--on', on);
  const told = JSON.parse(
    work.quietly('dmm', 'assess', 'srilanka', ...table, '--on', on, '--format', 'json'),
  );
  return told;
}

/** Both instruments over all organisations, then one organisation more closely. */
function run(work) {
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
  const preliminary = assessAll(work, 'preliminary');
  work.print('\nThe deep assessment: two questions for each, by the CDIO.');
  const deep = assessAll(work, 'deep');

  work.print(`\nWhat would bring ${closer} a level up, at the least effort, and in which order.`);
  const here = ['--instrument', 'deep', '--answers', 'deep.csv', '--subject', closer];
  work.sopana('dmm', 'next', 'srilanka', ...here, '--target', 'level-3');

  work.print('\nHow one number arose, down to the answers.');
  const { plan } = compiled.instruments.find(({ id }) => id === 'deep');
  const [header, ...rows] = answers.deep;
  const row = rows.find(([subject]) => subject === closer);
  const sheet = Object.fromEntries(
    header.slice(1).flatMap((item, at) => (row[at + 1] === '' ? [] : [[item, row[at + 1]]])),
  );
  const told = must(explainScore(plan, sheet, 'security.level'));
  work.print(linesOfExplanation(told, ['en']).join('\n'));
  work.facts.maturity = { on, compiled, organisations, preliminary, deep, answers };
}

export const assessMaturity = { title: 'Maturity: 21 organisations, two instruments', run };
