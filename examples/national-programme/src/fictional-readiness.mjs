/**
 * Fictional facts, evidence and waivers for a check set: what organisations might report while they set up their units. Evidence
 * ages, reporters contradict each other, evaluators fail and much is never reported, as in life.
 */

import { compileCondition } from '@sopana/core/condition';
import { addDays } from '@sopana/core/dates';
import { createRandom, randomStream } from '@sopana/core/random';

const offset = '+05:30';

/** How far each phase has come where an organisation has come so far, from 0 to 1. */
const phaseStart = { select: 0, establish: 0.15, sustain: 0.35, empower: 0.1 };

/** The number that the checks of a set hold a fact against, and on which side of it is good. */
function goalOf({ checks }, id) {
  for (const { passesWhen } of checks) {
    for (const clause of passesWhen.all ?? [passesWhen]) {
      if (clause.fact !== id) continue;
      if (clause.atLeast !== undefined) return { goal: clause.atLeast, isMore: true };
      return { goal: clause.below ?? clause.atMost, isMore: false };
    }
  }
  return { goal: 1, isMore: true };
}

/** A number on the good or the bad side of its goal. */
function numberOf({ whole = false, max = 20 }, { goal, isMore }, isGood, stream) {
  const share = stream.integerBelow(100) / 100;
  const above = goal + (Math.min(max, goal + 9) - goal) * share;
  const drawn = isGood === isMore ? above : goal * share * 0.95;
  return whole ? Math.floor(drawn) : Math.round(drawn * 100) / 100;
}

/** A good or a bad value of a fact. */
function drawnValue(set, definition, isGood, stream) {
  switch (definition.type) {
    case 'boolean':
      return definition.id === 'mergerOrdered' ? !isGood : isGood;
    case 'choice': {
      const { options } = definition;
      const at = isGood
        ? options.length - 1 - stream.integerBelow(2)
        : stream.integerBelow(options.length - 1);
      return options[at].id;
    }
    case 'list': {
      const codes = definition.options.map(({ id }) => id);
      return isGood ? codes : codes.filter(() => stream.integerBelow(10) < 4);
    }
    default:
      return numberOf(definition, goalOf(set, definition.id), isGood, stream);
  }
}

/** What the check that reads a fact asks for as evidence. */
function demandsOf({ checks }) {
  const demands = new Map();
  for (const { passesWhen, evidence, phase } of checks) {
    for (const { kind, id } of compileCondition(passesWhen).subjects) {
      if (kind === 'fact' && !demands.has(id)) demands.set(id, { evidence, phase });
    }
  }
  return demands;
}

function pieceOf({ kinds = [], maximumAgeDays = 365, attestedBy = ['head'] }, day, fact, unit, stream) {
  const chance = stream.integerBelow(100);
  // Of a hundred pieces ten are too old, eight are of a kind nobody asked for, and the rest will do.
  const age =
    chance < 10 ? maximumAgeDays + 1 + stream.integerBelow(200) : stream.integerBelow(maximumAgeDays);
  return {
    kind: chance >= 92 ? 'letter' : (kinds[stream.integerBelow(kinds.length)] ?? 'letter'),
    reference: `${unit}/${fact}`,
    collectedOn: addDays(day, -age),
    attester: `person-${1 + stream.integerBelow(400)}`,
    attesterRole: attestedBy[0],
  };
}

/**
 * Facts of organisations at the end of a day.
 *
 * @param set - a check set
 * @param organisations - as `fictionalOrganisations` gives them
 * @param day - the day, YYYY-MM-DD
 * @param seed - a whole number; the same gives the same facts
 * @returns a document of facts
 */
export function fictionalFacts(set, organisations, day, seed) {
  const demands = demandsOf(set);
  const stream = randomStream(createRandom(seed));
  const units = organisations.map((organisation) => {
    // Some organisations have hardly begun, others are far.
    const progress = (20 + stream.integerBelow(81)) / 100;
    const reports = set.facts.flatMap((definition) => {
      const { id } = definition;
      const { evidence, phase = 'select' } = demands.get(id) ?? {};
      const chance = stream.integerBelow(1000) / 1000;
      const isGood = chance < Math.min(0.97, 0.4 + progress - phaseStart[phase]);
      const luck = stream.integerBelow(100);
      if (luck < 5) return [];
      const at = `${addDays(day, -stream.integerBelow(150))}T10:00:00${offset}`;
      const by = `officer-${organisation.id}`;
      if (luck < 7) return [{ id, value: null, at, by, error: 'the register did not answer', evidence: [] }];
      const value = drawnValue(set, definition, isGood, stream);
      const isShown = evidence !== undefined && stream.integerBelow(100) < 93;
      const pieces = isShown ? [pieceOf(evidence, day, id, organisation.id, stream)] : [];
      const report = { id, value, at, by, evidence: pieces };
      if (luck >= 9 || definition.type !== 'boolean') return [report];
      return [report, { ...report, value: !value, by: 'reviewer-1', evidence: [] }];
    });
    const known = (set.attributes ?? []).map(({ id }) => [id, organisation[id]]);
    return { unit: organisation.id, attributes: Object.fromEntries(known), reports };
  });
  return { sopana: 'readiness-facts/1', units };
}

/**
 * Waivers of failed checks: most of them in order, some that somebody should look at.
 *
 * @param set - a check set
 * @param readiness - of the organisations on the day
 * @param day - the day, YYYY-MM-DD
 * @param seed - a whole number
 * @returns a document of waivers
 */
export function fictionalWaivers(set, readiness, day, seed) {
  const stream = randomStream(createRandom(seed));
  const waivable = new Set(set.checks.flatMap(({ id, waivable }) => (waivable === false ? [] : [id])));
  const failed = readiness.flatMap(({ unit, checks }) =>
    checks.flatMap(({ check, outcome, applicability }) =>
      outcome === 'fail' && applicability === 'applicable' && waivable.has(check) ? [{ check, unit }] : [],
    ),
  );
  const waivers = [];
  const grant = (check, unit, from, to, keys = {}) => {
    waivers.push({
      id: `waiver-${String(waivers.length + 1).padStart(2, '0')}`,
      scope: { checks: [check], units: [unit] },
      reason: 'The organisation is being moved to another building, and will make it good there.',
      owner: `officer-${unit}`,
      approver: 'committee-1',
      issuedAt: `${addDays(day, from)}T09:00:00${offset}`,
      expiresAt: `${addDays(day, to)}T17:00:00${offset}`,
      ...keys,
    });
  };
  for (let at = 0; at < 9 && failed.length > 0; at += 1) {
    const [{ check, unit }] = failed.splice(stream.integerBelow(failed.length), 1);
    if (at < 4) grant(check, unit, -60, 200);
    else if (at === 4) grant(check, unit, -100, 20);
    else if (at === 5) grant(check, unit, -200, -10);
    else if (at === 6) grant(check, unit, -30, 90, { approver: `officer-${unit}` });
    else {
      for (const before of [-300, -200, -100])
        grant(check, unit, before, before + 100 + (before === -100 ? 60 : 0));
    }
  }
  const passing = readiness.flatMap(({ unit, checks }) =>
    checks.flatMap(({ check, outcome }) => (outcome === 'pass' ? [{ check, unit }] : [])),
  );
  const [lucky] = passing.splice(stream.integerBelow(passing.length), 1);
  grant(lucky.check, lucky.unit, -90, 120);
  grant('hasCarPark', readiness[0].unit, -90, 120);
  return { sopana: 'waivers/1', waivers };
}
