import type { Text } from '@sopana/core/text';
import type { Plan } from '@sopana/scoring';
import { labelled } from './labelled.js';

/**
 * The levels of a node as people read them.
 *
 * @param plan - the compiled document
 * @param id - of the node
 * @param languages - of labels, in order of preference
 * @returns names by ordinal, with the language where it is not the first wanted; null when the node has no levels
 */
export function levelNames(plan: Plan, id: string, languages: readonly string[]): readonly string[] | null {
  return levelsOf(plan, id)?.map(({ level, label }) => labelled(level, label, languages)) ?? null;
}

interface Level {
  readonly level: string;
  readonly label?: Text;
}

function levelsOf(plan: Plan, id: string): readonly Level[] | null {
  const node = plan.instrument.nodes.find((candidate) => candidate.id === id);
  if (node === undefined) return null;
  if ('bands' in node) return node.bands;
  return 'gates' in node ? [node.start, ...node.gates] : null;
}
