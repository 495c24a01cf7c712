import { scoreTable, tableOfRows, withAttributes } from '@sopana/scoring';
import { alternate, type Times } from '../../scoring/bench/alternate.js';
import { middle } from '../../scoring/bench/middle.js';
import { ratioText } from '../../scoring/bench/ratio-text.js';
import {
  benchmarkOf,
  compileMaturityModel,
  heatMapOf,
  portfolioOf,
  rankingOf,
  reportOf,
} from '../src/index.js';
import { answersOf } from '../src/report/answers-of.js';
import { rowsOfAnswers } from '../src/report/rows-of-answers.js';
import { benchAssessments } from './bench-assessments.js';
import { benchModel } from './bench-model.js';

const by = ['sector', 'kind', 'region', 'wave'];
const minimumGroup = 5;
const on = '2026-11-01';

function must<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false }): T {
  if (!result.ok) throw new Error('What is measured has to succeed.');
  return result.value;
}

/** The lines of the table for a number of organisations. */
function measured(count: number): readonly string[] {
  const compiled = must(compileMaturityModel(benchModel));
  const [instrument] = compiled.instruments;
  if (instrument === undefined) throw new Error('The model has one instrument.');
  const assessments = benchAssessments(compiled, count);
  const rowsOf = () => assessments.flatMap((one) => rowsOfAnswers(one.id, answersOf(one, 'validated')));
  const attributes = Object.fromEntries(
    assessments.map(({ id, attributes: known = [] }) => [
      id,
      Object.fromEntries(known.map(({ id: key, value }) => [key, value])),
    ]),
  );
  const tableOf = () =>
    must(withAttributes(instrument.plan, must(tableOfRows(instrument.plan, rowsOf())), attributes));
  const table = tableOf();
  const portfolio = must(portfolioOf(compiled, assessments));
  const nodes = instrument.nodes.filter(({ kind }) => kind === 'dimension').map(({ id }) => id);
  const contestants = {
    'scoring alone: a table in columns': () => must(scoreTable(instrument.plan, table)),
    'scoring from rows of answers': () => must(scoreTable(instrument.plan, tableOf())),
    'portfolio of the assessments': () => must(portfolioOf(compiled, assessments)),
    'benchmark, heat map and ranking of a portfolio': () => [
      must(benchmarkOf(portfolio, { by, minimumGroup })),
      must(heatMapOf(portfolio, { nodes, by, minimumGroup })),
      must(rankingOf(portfolio)),
    ],
    'a report of each assessment': () => assessments.map((one) => must(reportOf(compiled, one, on))),
  };
  const times = alternate<keyof typeof contestants>(contestants, {
    warmups: 1,
    turns: 5,
    clock: () => performance.now(),
  });
  const alone: Times = times['scoring alone: a table in columns'];
  const fromRows: Times = times['scoring from rows of answers'];
  return Object.entries(times).map(([name, own]) =>
    [
      '',
      ` ${name} `,
      ` ${middle(own).toFixed(1)} `,
      ` ${((middle(own) * 1000) / count).toFixed(1)} `,
      ` ${ratioText(own, alone)} `,
      ` ${ratioText(own, fromRows)} `,
      '',
    ].join('|'),
  );
}

const [count = 10_000] = process.argv.slice(2).map(Number);
process.stdout.write(
  `${[
    `| ${count} organisations × 64 questions | ms | µs per organisation | times scoring alone | times scoring from rows |`,
    '| --- | ---: | ---: | ---: | ---: |',
    ...measured(count),
  ].join('\n')}\n`,
);
