import { expectOk } from '@sopana/tooling';
import { compileCompetencyFramework } from '../../src/compile/compile-competency-framework.js';
import type { CompetencyEvidence, EvidenceRegister, Person } from '../../src/model/competency-evidence.js';
import type { CompetencyFramework } from '../../src/model/competency-framework.js';
import type { HoldingPolicy } from '../../src/model/holding-policy.js';
import type { KnowledgeTest } from '../../src/model/knowledge-test.js';
import type { TalentRules } from '../../src/model/talent-rules.js';
import type { TrainingCatalogue } from '../../src/model/training-catalogue.js';

const version = { id: 'office', version: '2' };

/** A framework with everything that one can hold: two layers, two streams, two scales, roles with levels, links. */
export const office: CompetencyFramework = {
  sopana: 'competency-framework/1',
  ...version,
  replaces: { id: 'office', version: '1' },
  scales: [
    { id: 'steps', levels: [{ id: 'knows' }, { id: 'does' }, { id: 'teaches' }] },
    { id: 'stars', levels: [{ id: 'one' }, { id: 'two' }] },
  ],
  crosswalks: [
    {
      id: 'stars-steps',
      from: 'stars',
      to: 'steps',
      levels: [
        { from: 'one', to: 'knows' },
        { from: 'two', to: 'teaches' },
      ],
    },
    {
      id: 'old-steps',
      from: 'grades',
      framework: { id: 'office', version: '1' },
      to: 'steps',
      levels: [
        { from: 'b', to: 'knows' },
        { from: 'a', to: 'does' },
      ],
    },
  ],
  layers: [{ id: 'desk' }, { id: 'head' }],
  streams: [{ id: 'ict' }, { id: 'management' }],
  areas: [
    { id: 'desk-ict', layer: 'desk', stream: 'ict' },
    { id: 'files', parent: 'desk-ict' },
    { id: 'head-management', layer: 'head', stream: 'management' },
  ],
  competencies: [
    {
      id: 'typing',
      area: 'files',
      scale: 'steps',
      indicators: [
        { level: 'knows', text: { en: 'Finds the keys.' } },
        { level: 'does', text: { en: 'Types a letter.' } },
        { level: 'teaches', text: { en: 'Shows others.' } },
      ],
    },
    {
      id: 'filing',
      area: 'files',
      scale: 'steps',
      prerequisites: [{ competency: 'typing', level: 'knows', forLevel: 'does' }],
    },
    { id: 'leading', area: 'head-management', scale: 'stars' },
    { id: 'tact', area: 'head-management' },
  ],
  families: [{ id: 'records' }],
  roles: [
    {
      id: 'clerk',
      family: 'records',
      layer: 'desk',
      requires: [{ competency: 'typing', level: 'knows' }],
      levels: [
        { id: 'clerk-1', requires: [{ competency: 'filing', level: 'knows' }] },
        {
          id: 'clerk-2',
          requires: [
            { competency: 'typing', level: 'does', weight: 2 },
            { competency: 'filing', level: 'does' },
          ],
        },
      ],
    },
    {
      id: 'chief',
      layer: 'head',
      requires: [{ competency: 'leading', level: 'two' }, { competency: 'tact' }],
    },
  ],
  links: [
    { competency: 'typing', other: 'keyboard', relation: 'exactMatch', crosswalk: 'old-steps' },
    { competency: 'leading', other: 'leading', relation: 'exactMatch' },
    { competency: 'filing', other: 'archive', relation: 'broadMatch' },
  ],
};

/** The version before. */
export const oldOffice: CompetencyFramework = {
  sopana: 'competency-framework/1',
  id: 'office',
  version: '1',
  scales: [
    { id: 'grades', levels: [{ id: 'c' }, { id: 'b' }, { id: 'a' }] },
    { id: 'stars', levels: [{ id: 'one' }, { id: 'two' }] },
  ],
  competencies: [
    { id: 'keyboard', scale: 'grades' },
    { id: 'archive', scale: 'grades' },
    { id: 'leading', scale: 'stars' },
    { id: 'shorthand', scale: 'grades' },
  ],
  roles: [{ id: 'clerk-1', requires: [] }],
};

/** A policy by which the weighted median counts. */
export const policy: HoldingPolicy = {
  sopana: 'holding-policy/1',
  id: 'median',
  version: '1',
  sources: [
    { source: 'self', weight: 1, maximumAgeDays: 365 },
    { source: 'boss', weight: 2, maximumAgeDays: 365 },
    { source: 'exam', weight: 2 },
    { source: 'nobody', weight: 0 },
  ],
  support: 0.5,
  expired: 'leftOut',
};

const options = [{ code: 'a', isKey: true }, { code: 'b' }];

/** A test of two competencies. */
export const test: KnowledgeTest = {
  sopana: 'knowledge-test/1',
  id: 'check',
  version: '1',
  framework: version,
  layer: 'desk',
  unanswered: 'wrong',
  sections: [{ id: 's', stream: 'ict', marks: 10 }],
  topics: [{ id: 'keys' }, { id: 'folders' }],
  items: [
    { id: 'q1', section: 's', competency: 'typing', topic: 'keys', marks: 3, options },
    { id: 'q2', section: 's', competency: 'typing', topic: 'keys', marks: 3, options },
    { id: 'q3', section: 's', competency: 'filing', topic: 'folders', marks: 4, options },
  ],
  gradings: [
    {
      scale: 'steps',
      levels: [
        { level: 'knows', fromShare: 0.5 },
        { level: 'does', fromShare: 0.8 },
      ],
    },
  ],
};

/** What can be bought. */
export const catalogue: TrainingCatalogue = {
  sopana: 'training-catalogue/1',
  id: 'courses',
  version: '1',
  framework: version,
  costUnit: 'LKR thousands',
  providers: [{ id: 'school', kind: 'academia' }],
  programmes: [
    {
      id: 'keys-1',
      provider: 'school',
      raises: [{ competency: 'typing', to: 'knows' }],
      cost: 10,
      seats: 2,
      topics: ['keys'],
    },
    {
      id: 'keys-2',
      raises: [{ competency: 'typing', from: 'knows', to: 'does' }],
      after: ['keys-1'],
      cost: 10,
      seats: 2,
    },
    {
      id: 'folders',
      raises: [{ competency: 'filing', to: 'does' }],
      cost: 15,
      seats: 1,
      topics: ['folders'],
    },
  ],
};

/** Rules of two pools. */
export const rules: TalentRules = {
  sopana: 'talent-rules/1',
  id: 'next',
  version: '1',
  framework: version,
  standing: { en: 'These criteria are ours.' },
  criteria: [
    {
      id: 'writes',
      type: 'threshold',
      of: { streams: ['ict'] },
      at: { scale: 'steps', level: 'does' },
      atLeastShare: 0.5,
    },
    { id: 'grows', type: 'growth', of: { areas: ['desk-ict'] }, atLeastLevels: 2, knownOnBothDays: 1 },
    {
      id: 'broad',
      type: 'breadth',
      of: {},
      at: { scale: 'steps', level: 'knows' },
      over: 'streams',
      atLeast: 2,
    },
    {
      id: 'rare',
      type: 'scarce',
      of: { competencies: ['filing'] },
      at: { scale: 'steps', level: 'teaches' },
      atMostShare: 0.25,
      knownPeople: 4,
      atLeast: 1,
    },
    { id: 'keen', type: 'interest', interest: 'digital' },
    { id: 'fits', type: 'role', profile: 'clerk-2', atLeastShare: 1 },
  ],
  pools: [
    {
      id: 'pool',
      when: {
        all: [
          { fact: 'writes', is: true },
          { fact: 'keen', is: true },
        ],
      },
      knownShare: 0.5,
    },
    {
      id: 'wide',
      when: {
        any: [
          { fact: 'grows', is: true },
          { fact: 'broad', is: true },
          { fact: 'rare', is: true },
          { fact: 'fits', is: true },
        ],
      },
      knownShare: 0,
    },
  ],
  minimumGroup: 2,
};

/** People and evidence. */
export const registerOf = (
  people: readonly Person[],
  evidence: readonly CompetencyEvidence[],
): EvidenceRegister => ({
  sopana: 'competency-evidence/1',
  id: 'people',
  framework: version,
  people,
  evidence,
});

/** The framework, compiled. */
export const compiled = expectOk(compileCompetencyFramework(office));

/** The version before, compiled. */
export const compiledOld = expectOk(compileCompetencyFramework(oldOffice));
