/** A small fictional check set as a file. */
export const checkSetJson: string = JSON.stringify({
  sopana: 'check-set/1',
  id: 'small-set',
  version: '1',
  title: { en: 'A small set', si: 'කුඩා' },
  languages: ['en', 'si'],
  offset: '+05:30',
  effortUnit: 'days',
  phases: [{ id: 'establish' }],
  severities: [{ id: 'high' }, { id: 'low' }],
  attributes: [{ id: 'size', type: 'choice', options: [{ id: 'small' }, { id: 'large' }] }],
  evidenceKinds: [{ id: 'letter' }],
  facts: [
    { id: 'lead', type: 'boolean' },
    { id: 'members', type: 'number', min: 0, whole: true },
    { id: 'finished', type: 'number', min: 0, whole: true },
    { id: 'consulted', type: 'boolean' },
  ],
  checks: [
    {
      id: 'hasLead',
      phase: 'establish',
      severity: 'high',
      statement: { en: 'It has a lead.' },
      passesWhen: { fact: 'lead', is: true },
      evidence: { kinds: ['letter'], maximumAgeDays: 365 },
      remediation: { text: { en: 'Appoint a lead.' }, effort: 5 },
    },
    {
      id: 'hasMembers',
      phase: 'establish',
      severity: 'high',
      statement: { en: 'It has members.' },
      passesWhen: { fact: 'members', atLeast: 3 },
      remediation: { text: { en: 'Transfer officers.' }, effort: 12 },
      after: ['hasLead'],
    },
    {
      id: 'consultedStaff',
      phase: 'establish',
      severity: 'low',
      statement: { en: 'Staff were asked.' },
      appliesWhen: { attribute: 'size', is: 'large' },
      passesWhen: { fact: 'consulted', is: true },
    },
  ],
  gates: [
    {
      id: 'start',
      label: { en: 'May start' },
      opensWhen: { all: [{ check: 'hasLead' }, { check: 'hasMembers' }] },
    },
    { id: 'asked', opensWhen: { check: 'consultedStaff' } },
  ],
  unitTypes: {
    types: [{ id: 'small' }, { id: 'large', label: { en: 'Large unit' } }],
    criteria: [
      { id: 'size', rules: [{ type: 'small', when: { fact: 'members', below: 3 } }], otherwise: 'large' },
      {
        id: 'activity',
        rules: [{ type: 'small', when: { fact: 'finished', below: 1 } }],
        otherwise: 'large',
      },
    ],
  },
  waiverRules: { noticeDays: 30, mostRenewals: 1 },
});

const at = '2026-01-05T09:00:00+05:30';
const letter = { kind: 'letter', collectedOn: '2025-04-01' };

/** Facts of three fictional units. */
export const factsJson: string = JSON.stringify({
  sopana: 'readiness-facts/1',
  units: [
    {
      unit: 'north',
      attributes: { size: 'large' },
      reports: [
        { id: 'lead', value: true, at, evidence: [letter] },
        { id: 'members', value: 4, at, evidence: [] },
        { id: 'finished', value: 0, at, evidence: [] },
        { id: 'consulted', value: false, at, evidence: [] },
      ],
    },
    {
      unit: 'south',
      attributes: { size: 'small' },
      reports: [
        { id: 'lead', value: false, at, evidence: [] },
        { id: 'members', value: 2, at, evidence: [] },
      ],
    },
    { unit: 'west', reports: [{ id: 'members', value: 4, at, evidence: [] }] },
  ],
});

/** Waivers: one in order, one that ends soon and was granted by its owner. */
export const waiversJson: string = JSON.stringify({
  sopana: 'waivers/1',
  waivers: [
    {
      id: 'w-1',
      scope: { checks: ['hasMembers'], units: ['south'] },
      reason: 'Officers are on their way.',
      owner: 'p',
      approver: 'q',
      issuedAt: at,
      expiresAt: '2026-03-20T00:00:00+05:30',
    },
    {
      id: 'w-2',
      scope: { checks: ['hasLead'], units: ['south'] },
      reason: 'Nobody was found.',
      owner: 'p',
      approver: 'p',
      issuedAt: at,
      expiresAt: '2026-09-01T00:00:00+05:30',
    },
  ],
});

/** The three as files. */
export const readinessFiles: Readonly<Record<string, string>> = {
  's.json': checkSetJson,
  'f.json': factsJson,
  'w.json': waiversJson,
};
