/** The steps on people: gaps of fictional officials, programmes within a budget, and who is ready for more. */
import assert from 'node:assert/strict';
import { fictionalOfficials, officialsKnownOn } from '../officials.mjs';

const people = 350;
const seed = 7;
const budget = 3000;
const earlier = '2026-01-31';
const framework = 'srilanka-competency';

/** Gaps by stream and organisation, a plan for the money with its proof, and pools with their reasons. */
async function run(work) {
  const officials = fictionalOfficials(people, seed);
  work.write('officials.json', officials);
  const evidence = ['--evidence', 'officials.json', '--on', officialsKnownOn];
  const competency = (verb, ...rest) => ['competency', verb, framework, ...evidence, ...rest];
  /** A command shown, and the data of another beside it. */
  const both = async (shown, told) => {
    const [, json] = await Promise.all([work.sopana(...shown), work.quietly(...told, '--format', 'json')]);
    return JSON.parse(json);
  };

  work.print(`What ${people} officials hold of what their posts need, by stream, counted by heads.`);
  const byStream = competency('gaps', '--by', 'stream');
  const { groups, gaps } = await both(byStream, competency('gaps', '--by', 'organisation'));
  assert.equal(groups.length, 21);
  assert.equal(new Set(gaps.map(({ person }) => person)).size, people);
  for (const { met, gap, metShare } of groups) assert.equal(metShare, met / (met + gap));

  const [first] = gaps.filter(({ outcome }) => outcome === 'gap');
  work.print(`\nOne of them, with what shows it: ${first.person}.`);
  const ofOne = work.sopana(...competency('gaps', '--person', first.person));

  work.print(`\nThe training programmes that close the most for ${budget} LKR thousands, proved.`);
  const choice = competency('programmes', '--budget', String(budget));
  const [plan] = await Promise.all([both(choice, choice), ofOne]);
  assert.equal(plan.outcome, 'optimal');
  assert.equal(plan.distance, 0);
  assert.ok(plan.cost <= budget);
  const known = gaps.filter(({ outcome }) => outcome === 'gap').reduce((sum, { levels }) => sum + levels, 0);
  const open = plan.open.reduce((sum, { levels }) => sum + levels, 0);
  assert.equal(plan.levels + open, known);
  assert.equal(plan.toAssess, gaps.filter(({ outcome }) => outcome === 'unknown').length);

  work.print('\nWho is ready for more: pools with reasons, never a ranking.');
  const talent = competency('talent', '--earlier', earlier);
  const { pools } = await both(talent, talent);
  for (const { members, undecided, refused, others } of pools) {
    assert.equal(members.length + undecided.length + refused.length + others.length, people);
  }
  const largest = pools.reduce((most, pool) => (pool.members.length > most.members.length ? pool : most));
  assert.ok(largest.members.length > 0);
  work.facts.competencies = { on: officialsKnownOn, officials, gaps, plan, pools };
}

export const developCompetencies = {
  title: 'Competencies: gaps, programmes within a budget, talent',
  run,
};
