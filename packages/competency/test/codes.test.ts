import type { Issue, Result } from '@sopana/core';
import { expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import type { competencyCodes } from '../src/codes.js';
import { compileCompetencyFramework } from '../src/compile/compile-competency-framework.js';
import type { competencyEvidenceCodes } from '../src/evidence/codes.js';
import { compileEvidenceRegister } from '../src/evidence/compile-evidence-register.js';
import { holdingsOf } from '../src/evidence/holdings-of.js';
import type { competencyLintCodes } from '../src/lint/codes.js';
import { lintCompetencyFramework } from '../src/lint/lint-competency-framework.js';
import type { migrationCodes } from '../src/migrate/codes.js';
import { migrateEvidence } from '../src/migrate/migrate-evidence.js';
import type { CompetencyEvidence } from '../src/model/competency-evidence.js';
import type { CompetencyGap } from '../src/model/competency-gap.js';
import type { talentCodes } from '../src/talent/codes.js';
import { compileTalentRules } from '../src/talent/compile-talent-rules.js';
import { talentPoolsOf } from '../src/talent/talent-pools-of.js';
import type { knowledgeTestCodes } from '../src/tests/codes.js';
import { compileKnowledgeTest } from '../src/tests/compile-knowledge-test.js';
import type { trainingCodes } from '../src/training/codes.js';
import { compileTrainingCatalogue } from '../src/training/compile-training-catalogue.js';
import { startProgrammes } from '../src/training/start-programmes.js';
import {
  catalogue,
  compiled,
  compiledOld,
  office,
  policy,
  registerOf,
  rules,
  test,
} from './support/office.js';

type Pair = readonly [string, string];
const issuesOf = (result: Result<unknown>): readonly Issue[] => (result.ok ? [] : result.issues);
/** A document with texts of its JSON replaced; each must be there. */
const slip = <T>(document: T, pairs: readonly Pair[]): T =>
  JSON.parse(
    pairs.reduce((text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`The document does not hold ${from}.`);
      return text.replace(from, to);
    }, JSON.stringify(document)),
  );
const frame = (...pairs: readonly Pair[]) => issuesOf(compileCompetencyFramework(slip(office, pairs)));
const exam = (...pairs: readonly Pair[]) => issuesOf(compileKnowledgeTest(slip(test, pairs), compiled));
const courses = (...pairs: readonly Pair[]) =>
  issuesOf(compileTrainingCatalogue(slip(catalogue, pairs), compiled));
const pools = (...pairs: readonly Pair[]) => issuesOf(compileTalentRules(slip(rules, pairs), compiled));
const lint = (...pairs: readonly Pair[]) =>
  lintCompetencyFramework(expectOk(compileCompetencyFramework(slip(office, pairs))));
const rating = {
  id: 'e1',
  kind: 'rating',
  person: 'p1',
  source: 'self',
  on: '2026-01-05',
  competency: 'typing',
  outcome: 'level',
  level: 'does',
} as const;
const sitting = {
  id: 'e2',
  kind: 'test',
  person: 'p1',
  source: 'exam',
  on: '2026-01-05',
  test: 'check',
  testVersion: '1',
  answers: [
    { item: 'q1', answer: 'a' },
    { item: 'q2', answer: 'a' },
  ],
} as const;
const people = [{ id: 'p1', profiles: ['clerk-2'] }];
const register = registerOf(people, [rating, sitting]);
const tested = expectOk(compileKnowledgeTest(test, compiled));
const seen = (...pairs: readonly Pair[]) =>
  issuesOf(compileEvidenceRegister(slip(register, pairs), compiled, [tested]));
const bought = expectOk(compileTrainingCatalogue(catalogue, compiled));
const gap: CompetencyGap = {
  person: 'p1',
  competency: 'typing',
  profiles: ['clerk-2'],
  outcome: 'gap',
  ...{ held: 0, needed: 2, levels: 2, weight: 1 },
};

const framework: Record<keyof typeof competencyCodes, () => readonly Issue[]> = {
  'competencyFramework.duplicateId': () => frame(['"id":"filing"', '"id":"typing"']),
  'competencyFramework.danglingReference': () => frame(['"area":"files"', '"area":"fils"']),
  'competencyFramework.noScale': () =>
    frame(['{"competency":"tact"}', '{"competency":"tact","level":"one"}']),
  'competencyFramework.repeatedCompetency': () =>
    frame(['{"competency":"tact"}', '{"competency":"leading","level":"one"}']),
  'competencyFramework.circle': () =>
    frame([
      '"id":"typing","area":"files","scale":"steps"',
      '"id":"typing","area":"files","scale":"steps","prerequisites":[{"competency":"filing","level":"does"}]',
    ]),
  'competencyFramework.crosswalkOrder': () =>
    frame(['"from":"two","to":"teaches"', '"from":"one","to":"teaches"']),
  'competencyFramework.crosswalkToItself': () => frame(['"from":"stars"', '"from":"steps"']),
  'competencyFramework.crosswalkElsewhere': () =>
    frame(['"crosswalk":"old-steps"', '"crosswalk":"stars-steps"']),
  'competencyFramework.linkToNothing': () => frame(['"replaces":{"id":"office","version":"1"},', '']),
  'competencyFramework.replacesItself': () =>
    frame(['"replaces":{"id":"office","version":"1"}', '"replaces":{"id":"office","version":"2"}']),
};
const lints: Record<keyof typeof competencyLintCodes, () => readonly Issue[]> = {
  'competencyLint.emptyArea': () => lint(['{"id":"files",', '{"id":"empty"},{"id":"files",']),
  'competencyLint.unusedScale': () =>
    lint(['{"id":"stars","levels"', '{"id":"more","levels":[{"id":"x"}]},{"id":"stars","levels"']),
  'competencyLint.noScale': () => lint(),
  'competencyLint.noIndicator': () => lint([',{"level":"teaches","text":{"en":"Shows others."}}', '']),
  'competencyLint.notRequired': () => lint([',{"competency":"tact"}', '']),
  'competencyLint.noRequiredLevel': () => lint(),
  'competencyLint.prerequisiteNotRequired': () =>
    lint(['"level":"knows","forLevel":"does"', '"level":"teaches","forLevel":"does"']),
  'competencyLint.fallingLevel': () =>
    lint([
      '{"id":"clerk-1","requires":[{"competency":"filing","level":"knows"}',
      '{"id":"clerk-1","requires":[{"competency":"filing","level":"teaches"}',
    ]),
};
const tests: Record<keyof typeof knowledgeTestCodes, () => readonly Issue[]> = {
  'knowledgeTest.otherFramework': () => exam(['"version":"2"', '"version":"3"']),
  'knowledgeTest.duplicateId': () => exam(['"id":"q2"', '"id":"q1"']),
  'knowledgeTest.danglingReference': () => exam(['"topic":"keys"', '"topic":"kees"']),
  'knowledgeTest.keyCount': () => exam(['"isKey":true', '"isKey":false']),
  'knowledgeTest.duplicateOption': () => exam(['"code":"b"', '"code":"a"']),
  'knowledgeTest.marksTotal': () => exam(['"marks":10', '"marks":100']),
  'knowledgeTest.noGrading': () =>
    exam(
      ['"scale":"steps"', '"scale":"stars"'],
      ['"level":"knows"', '"level":"one"'],
      ['"level":"does"', '"level":"two"'],
    ),
  'knowledgeTest.gradingOrder': () => exam(['"fromShare":0.8', '"fromShare":0.5']),
};
const evidence: Record<keyof typeof competencyEvidenceCodes, () => readonly Issue[]> = {
  'competencyEvidence.otherFramework': () => seen(['"version":"2"', '"version":"1"']),
  'competencyEvidence.duplicateId': () => seen(['"id":"e2"', '"id":"e1"']),
  'competencyEvidence.danglingReference': () => seen(['"clerk-2"', '"clerk-3"']),
  'competencyEvidence.noScale': () => seen(['"competency":"typing"', '"competency":"tact"']),
  'competencyEvidence.outcome': () => seen(['"outcome":"level"', '"outcome":"belowLowest"']),
  'competencyEvidence.repeatedItem': () => seen(['"item":"q2"', '"item":"q1"']),
  'competencyEvidence.unknownPerson': () =>
    issuesOf(
      holdingsOf(expectOk(compileEvidenceRegister(register, compiled, [tested])), 'p2', policy, '2026-02-01'),
    ),
};
const migrations: Record<keyof typeof migrationCodes, () => readonly Issue[]> = {
  'competencyMigration.notConsecutive': () => issuesOf(migrateEvidence(register, compiled, compiled)),
  'competencyMigration.otherFramework': () => issuesOf(migrateEvidence(register, compiledOld, compiled)),
};
const trainings: Record<keyof typeof trainingCodes, () => readonly Issue[]> = {
  'trainingCatalogue.otherFramework': () => courses(['"version":"2"', '"version":"3"']),
  'trainingCatalogue.duplicateId': () => courses(['"id":"folders"', '"id":"keys-1"']),
  'trainingCatalogue.danglingReference': () => courses(['"provider":"school"', '"provider":"schol"']),
  'trainingCatalogue.noScale': () =>
    courses(['{"competency":"filing","to":"does"}', '{"competency":"tact","to":"does"}']),
  'trainingCatalogue.noRaise': () => courses(['"from":"knows","to":"does"', '"from":"does","to":"does"']),
  'trainingCatalogue.repeatedCompetency': () =>
    courses([
      '[{"competency":"filing","to":"does"}]',
      '[{"competency":"filing","to":"does"},{"competency":"filing","to":"knows"}]',
    ]),
  'trainingCatalogue.circle': () => courses(['"after":["keys-1"]', '"after":["keys-2"]']),
  'trainingPlan.budget': () => issuesOf(startProgrammes([gap], bought, 1.5, [])),
  'trainingPlan.seats': () =>
    issuesOf(startProgrammes([gap], bought, 1, [{ programme: 'keys-1', seats: -1 }])),
  'trainingPlan.unknownProgramme': () =>
    issuesOf(startProgrammes([gap], bought, 1, [{ programme: 'keys', seats: 1 }])),
  'trainingPlan.unknownCompetency': () =>
    issuesOf(startProgrammes([{ ...gap, competency: 'x' }], bought, 1, [])),
  'trainingPlan.fineWeights': () =>
    issuesOf(startProgrammes([gap, { ...gap, weight: 0.123456789012 }], bought, 1, [])),
};
const talents: Record<keyof typeof talentCodes, () => readonly Issue[]> = {
  'talentRules.otherFramework': () => pools(['"version":"2"', '"version":"3"']),
  'talentRules.duplicateId': () => pools(['"id":"wide"', '"id":"pool"']),
  'talentRules.danglingReference': () => pools(['"streams":["ict"]', '"streams":["itc"]']),
  'talentRules.nothingSelected': () => pools(['"streams":["ict"]', '"streams":["ict"],"layers":["head"]']),
  'talentRules.notACriterion': () => pools(['{"fact":"keen","is":true}', '{"level":"keen","is":"x"}']),
  'talentRules.repeatedPerson': () => {
    const subject = { person: { id: 'p1', profiles: [] }, holdings: [] };
    return issuesOf(talentPoolsOf(expectOk(compileTalentRules(rules, compiled)), [subject, subject]));
  },
};
const producers = { ...framework, ...lints, ...tests, ...evidence, ...migrations, ...trainings, ...talents };

describe('every code of competency', () => {
  it.each(Object.entries(producers))('%s is produced, and its message has all its facts', (code, produce) => {
    const found = produce().filter((issue) => issue.code === code);
    expect(found.length).toBeGreaterThan(0);
    for (const { message } of found) expect(message).not.toMatch(/\{\w+\}/);
  });

  it('has none for documents that are sound', () => {
    expect([frame(), exam(), courses(), pools(), seen()]).toEqual([[], [], [], [], []]);
  });

  it.each<readonly [string, readonly Pair[], readonly string[]]>([
    [
      'an area that is part of itself',
      [['"id":"desk-ict"', '"id":"desk-ict","parent":"files"']],
      ['competencyFramework.circle'],
    ],
    [
      'a required level of another scale',
      [['"level":"two"', '"level":"knows"']],
      ['competencyFramework.danglingReference'],
    ],
    [
      'a crosswalk to a scale that is not there',
      [['"to":"steps"', '"to":"step"']],
      ['competencyFramework.danglingReference'],
    ],
    [
      'a link to a crosswalk that is not there',
      [['"crosswalk":"old-steps"', '"crosswalk":"olds"']],
      ['competencyFramework.danglingReference'],
    ],
  ])('a framework with %s', (_, pairs, codes) => {
    expect(frame(...pairs).map(({ code }) => code)).toEqual(expect.arrayContaining([...codes]));
  });

  it.each<readonly [string, CompetencyEvidence]>([
    ['a competency', { ...rating, competency: 'typin' }],
    ['a level', { ...rating, level: 'one' }],
    ['a person', { ...rating, person: 'p9' }],
    ['a test', { ...sitting, test: 'chek' }],
  ])('evidence that names %s that is not there', (_, one) => {
    const found = issuesOf(compileEvidenceRegister(registerOf(people, [one]), compiled, [tested]));
    expect(found.map(({ code }) => code)).toEqual(['competencyEvidence.danglingReference']);
  });

  it('answers that an item cannot take are said at their place', () => {
    const odd = { ...sitting, answers: [{ item: 'q1', answer: 'z' }] };
    const found = issuesOf(compileEvidenceRegister(registerOf(people, [odd]), compiled, [tested]));
    expect(found.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['answer.unknownOption', 'evidence.0.answers.q1'],
    ]);
  });
});
