/** A step of the programme: are the units ready, what is missing, which waivers are due, and is the CDIO empowered. */
import assert from 'node:assert/strict';
import {
  checkReadiness,
  compileCheckSet,
  remindersOf,
  smallestWayToOpen,
  waiverHygiene,
  whatExpires,
} from '@sopana/dtu';
import { cdioEmpowermentCheckSet, dtuCheckSet } from '@sopana/srilanka/readiness';
import { fictionalFacts, fictionalWaivers } from '../fictional-readiness.mjs';
import { must } from '../lib/must.mjs';
import { fictionalOrganisations } from '../organisations.mjs';

const day = '2026-11-20';
const at = `${day}T17:00:00+05:30`;
const by = '2027-02-28';
const seed = 9;
const firstWave = 21;
const count = (list, test) => list.filter(test).length;

function readinessOf(plan, facts, waivers) {
  return facts.units.map((unit) => must(checkReadiness(plan, unit, waivers, at)));
}

/** The checks that hold up most units: failed or unknown where they apply. */
function mostMissing(readiness) {
  const missing = new Map();
  for (const { checks } of readiness) {
    for (const { check, applicability, outcome } of checks) {
      if (applicability !== 'applicable' || outcome === 'pass') continue;
      const entry = missing.get(check) ?? { check, fail: 0, unknown: 0 };
      entry[outcome] += 1;
      missing.set(check, entry);
    }
  }
  return [...missing.values()].sort((a, b) => b.fail + b.unknown - a.fail - a.unknown).slice(0, 5);
}

async function units(work) {
  const plan = must(compileCheckSet(dtuCheckSet));
  const organisations = fictionalOrganisations(firstWave);
  const facts = fictionalFacts(dtuCheckSet, organisations, day, seed);
  const { waivers } = fictionalWaivers(dtuCheckSet, readinessOf(plan, facts, []), day, seed);
  work.write('readiness-facts.json', facts);
  work.write('waivers.json', { sopana: 'waivers/1', waivers });
  const here = ['--facts', 'readiness-facts.json', '--waivers', 'waivers.json', '--at', at];

  work.print('Types of units, what they come to, and which gates are open.');
  const check = ['dtu', 'check', dtuCheckSet.id, ...here];
  const [, json] = await Promise.all([work.sopana(...check), work.quietly(...check, '--format', 'json')]);
  const readiness = readinessOf(plan, facts, waivers);
  assert.deepEqual(
    JSON.parse(json),
    JSON.parse(JSON.stringify(readiness)),
    'the command and the library say the same',
  );

  work.print('\nWhat most units are missing; what is unknown is not counted as failed.');
  for (const { check, fail, unknown } of mostMissing(readiness)) {
    const { en } = dtuCheckSet.checks.find(({ id }) => id === check).statement;
    work.print(`  ${check}: ${fail} fail, ${unknown} unknown.\n    ${en}`);
  }

  // The unit that is nearest to its first gate without standing before an open one.
  const ways = readiness.map((one) => must(smallestWayToOpen(plan, one, 'readyToEstablish')));
  const open = ways.flatMap(({ outcome, effort }, row) => (outcome === 'optimal' ? [{ effort, row }] : []));
  const [nearest] = open.sort((a, b) => a.effort - b.effort);
  const unit = readiness[nearest.row].unit;
  work.print(`\nThe cheapest way for ${unit}, which is nearest to being ready.`);
  for (const { check, standing, effort } of ways[nearest.row].fixes) {
    work.print(`  ${check} (${standing}): ${effort} ${dtuCheckSet.effortUnit}`);
  }

  work.print('\nWaivers that somebody has to look at.');
  const commands = [
    work.sopana('dtu', 'waivers', dtuCheckSet.id, ...here),
    work.quietly(...check, '--unit', unit, '--out', 'nearest-unit.txt'),
  ];
  const ahead = facts.units.map((one) => must(whatExpires(plan, one, waivers, at, `${by}T23:59:59+05:30`)));
  const reminders = must(remindersOf(ahead, 14));
  work.write('reminders.json', reminders);
  const first = reminders.find(({ remindOn }) => remindOn > day);
  work.print(`\n${reminders.length} reminders until ${by}; the next, on ${first.remindOn}:`);
  work.print(`  ${first.kind} of ${first.check}, ${first.unit}, counts until ${first.lastDay}.`);

  const exported = ['dtu', 'export', dtuCheckSet.id, ...here];
  const oscal = ['--unit', unit, '--format', 'oscal', '--out', 'readiness.oscal.json'];
  commands.push(work.quietly(...exported, ...oscal));
  commands.push(work.quietly(...exported, '--format', 'sarif', '--out', 'readiness.sarif.json'));
  await Promise.all(commands);
  const hygiene = must(waiverHygiene(plan, waivers, readiness, at));
  return { plan, facts, waivers, readiness, ways, hygiene, reminders };
}

async function empowerment(work) {
  const plan = must(compileCheckSet(cdioEmpowermentCheckSet));
  const facts = fictionalFacts(cdioEmpowermentCheckSet, fictionalOrganisations(firstWave), day, seed + 1);
  work.write('empowerment-facts.json', facts);
  work.print('\nIs the CDIO empowered, or is it a title beside the formal role?');
  const one = ['--facts', 'empowerment-facts.json', '--at', at];
  await work.sopana('dtu', 'check', cdioEmpowermentCheckSet.id, ...one, '--unit', facts.units[0].unit);
  const readiness = readinessOf(plan, facts, []);
  const states = readiness.map(({ gates: [gate] }) => gate.state);
  const told = ['open', 'closed', 'undecided'].map((state) => count(states, (one) => one === state));
  work.print(
    `Of ${states.length} CDIOs ${told[0]} are empowered, ${told[1]} are not, and of ${told[2]} it is not known.`,
  );
  assert.equal(told[0] + told[1] + told[2], states.length);
  return { plan, facts, readiness };
}

async function run(work) {
  const found = await units(work);
  const { readiness, ways, hygiene, waivers } = found;
  const checks = readiness.flatMap((one) => one.checks);
  // Everything that the facts were made to hold is there, and nothing is merged.
  for (const reason of [
    'neverAssessed',
    'evaluatorError',
    'conflicting',
    'evidenceMissing',
    'evidenceExpired',
  ]) {
    assert.ok(count(checks, ({ unknownReason }) => unknownReason === reason) > 0, reason);
  }
  for (const state of ['live', 'expired', 'void']) {
    assert.ok(count(checks, ({ waiver }) => waiver.state === state) > 0, state);
  }
  for (const { outcome, isWaived, applicability } of checks) {
    if (isWaived) assert.deepEqual([outcome, applicability], ['fail', 'applicable']);
  }
  for (const { counts } of readiness) {
    assert.equal(counts.applicable + counts.notApplicable + counts.applicabilityUnknown, counts.total);
    assert.equal(counts.pass + counts.fail + counts.unknown, counts.applicable);
  }
  const kinds = new Set(hygiene.map(({ kind }) => kind));
  for (const kind of ['expired', 'expiring', 'selfApproved', 'renewed', 'unused', 'orphan'])
    assert.ok(kinds.has(kind), kind);
  assert.ok(waivers.length > 10);
  for (const [row, { outcome }] of ways.entries()) {
    assert.equal(outcome === 'open', readiness[row].gates[0].state === 'open');
  }
  const types = readiness.map(({ unitType }) => unitType);
  assert.ok(
    types.some(({ agreement }) => agreement === 'disagree'),
    'size and activity can disagree',
  );
  work.facts.readiness = { at, ...found, empowerment: await empowerment(work) };
}

export const checkReadinessStep = { title: 'Readiness: units, gates, waivers, and the empowered CDIO', run };
