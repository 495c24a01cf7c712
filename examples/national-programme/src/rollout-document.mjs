/** The rollout of the programme over fictional organisations, with supplies that grow with it. All numbers are made up. */
import { administration, holidays, rolloutTemplate } from '@sopana/srilanka';

const from = '2026-01-01';
const to = '2027-12-31';
const week = { monday: 'full', tuesday: 'full', wednesday: 'full', thursday: 'full', friday: 'full' };

/** Where the offices of the assessors are, and which provinces they serve. */
const offices = [
  { id: 'colombo', label: { en: 'Colombo' }, regions: ['western', 'southern', 'sabaragamuwa'] },
  { id: 'kandy', label: { en: 'Kandy' }, regions: ['central', 'uva', 'north-western', 'north-central'] },
  { id: 'jaffna', label: { en: 'Jaffna' }, regions: ['northern', 'eastern'] },
];
const languages = { si: 'Sinhala', ta: 'Tamil', en: 'English' };

/** What there is for a rollout to 21, 50 and about 1,400 organisations. */
const supplies = {
  21: {
    ...{ assessors: [4, 2, 1], trainers: [2, 2, 2], facilitators: 3, panels: 2, mentors: 2, seats: 24 },
    budget: [6500, 2000],
  },
  50: {
    ...{ assessors: [5, 3, 2], trainers: [4, 2, 2], facilitators: 4, panels: 3, mentors: 3, seats: 48 },
    budget: [16_000, 6000],
  },
  1400: {
    ...{
      assessors: [34, 26, 18],
      trainers: [16, 10, 4],
      facilitators: 40,
      panels: 26,
      mentors: 26,
      seats: 320,
    },
    budget: [150_000, 260_000],
  },
};

function poolsOf({ assessors, trainers, facilitators, panels, mentors, seats }) {
  const pool = (id, resource, provider, units, words, more = {}) => ({
    ...{ id, label: { en: words }, resource, provider, units, ...more },
  });
  return [
    ...offices.map(({ id, label, regions }, at) =>
      pool(`assessors-${id}`, 'assessor', 'government', assessors[at], `Assessors, ${label.en}`, { regions }),
    ),
    ...Object.entries(languages).map(([tag, name], at) =>
      pool(`trainers-${tag}`, 'trainer', 'academia', trainers[at], `Trainers in ${name}`, {
        languages: [tag],
      }),
    ),
    pool('facilitators', 'facilitator', 'government', facilitators, 'Facilitators'),
    pool('panels', 'selection-panel', 'government', panels, 'Selection panels'),
    pool('mentors', 'mentor', 'industry-partner', mentors, 'Mentors from industry'),
    pool('seats', 'training-seat', 'academia', seats, 'Training seats'),
  ];
}

/**
 * A rollout document.
 *
 * @param organisations - of `fictionalOrganisations`
 * @param stage - 21, 50 or 1400: what there is
 * @param maturity - the value of each organisation that has been assessed, 0 to 100, by id
 * @returns the document, with the waves that its organisations belong to
 */
export function rolloutDocument(organisations, stage, maturity = new Map()) {
  const waves = [
    { id: 'critical', label: { en: 'Critical infrastructure' } },
    {
      id: 'extended',
      label: { en: 'Extended' },
      opensWhen: [{ wave: 'critical', step: 'maturity-assessment', share: 0.6 }],
    },
    {
      id: 'whole',
      label: { en: 'Whole government' },
      opensWhen: [{ wave: 'extended', step: 'maturity-assessment', share: 0.8 }],
    },
  ];
  const used = new Set(organisations.map(({ wave }) => wave));
  const supply = supplies[stage];
  return {
    sopana: 'rollout/1',
    id: `fictional-${stage}`,
    version: '1',
    title: { en: `Rollout to ${organisations.length} organisations (fictional)` },
    provenance: 'authored',
    template: { id: rolloutTemplate.id, version: rolloutTemplate.version },
    from,
    to,
    workingTimes: [
      { id: 'public-service', week, observes: [{ calendar: holidays.id, kinds: ['public'] }] },
      { id: 'private', week, observes: [{ calendar: holidays.id, kinds: ['mercantile', 'public'] }] },
    ],
    workingTime: 'public-service',
    regions: administration.provinces.map(({ id, label }) => ({ id, label })),
    waves: waves.filter(({ id }) => used.has(id)),
    organisations: organisations.map(
      ({ id, label, kind, sector, region, size, language, criticality, wave }) => {
        const known = { id, label, kind, sector, region, size, language, criticality, wave };
        return maturity.has(id) ? { ...known, maturity: maturity.get(id) } : known;
      },
    ),
    pools: poolsOf(supply),
    budgets: [
      {
        budget: 'capacity-building',
        periods: [2026, 2027].map((year, at) => ({
          id: `${year}`,
          from: `${year}-01-01`,
          to: `${year}-12-31`,
          amount: supply.budget[at],
        })),
      },
    ],
    priority: {
      label: { en: 'Critical first, then the least mature' },
      parts: [
        { id: 'criticality', of: 'criticality', weight: 3, least: 1, most: 5 },
        { id: 'maturity', of: 'maturity', weight: 1, least: 100, most: 0 },
      ],
    },
    freezes: [
      {
        id: 'budget-week',
        label: { en: 'Budget week' },
        from: '2026-11-16',
        to: '2026-11-20',
        steps: ['cdio'],
      },
    ],
  };
}
