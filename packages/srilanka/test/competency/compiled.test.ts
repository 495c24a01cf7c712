import {
  compileCompetencyFramework,
  compileEvidenceRegister,
  compileKnowledgeTest,
  compileTalentRules,
  compileTrainingCatalogue,
  scoreTest,
} from '@sopana/competency';
import { expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
// @ts-expect-error [ts7016] an example of plain JavaScript
import * as made from '../../../../examples/national-programme/src/officials.mjs';
import { competencyFramework } from '../../src/competency/competency-framework.js';
import { needsAssessments } from '../../src/competency/needs-assessments.js';
import { talentRules } from '../../src/competency/talent-rules.js';
import { trainingCatalogue } from '../../src/competency/training-catalogue.js';

const framework = expectOk(compileCompetencyFramework(competencyFramework));
const tests = needsAssessments.map((test) => expectOk(compileKnowledgeTest(test, framework)));

describe('the documents fit each other', () => {
  it.each(tests.map((compiled) => [compiled.test.id, compiled] as const))(
    '%s: full marks are the attainable ones, 100 in each stream, and one wrong answer loses its marks',
    (_, compiled) => {
      const { items } = compiled.test;
      const right = Object.fromEntries(
        items.map(({ id, options }) => [id, options.find(({ isKey }) => isKey === true)?.code ?? '']),
      );
      const full = expectOk(scoreTest(compiled, right));
      expect(full.sections.map(({ marks, attainable }) => [marks, attainable])).toEqual([
        [100, 100],
        [100, 100],
        [100, 100],
      ]);
      expect(full.missed).toEqual([]);
      const [first] = items;
      const wrong = first?.options.find(({ isKey }) => isKey !== true)?.code ?? '';
      const less = expectOk(scoreTest(compiled, { ...right, [first?.id ?? '']: wrong }));
      expect(less.sections[0]).toMatchObject({ marks: 100 - (first?.marks ?? 0), attainable: 100 });
      expect(less.missed.map(({ topic }) => topic)).toEqual([first?.topic]);
    },
  );

  it('catalogue and talent rules compile', () => {
    expect(expectOk(compileTrainingCatalogue(trainingCatalogue, framework))).toBeDefined();
    expect(expectOk(compileTalentRules(talentRules, framework)).pools).toHaveLength(7);
  });

  it('350 fictional officials compile with the tests that they sat', () => {
    expect(
      expectOk(compileEvidenceRegister(made.fictionalOfficials(350, 2026), framework, tests)),
    ).toBeDefined();
  });
});
