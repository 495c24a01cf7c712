/** The fifth step of the programme: who becomes the CDIO of one organisation, how sure that is, and what would change it. */
import assert from 'node:assert/strict';
import { compileSelectionRubric, followStages, howSure, rankCandidates } from '@sopana/cdio';
import { cdioRubric, cdioSelection } from '@sopana/srilanka/selection';
import { must } from '../lib/must.mjs';

const on = '2026-03-16';
const stage = 'interview';
const at = { stage, on };
const weights = { seed: 1, samples: 20_000, band: 0.2 };

/** The selection as the day finds it, and then with the declaration that was missing. */
async function run(work) {
  const compiled = must(compileSelectionRubric(cdioRubric));
  const files = [
    work.write('cdio-rubric.json', cdioRubric),
    work.write('cdio-selection.json', cdioSelection),
  ];
  const asked = [...files, '--stage', stage];

  work.print('Six candidates, five assessors, twelve criteria; one assessor is recused from one candidate.');
  const rank = ['cdio', 'rank', ...asked, '--on', on];
  const [, json] = await Promise.all([work.sopana(...rank), work.quietly(...rank, '--format', 'json')]);
  const ranking = must(rankCandidates(compiled, cdioSelection, at));
  assert.deepEqual(JSON.parse(json), ranking);
  const ranked = ranking.standings.filter(({ rank }) => rank !== null);
  const open = ranking.standings.filter(({ standing }) => standing === 'eligibilityUnknown');
  const [first, second, third] = ranked;
  assert.equal(second.total.exact, third.total.exact);
  assert.deepEqual(ranking.tieBreaksUsed, ['change-first']);
  assert.deepEqual(
    open.map(({ candidate, rankIfEligible }) => [candidate, rankIfEligible]),
    [['c-5', 1]],
  );

  work.print('How sure is that order, and what would change it?');
  const options = ['--on', on, '--samples', '20000', '--band', '20%'];
  const robustness = work.sopana('cdio', 'robustness', ...asked, ...options);
  const sure = must(howSure(compiled, cdioSelection, { ...at, ...weights }));
  assert.equal(sure.change.outcome, 'changes');
  assert.ok(sure.change.moved.value < 0.01, 'A hundredth of all weight decides.');
  assert.ok(sure.withoutAssessor.some(({ isChanged }) => isChanged));

  work.print('Do the assessors agree?');
  await Promise.all([robustness, work.sopana('cdio', 'agreement', ...asked)]);

  const [missing] = open;
  const [doubtful] = missing.gates.filter(({ outcome }) => outcome === 'unknown');
  work.print(
    `What decides most is not in the marks: ${missing.candidate} would be first, if\n${doubtful.gate} were shown.`,
  );
  const completed = withEvidence(missing.candidate, doubtful.gate, {
    kind: 'interest-declaration',
    collectedOn: on,
  });
  const shown = work.write('cdio-selection-completed.json', completed);
  const after = must(rankCandidates(compiled, completed, at));
  assert.equal(after.standings[0].candidate, missing.candidate);
  assert.equal(after.standings.find(({ candidate }) => candidate === first.candidate).rank, 2);
  const others = (one) => one.standings.filter(({ candidate }) => candidate !== missing.candidate && one);
  assert.deepEqual(
    others(after).map(({ candidate }) => candidate),
    others(ranking).map(({ candidate }) => candidate),
    'Nobody else changes places with anybody else.',
  );
  const csv = ['--format', 'csv', '--out', 'cdio-order.csv'];
  await work.sopana('cdio', 'rank', files[0], shown, '--stage', stage, '--on', on, ...csv);

  const course = must(followStages(compiled, completed, { on }));
  const stays = course.candidates.filter(({ leftAt }) => leftAt === null).map(({ candidate }) => candidate);
  assert.deepEqual(stays, ['c-3', 'c-5']);
  work.print(`Up to the decision: ${stays.join(' and ')}; the board decides between the two.`);
  work.facts.selection = {
    on,
    first: after.standings[0].candidate,
    stays,
    rankBefore: Object.fromEntries(ranked.map(({ candidate, rank }) => [candidate, rank])),
    moved: sure.change.moved.exact,
  };
}

function withEvidence(candidate, gate, evidence) {
  const candidates = cdioSelection.candidates.map((one) =>
    one.id === candidate
      ? {
          ...one,
          findings: one.findings.map((finding) =>
            finding.gate === gate ? { ...finding, evidence: [evidence] } : finding,
          ),
        }
      : one,
  );
  return { ...cdioSelection, candidates };
}

/** Choosing a CDIO, fairly and in the open. */
export const selectCdio = { title: 'Choosing the CDIO', run };
