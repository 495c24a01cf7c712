import { createIssue, err, type PathStep, type Result, resultOf } from '@sopana/core';
import { didYouMean } from '@sopana/core/text';
import type { CompetencyEvidence, TestSitting } from '../model/competency-evidence.js';
import type { CompiledFramework } from '../model/compiled-framework.js';
import type { ShownLevel } from '../model/compiled-register.js';
import type { CompiledTest } from '../model/compiled-test.js';
import { scoreTest } from '../tests/score-test.js';
import { competencyEvidenceCodes } from './codes.js';

/**
 * What one piece of evidence shows.
 *
 * @param evidence - of any kind
 * @param framework - the framework whose competencies it names
 * @param tests - the knowledge tests that were sat
 * @param path - where the evidence stands
 * @returns one entry for a rating or credential, one for each competency of a test; fails with the codes
 *   `competencyEvidence.*` and `answer.*`
 */
export function shownLevels(
  evidence: CompetencyEvidence,
  framework: CompiledFramework,
  tests: readonly CompiledTest[],
  path: readonly PathStep[],
): Result<readonly ShownLevel[]> {
  if (evidence.kind === 'test') return levelsOfSitting(evidence, tests, path);
  const { id, competency, level } = evidence;
  const dangling = (word: string, known: Iterable<string>, kind: string, key: string) =>
    err(
      createIssue(competencyEvidenceCodes, 'competencyEvidence.danglingReference', [...path, key], {
        id: word,
        kind,
        hint: didYouMean(word, known),
      }),
    );
  const outcome = evidence.kind === 'rating' ? evidence.outcome : 'level';
  const placed = framework.competencies.get(competency);
  if (placed === undefined) {
    return dangling(competency, framework.competencies.keys(), 'a competency of the framework', 'competency');
  }
  if (placed.scale === null) {
    const facts = { id, competency };
    return err(createIssue(competencyEvidenceCodes, 'competencyEvidence.noScale', path, facts));
  }
  if ((outcome === 'level') !== (level !== undefined)) {
    const facts = { id, outcome, level: level === undefined ? 'no level' : `level '${level}'` };
    return err(createIssue(competencyEvidenceCodes, 'competencyEvidence.outcome', path, facts));
  }
  const { places, scale } = placed.scale;
  if (level !== undefined && !places.has(level)) {
    return dangling(level, places.keys(), `a level of scale '${scale.id}'`, 'level');
  }
  const place = outcome === 'notObserved' ? null : level === undefined ? 0 : (places.get(level) ?? 0);
  return resultOf([], () => [{ evidence, competency, outcome, place }]);
}

function levelsOfSitting(
  evidence: TestSitting,
  tests: readonly CompiledTest[],
  path: readonly PathStep[],
): Result<readonly ShownLevel[]> {
  const { id, answers, test, testVersion } = evidence;
  const names = tests.map((one) => `${one.test.id} ${one.test.version}`);
  const name = `${test} ${testVersion}`;
  const compiled = tests[names.indexOf(name)];
  if (compiled === undefined) {
    const facts = { id: name, kind: 'a knowledge test that was given', hint: didYouMean(name, names) };
    return err(
      createIssue(competencyEvidenceCodes, 'competencyEvidence.danglingReference', [...path, 'test'], facts),
    );
  }
  const seen = new Set<string>();
  const repeated = answers.flatMap(({ item }, at) => {
    const isNew = !seen.has(item);
    seen.add(item);
    const place = [...path, 'answers', at];
    return isNew
      ? []
      : [createIssue(competencyEvidenceCodes, 'competencyEvidence.repeatedItem', place, { id, item })];
  });
  const result = scoreTest(compiled, Object.fromEntries(answers.map(({ item, answer }) => [item, answer])));
  const issues = result.ok
    ? repeated
    : [
        ...repeated,
        ...result.issues.map((issue) => ({ ...issue, path: [...path, 'answers', ...issue.path] })),
      ];
  return resultOf(issues, () =>
    (result.ok ? result.value.competencies : []).map(({ competency, outcome, place }) => ({
      evidence,
      competency,
      outcome,
      place,
    })),
  );
}
