import type { Instrument, MissingPolicy } from '@sopana/scoring';
import type { KnowledgeTest } from '../model/knowledge-test.js';

/**
 * The scorable document of a knowledge test.
 *
 * @param test - without issues
 * @returns an instrument with one item for each question, worth its marks, and one sum for each section and competency
 */
export function instrumentOfTest(test: KnowledgeTest): Instrument {
  const { id, items, sections, unanswered, version } = test;
  const left = unanswered === 'wrong' ? 'zero' : 'propagate';
  const missing: MissingPolicy = {
    unanswered: left,
    unknown: left,
    refused: left,
    notApplicable: 'skip',
    notRelevant: 'skip',
  };
  const competencies = [...new Set(items.map(({ competency }) => competency))];
  const of = (keeps: (item: (typeof items)[number]) => boolean): readonly string[] =>
    items.filter(keeps).map((item) => item.id);
  return {
    sopana: 'instrument/1',
    id,
    version,
    arithmetic: { sum: 'exact' },
    scales: items.map(({ id: item, marks = 1, options }) => ({
      id: `scale.${item}`,
      type: 'choice',
      options: options.map(({ code, isKey = false }) => ({ code, value: isKey ? marks : 0 })),
    })),
    items: items.map(({ id: item }) => ({ id: item, scale: `scale.${item}` })),
    nodes: [
      ...sections.map((section) => ({
        id: `section.${section.id}`,
        of: of((item) => item.section === section.id),
        by: 'sum' as const,
        missing,
      })),
      ...competencies.map((competency) => ({
        id: `competency.${competency}`,
        of: of((item) => item.competency === competency),
        by: 'sum' as const,
        missing,
      })),
    ],
  };
}
