import type { KnowledgeTest } from '@sopana/competency';
import cdio from '../../documents/needs-assessment-cdio.json' with { type: 'json' };
import middle from '../../documents/needs-assessment-middle.json' with { type: 'json' };
import operational from '../../documents/needs-assessment-operational.json' with { type: 'json' };
import top from '../../documents/needs-assessment-top.json' with { type: 'json' };

/**
 * Needs assessments, one for each layer of employment, in their order: 100 marks for each stream, two questions for each area, each
 * with its topic and one right answer.
 *
 * @example
 * ```ts
 * needsAssessments.map(({ layer, items }) => [layer, items.length]); // => [['operational', 26], ['middle', 34], ['top', 34], ['cdio', 40]]
 * ```
 *
 * @remarks One test for each layer and 100 marks for each stream are observed; every question, option and topic is authored.
 * @source Public needs-assessment tools built for the programme (structure only).
 */
export const needsAssessments: readonly KnowledgeTest[] = [
  operational as KnowledgeTest,
  middle as KnowledgeTest,
  top as KnowledgeTest,
  cdio as KnowledgeTest,
];
