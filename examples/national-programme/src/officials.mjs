/**
 * Fictional officials with what shows their competencies: needs assessments, ratings and credentials, some of them expired, some
 * missing. People are opaque ids; the same count and seed give the same people.
 */
import { addDays } from '@sopana/core/dates';
import { createRandom, randomStream } from '@sopana/core/random';
import { competencyFramework, needsAssessments } from '@sopana/srilanka/competency';

/** The day after which nothing happened yet. */
export const officialsKnownOn = '2026-10-31';

const organisations = 21;
const levels = competencyFramework.scales[0].levels.map(({ id }) => id);
/** Layers by their share of the staff, with the post that somebody has there and the usual level. */
const layers = [
  { id: 'operational', upTo: 0.6, post: 'operational-officer', usual: 1.7 },
  { id: 'middle', upTo: 0.85, post: 'head-of-section', usual: 1.9 },
  { id: 'top', upTo: 0.95, post: 'head-of-department', usual: 2.0 },
  { id: 'cdio', upTo: 1, post: 'cdio', usual: 2.2 },
];
/** What people of a layer might like to become, and the role that is then looked at besides their post. */
const wishes = {
  operational: [],
  middle: [
    ...[
      ['dtu', 'dtu-member'],
      ['digital-champion', 'digital-champion'],
    ],
    ...[
      ['experience-champion', 'experience-champion'],
      ['process-champion', 'process-champion'],
    ],
    ['transformation-champion', 'transformation-champion'],
  ],
  top: [['cdio', 'cdio-pipeline']],
  cdio: [],
};
const layerOfArea = new Map(competencyFramework.areas.map(({ id, layer }) => [id, layer]));
const competenciesOf = new Map(
  layers.map(({ id }) => [
    id,
    competencyFramework.competencies.filter(({ area }) => layerOfArea.get(area) === id).map((one) => one.id),
  ]),
);
const testOf = new Map(needsAssessments.map((test) => [test.layer, test]));

/**
 * Officials of the first organisations, with their evidence.
 *
 * @param count - how many people
 * @param seed - a whole number from 0
 * @returns a document of kind `competency-evidence/1`
 */
export function fictionalOfficials(count, seed) {
  const chance = randomStream(createRandom(seed));
  const people = [];
  const evidence = [];
  for (let number = 1; number <= count; number += 1) {
    const { person, held, strength } = personOf(number, chance);
    people.push(person);
    const add = (entry) =>
      evidence.push({ id: `e${String(evidence.length + 1).padStart(5, '0')}`, person: person.id, ...entry });
    for (const sitting of sittingsOf(person, held, strength, chance)) add(sitting);
    for (const rating of ratingsOf(person, held, chance)) add(rating);
    for (const credential of credentialsOf(held, chance)) add(credential);
    for (const entry of candidacyOf(person, strength, randomStream(createRandom(seed + number)))) add(entry);
  }
  const { id, version } = competencyFramework;
  return {
    sopana: 'competency-evidence/1',
    id: 'fictional-officials',
    provenance: 'authored',
    note: 'Fictional: people, answers, ratings and credentials are made by chance from a seed.',
    framework: { id, version },
    people,
    evidence,
  };
}

/** Who would like to become a CDIO is tested and rated on the areas of that layer as well. */
function candidacyOf(person, strength, chance) {
  if (!person.profiles.includes('cdio-pipeline')) return [];
  const layer = layers.find(({ id }) => id === 'cdio');
  const held = heldIn(layer, strength, chance);
  const ratings = ratingsOf(person, held, chance).filter(({ source }) => source !== 'self');
  return [...sittingsOf({ layer: layer.id }, held, strength, chance), ...ratings];
}

function heldIn({ id, usual }, strength, chance) {
  return new Map(
    competenciesOf.get(id).map((competency) => {
      const level = usual + strength + (chance.uniform() + chance.uniform() - 1) * 1.6;
      return [competency, Math.max(0, Math.min(levels.length, Math.round(level)))];
    }),
  );
}

function personOf(number, chance) {
  const drawn = chance.uniform();
  const layer = layers.find(({ upTo }) => drawn < upTo);
  const id = `official-${String(number).padStart(4, '0')}`;
  const organisation = `org-${String(1 + chance.integerBelow(organisations)).padStart(4, '0')}`;
  const strength = (chance.uniform() + chance.uniform() + chance.uniform() - 1.5) * 1.4;
  const held = heldIn(layer, strength, chance);
  const wanted = wishes[layer.id].filter(() => chance.uniform() < 0.3);
  // Some have told nothing of what they would like; that is not the same as wishing nothing.
  const interests = chance.uniform() < 0.15 ? {} : { interests: wanted.map(([interest]) => interest) };
  const profiles = [layer.post, ...wanted.map(([, role]) => role)];
  const groups = [{ id: 'group', value: `g${1 + chance.integerBelow(4)}` }];
  const unit = `${organisation}.unit-${1 + chance.integerBelow(3)}`;
  return {
    person: { id, profiles, unit, organisation, layer: layer.id, ...interests, groups },
    held,
    strength,
  };
}

/** Two in three have sat the test this year, some of them also two years ago; some only long ago, some never. */
function sittingsOf({ layer }, held, strength, chance) {
  const test = testOf.get(layer);
  const drawn = chance.uniform();
  const days = [];
  if (drawn < 0.68) days.push(daysBefore(chance, 30, 240));
  if (drawn < 0.25) days.unshift(daysBefore(chance, 450, 700));
  if (drawn >= 0.68 && drawn < 0.82) days.push(daysBefore(chance, 800, 1500));
  return days.map((on, turn) => ({
    kind: 'test',
    source: 'test',
    on,
    test: test.id,
    testVersion: test.version,
    answers: test.items.map(({ id, competency, options }) => {
      // Those who were tested twice knew less the first time.
      const known =
        0.3 + 0.2 * (held.get(competency) ?? 0) + 0.1 * strength - (turn < days.length - 1 ? 0.2 : 0);
      const key = options.find(({ isKey }) => isKey === true).code;
      const wrong = options.filter(({ code }) => code !== key);
      const drawnAnswer = chance.uniform();
      if (drawnAnswer > 0.97) return { item: id, answer: null };
      return {
        item: id,
        answer: drawnAnswer < known ? key : wrong[chance.integerBelow(wrong.length)].code,
      };
    }),
  }));
}

/** Everybody is asked about themselves, most by their supervisor, few by peers or an assessor; not all answer. */
function ratingsOf({ id }, held, chance) {
  const sources = [
    { source: 'self', share: 0.9, each: 0.85, kindness: 0.5 },
    { source: 'supervisor', share: 0.7, each: 0.75, kindness: 0 },
    { source: 'peer', share: 0.35, each: 0.6, kindness: 0.2 },
    { source: 'assessor', share: 0.12, each: 0.9, kindness: -0.1 },
  ];
  return sources
    .filter(({ share }) => chance.uniform() < share)
    .flatMap(({ source, each, kindness }) => {
      const on = chance.uniform() < 0.12 ? daysBefore(chance, 760, 1100) : daysBefore(chance, 20, 300);
      const rater = source === 'self' ? id : `rater-${String(1 + chance.integerBelow(90)).padStart(3, '0')}`;
      return [...held]
        .filter(() => chance.uniform() < each)
        .map(([competency, level]) => {
          const common = { kind: 'rating', source, on, rater, competency };
          if (chance.uniform() < 0.06) return { ...common, outcome: 'notObserved' };
          const seen = Math.round(level + kindness + (chance.uniform() - 0.5) * 1.2);
          const rated = Math.max(0, Math.min(levels.length, seen));
          if (rated === 0) return { ...common, outcome: 'belowLowest' };
          return { ...common, outcome: 'level', level: levels[rated - 1] };
        });
    });
}

/** One in four has credentials; they run out, and some have. */
function credentialsOf(held, chance) {
  if (chance.uniform() >= 0.25) return [];
  const competencies = [...held].filter(([, level]) => level > 0);
  const count = Math.min(competencies.length, 1 + chance.integerBelow(2));
  return Array.from({ length: count }, () => {
    const [competency, level] = competencies[chance.integerBelow(competencies.length)];
    const on = daysBefore(chance, 60, 1300);
    return {
      kind: 'credential',
      source: 'credential',
      on,
      validUntil: addDays(on, 730),
      competency,
      level: levels[level - 1],
      reference: `fictional-${1000 + chance.integerBelow(9000)}`,
    };
  });
}

function daysBefore(chance, least, most) {
  return addDays(officialsKnownOn, -(least + chance.integerBelow(most - least + 1)));
}
