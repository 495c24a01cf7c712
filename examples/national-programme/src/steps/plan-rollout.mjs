/** The last step of the programme: the way of 21, then 50, then about 1,400 organisations through the six steps. */
import assert from 'node:assert/strict';
import {
  bottlenecksOf,
  compileRollout,
  explainActivities,
  improvePlan,
  planOf,
  startPlan,
} from '@sopana/rollout';
import { holidays, rolloutTemplate } from '@sopana/srilanka';
import { must } from '../lib/must.mjs';
import { fictionalOrganisations } from '../organisations.mjs';
import { rolloutDocument } from '../rollout-document.mjs';

const seed = 1;
const pack = ['--template', 'srilanka', '--calendar', 'srilanka'];
/** How many organisations, and how many schedules are made for their plan. */
const stages = [
  { count: 21, schedules: 1000 },
  { count: 50, schedules: 200 },
  { count: 1400, schedules: 4 },
];

/** The value of each organisation that the step before has assessed. */
function maturityOf({ maturity }) {
  return new Map(
    (maturity?.deep ?? []).flatMap(({ subject, nodes }) => {
      const value = nodes.find(({ id }) => id === 'overall')?.value;
      return typeof value === 'number' ? [[subject, value]] : [];
    }),
  );
}

async function planStage(work, { count, schedules }) {
  const organisations = fictionalOrganisations(count);
  const document = rolloutDocument(organisations, count, maturityOf(work.facts));
  const file = work.write(`rollout-${count}.json`, document);
  const search = [...pack, '--schedules', String(schedules)];
  work.print(`\n${count} organisations, six steps each, with days off, regions, languages and budgets.`);
  const shown = work.sopana('rollout', 'plan', file, ...search);
  const compiled = must(compileRollout(rolloutTemplate, document, [holidays]));
  const first = must(startPlan(compiled, { seed, effort: schedules }));
  const state = improvePlan(first, schedules);
  const plan = planOf(state);
  assert.equal(plan.outcome, 'planned');
  assert.equal(plan.activities.length, count * rolloutTemplate.steps.length);
  assert.ok(plan.ends.on <= document.to);
  assert.ok(plan.aims[0].value >= plan.aims[0].bound);
  // The command says what the library finds.
  assert.ok((await shown).includes(plan.ends.on));
  return { file, search, state, plan };
}

/** The activity that waits longest for a pool. */
function longestWait(state, plan) {
  const told = must(
    explainActivities(
      state,
      plan.activities.map(({ id }) => id),
    ),
  );
  const waiting = told.filter(({ reasons }) => reasons.some(({ kind }) => kind === 'pool'));
  return waiting.reduce((most, one) => (one.waitedDays > most.waitedDays ? one : most));
}

async function run(work) {
  const planned = await Promise.all(stages.map((stage) => planStage(work, stage)));
  const [smallest, , largest] = planned;

  const waits = longestWait(smallest.state, smallest.plan);
  work.print('\nWhy the step that waits longest for somebody lies where it does.');
  const words = await work.sopana(
    ...['rollout', 'explain', smallest.file, ...smallest.search, '--activity', waits.activity],
  );
  assert.match(words, /waits [\d.]+ working days/);

  const [bottleneck] = must(bottlenecksOf(smallest.state));
  assert.ok(bottleneck.waitedDays > 0);
  work.print(`\nMost waits for ${bottleneck.pool}. What one more unit buys, planned again.`);
  const more = ['--more', `${bottleneck.pool}=1`];
  const commands = [work.sopana('rollout', 'explain', smallest.file, ...smallest.search, ...more)];

  work.print('\nPictures and a calendar.');
  for (const { file, search } of [smallest, largest]) {
    const name = file.replace('rollout-', 'plan-').replace('.json', '');
    for (const width of file === smallest.file ? [960, 420] : [960]) {
      const sized = ['--width', String(width), '--out', `${name}-${width}.svg`];
      commands.push(work.sopana('rollout', 'export', file, ...search, '--as', 'gantt', ...sized));
    }
    const load = ['--as', 'load', '--out', `${name}-load.svg`];
    commands.push(work.sopana('rollout', 'export', file, ...search, ...load));
  }
  const calendar = ['--as', 'ics', '--stamp', '2026-01-01T00:00:00+05:30', '--out', 'plan-21.ics'];
  commands.push(work.sopana('rollout', 'export', smallest.file, ...smallest.search, ...calendar));
  await Promise.all(commands);
  work.facts.rollout = planned.map(({ file, plan }) => ({ file, ends: plan.ends.on, aims: plan.aims }));
}

export const planRollout = { title: 'Rollout: 21, 50, about 1,400 organisations', run };
