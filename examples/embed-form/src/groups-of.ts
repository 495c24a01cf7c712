import type { Text } from '@sopana/core/text';
import type { Plan } from '@sopana/scoring';

/** Questions under one heading. */
export interface Group {
  /** Id of the node that the questions lead to. */
  readonly id: string;
  /** Its name. */
  readonly label: Text;
  /** Ids of the items. */
  readonly items: readonly string[];
}

/** The nodes that are made from items directly: their names are the headings of the form. */
export function groupsOf({ instrument }: Plan): readonly Group[] {
  const ids = new Set(instrument.items.map(({ id }) => id));
  return instrument.nodes.flatMap((node) => {
    if (!('of' in node) || !Array.isArray(node.of)) return [];
    const items = node.of.filter((child): child is string => typeof child === 'string' && ids.has(child));
    return items.length === 0 ? [] : [{ id: node.id, label: node.label ?? { en: node.id }, items }];
  });
}
