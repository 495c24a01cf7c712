/**
 * Fictional organisations in three waves: the 21 of the pack, 29 more, then the whole government, in the proportions of
 * kinds that the Cabinet published.
 */
import { createRandom, randomStream } from '@sopana/core/random';
import { administration, fictionalOrganisations as critical } from '@sopana/srilanka';

const seed = 20221;
const secondWaveEnds = 50;
const sectors = [
  ...[
    'agriculture',
    'education',
    'environment',
    'finance',
    'health',
    'justice',
    'labour',
    'land',
    'public-safety',
  ],
  ...['social-services', 'trade', 'transport', 'tourism', 'water'],
];
/** Words that no public body of the country has in its name. */
const first = [
  ...[
    'Amber',
    'Banyan',
    'Cloud',
    'Dragonfly',
    'Ebony',
    'Firefly',
    'Ginger',
    'Heron',
    'Indigo',
    'Jasmine',
    'Kite',
    'Lily',
  ],
  ...[
    'Mango',
    'Nutmeg',
    'Otter',
    'Parakeet',
    'Quartz',
    'River',
    'Saffron',
    'Tamarind',
    'Umbrella',
    'Vanilla',
    'Willow',
  ],
];
const second = [
  ...[
    'Bridge',
    'Compass',
    'Drum',
    'Fountain',
    'Gate',
    'Harp',
    'Island',
    'Junction',
    'Kettle',
    'Loom',
    'Mirror',
    'Nest',
  ],
  ...['Orchard', 'Paddle', 'Quarry', 'Ribbon', 'Sail', 'Terrace', 'Valley', 'Wheel'],
];
/** Kinds whose organisations serve one place, and so its sector. */
const territorial = new Set([
  ...['district-secretariat', 'divisional-secretariat', 'local-authority', 'provincial-council'],
]);
/** Provinces where most offices work in Tamil. */
const tamilFirst = new Set(['northern', 'eastern']);

/** How many of each kind, by largest remainders; kinds with no published count get none. */
function kindsOf(total) {
  const kinds = administration.kinds.filter(({ counts }) => counts.length > 0);
  const published = kinds.reduce((sum, { counts }) => sum + counts[0].count, 0);
  const shares = kinds.map(({ id, counts }, at) => {
    const exact = counts[0].count * total;
    return { id, at, whole: Math.floor(exact / published), rest: exact % published };
  });
  let left = total - shares.reduce((sum, { whole }) => sum + whole, 0);
  for (const share of [...shares].sort((a, b) => b.rest - a.rest || a.at - b.at)) {
    if (left === 0) break;
    share.whole += 1;
    left -= 1;
  }
  return shares.flatMap(({ id, whole }) => Array.from({ length: whole }, () => id));
}

function readAttributes({ id, label, kind, attributes }) {
  return { id, label, kind, ...Object.fromEntries(attributes.map(({ id: key, value }) => [key, value])) };
}

function made(position, kind, stream) {
  const pick = (list) => list[stream.integerBelow(list.length)];
  const province = pick(administration.provinces);
  const staff = 20 + stream.integerBelow(30) * stream.integerBelow(30);
  const name = `${pick(first)} ${pick(second)}`;
  const kindLabel = administration.kinds.find(({ id }) => id === kind).label.en.toLowerCase();
  return {
    id: `org-${String(position).padStart(4, '0')}`,
    label: { en: `${name} ${kindLabel} ${position} (fictional)` },
    kind,
    sector: territorial.has(kind) ? 'territorial-administration' : pick(sectors),
    region: province.id,
    district: pick(province.districts).id,
    size: staff < 60 ? 'small' : staff < 300 ? 'medium' : 'large',
    staff,
    language: tamilFirst.has(province.id) ? 'ta' : stream.integerBelow(10) === 0 ? 'en' : 'si',
    criticality: 1 + stream.integerBelow(4),
    wave: position <= secondWaveEnds ? 'extended' : 'whole',
  };
}

/**
 * The first organisations of the rollout.
 *
 * @param count - how many, from 1; the same ones come first whatever the count
 * @returns `{ id, label, kind, sector, region, district, size, staff, language, criticality, wave }`, by id
 */
export function fictionalOrganisations(count) {
  const known = critical.organisations.map(readAttributes);
  const stream = randomStream(createRandom(seed));
  const most = 1400;
  const kinds = kindsOf(Math.max(count, most));
  // Kinds are drawn without replacement, so that the whole government has the published proportions.
  for (let at = kinds.length - 1; at > 0; at -= 1) {
    const other = stream.integerBelow(at + 1);
    [kinds[at], kinds[other]] = [kinds[other], kinds[at]];
  }
  for (const { kind } of known) {
    const at = kinds.indexOf(kind);
    if (at !== -1) kinds.splice(at, 1);
  }
  const more = Math.max(0, count - known.length);
  return [
    ...known,
    ...kinds.slice(0, more).map((kind, at) => made(known.length + at + 1, kind, stream)),
  ].slice(0, count);
}
