import { createIssue, type Issue, type PathStep, type Result, resultOf } from '@sopana/core';
import { sumExact } from '@sopana/core/arithmetic';
import { didYouMean } from '@sopana/core/text';
import { compileInstrument } from '@sopana/scoring';
import type { CompiledFramework } from '../model/compiled-framework.js';
import type { CompiledTest } from '../model/compiled-test.js';
import type { KnowledgeTest } from '../model/knowledge-test.js';
import { knowledgeTestCodes } from './codes.js';
import { instrumentOfTest } from './instrument-of-test.js';

/**
 * A knowledge test ready to be scored: every item has exactly one right answer, and every total can be reached.
 *
 * @param test - a document of the right shape, such as `parseKnowledgeTest` gives
 * @param framework - the framework that it names
 * @returns the test with its scorable instrument; fails with all issues of the codes `knowledgeTest.*`
 *
 * @example
 * ```ts
 * const framework = compileCompetencyFramework({ sopana: 'competency-framework/1', id: 'tiny', version: '1', scales: [{ id: 'steps', levels: [{ id: 'knows' }] }], competencies: [{ id: 'writing', scale: 'steps' }] });
 * const item = { id: 'q1', section: 's', competency: 'writing', topic: 't', options: [{ code: 'a', isKey: true }, { code: 'b', isKey: true }] };
 * const test = { sopana: 'knowledge-test/1', id: 'check', version: '1', framework: { id: 'tiny', version: '1' }, unanswered: 'wrong', sections: [{ id: 's', marks: 1 }], topics: [{ id: 't' }], items: [item], gradings: [{ scale: 'steps', levels: [{ level: 'knows', fromShare: 0.5 }] }] };
 * compileKnowledgeTest(test, framework.value).issues[0].message; // => "Item 'q1' has 2 right answers; it must have exactly one. Mark one option with `isKey`."
 * ```
 *
 * @source Our convention; one key for each item is what makes a mark checkable.
 */
export function compileKnowledgeTest(
  test: KnowledgeTest,
  framework: CompiledFramework,
): Result<CompiledTest> {
  const issues = [
    ...headIssues(test, framework),
    ...sectionIssues(test, framework),
    ...test.items.flatMap((_, at) => itemIssues(test, at, framework)),
    ...gradingIssues(test, framework),
  ];
  const sound = resultOf(issues, () => instrumentOfTest(test));
  if (!sound.ok) return sound;
  const plan = compileInstrument(sound.value);
  if (!plan.ok) return plan;
  return resultOf([], () => ({
    test,
    framework,
    instrument: sound.value,
    plan: plan.value,
    items: new Map(test.items.map((item) => [item.id, item])),
  }));
}

function issue(
  code: keyof typeof knowledgeTestCodes,
  path: readonly PathStep[],
  facts: Issue['facts'],
): Issue {
  return createIssue(knowledgeTestCodes, code, path, facts);
}

function dangling(
  id: string,
  known: Iterable<string>,
  kind: string,
  path: readonly PathStep[],
): readonly Issue[] {
  const ids = [...known];
  if (ids.includes(id)) return [];
  return [issue('knowledgeTest.danglingReference', path, { id, kind, hint: didYouMean(id, ids) })];
}

function headIssues(test: KnowledgeTest, { framework, identity }: CompiledFramework): readonly Issue[] {
  const { id, layer, items, sections, topics } = test;
  const isOther = test.framework.id !== identity.id || test.framework.version !== identity.version;
  const ids = [...sections, ...topics, ...items].map((one) => one.id);
  const twice = [...new Set(ids.filter((one, at) => ids.indexOf(one) !== at))];
  const layers = (framework.layers ?? []).map((one) => one.id);
  return [
    ...(isOther
      ? [
          issue('knowledgeTest.otherFramework', ['framework'], {
            id,
            named: `${test.framework.id} ${test.framework.version}`,
            given: `${identity.id} ${identity.version}`,
          }),
        ]
      : []),
    ...twice.map((one) => issue('knowledgeTest.duplicateId', [], { id: one })),
    ...(layer === undefined ? [] : dangling(layer, layers, 'a layer of the framework', ['layer'])),
  ];
}

function sectionIssues(
  { items, sections }: KnowledgeTest,
  { framework }: CompiledFramework,
): readonly Issue[] {
  const streams = (framework.streams ?? []).map(({ id }) => id);
  return sections.flatMap(({ id, marks, stream }, at) => {
    const total = sumExact(items.filter(({ section }) => section === id).map((item) => item.marks ?? 1));
    const path = ['sections', at];
    return [
      ...(stream === undefined
        ? []
        : dangling(stream, streams, 'a stream of the framework', [...path, 'stream'])),
      ...(total === marks
        ? []
        : [issue('knowledgeTest.marksTotal', [...path, 'marks'], { id, marks, total })]),
    ];
  });
}

function itemIssues(
  { gradings, items, sections, topics }: KnowledgeTest,
  at: number,
  { competencies }: CompiledFramework,
): readonly Issue[] {
  const item = items[at];
  if (item === undefined) return [];
  const { id, competency, options, section, topic } = item;
  const path = ['items', at];
  const keys = options.filter(({ isKey }) => isKey === true).length;
  const codes = options.map(({ code }) => code);
  const twice = codes.find((code, position) => codes.indexOf(code) !== position);
  const placed = competencies.get(competency);
  const scale = placed?.scale?.scale.id ?? 'none';
  const isGraded = placed === undefined || gradings.some((grading) => grading.scale === scale);
  return [
    ...dangling(
      section,
      sections.map((one) => one.id),
      'a section of the test',
      [...path, 'section'],
    ),
    ...dangling(
      topic,
      topics.map((one) => one.id),
      'a topic of the test',
      [...path, 'topic'],
    ),
    ...dangling(competency, competencies.keys(), 'a competency of the framework', [...path, 'competency']),
    ...(keys === 1 ? [] : [issue('knowledgeTest.keyCount', [...path, 'options'], { id, count: keys })]),
    ...(twice === undefined
      ? []
      : [issue('knowledgeTest.duplicateOption', [...path, 'options'], { id, code: twice })]),
    ...(isGraded ? [] : [issue('knowledgeTest.noGrading', path, { id, competency, scale })]),
  ];
}

function gradingIssues({ gradings }: KnowledgeTest, { scales }: CompiledFramework): readonly Issue[] {
  return gradings.flatMap(({ scale, levels }, at) => {
    const places = scales.get(scale)?.places;
    if (places === undefined) {
      return dangling(scale, scales.keys(), 'a scale of the framework', ['gradings', at, 'scale']);
    }
    return levels.flatMap(({ level, fromShare }, position) => {
      const path = ['gradings', at, 'levels', position];
      const missing = dangling(level, places.keys(), `a level of scale '${scale}'`, [...path, 'level']);
      const before = levels[position - 1];
      if (missing.length > 0 || before === undefined) return missing;
      const rises =
        (places.get(level) ?? 0) > (places.get(before.level) ?? 0) && fromShare > before.fromShare;
      return rises ? [] : [issue('knowledgeTest.gradingOrder', path, { scale, level, before: before.level })];
    });
  });
}
