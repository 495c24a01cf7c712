import type { SelectionRubric } from '@sopana/cdio';
import { readText, type Text } from '@sopana/core/text';

/**
 * What criteria, roles, gates, stages and tie-breaks of a rubric are called.
 *
 * @param rubric - the rubric
 * @param languages - in order of preference
 * @returns the label of an id; the id itself where it has none, as candidates and assessors have
 */
export function namesInRubric(rubric: SelectionRubric, languages: readonly string[]): (id: string) => string {
  const named: readonly { readonly id: string; readonly label?: Text }[] = [
    ...rubric.stages.flatMap(({ tieBreaks = [] }) => tieBreaks),
    ...rubric.stages,
    ...rubric.roles,
    ...rubric.gates,
    ...rubric.criteria,
  ];
  const labels = new Map(named.flatMap(({ id, label }) => (label === undefined ? [] : [[id, label]])));
  return (id) => {
    const label = labels.get(id);
    return label === undefined ? id : readText(label, languages).text;
  };
}
