import { isId } from '@sopana/core/document';
import { idOfText } from '../tables/id-of-text.js';
import type { CaseKind } from './case-format.js';
import type { CaseGraph } from './case-graph.js';
import type { CaseTies } from './case-ties.js';

/** Kinds that share their ids. */
const groups: Readonly<Record<CaseKind, string>> = {
  scale: 'scale',
  level: 'level',
  layer: 'group',
  stream: 'group',
  area: 'group',
  competency: 'competency',
  statement: 'statement',
  family: 'family',
  role: 'role',
  roleLevel: 'role',
};

/**
 * The ids of items: that which Sopana wrote, their code for people where it can be an id and is free, else an id made of it, else their UUID.
 *
 * @param graph - the items
 * @param ties - what they lie under: levels are unique in their scale
 * @returns by UUID; nothing for level statements, which are no objects of a framework
 */
export function caseIds(graph: CaseGraph, ties: CaseTies): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const ids = new Map<string, string>();
  for (const [identifier, { object }] of graph.items) {
    const kind = graph.kinds.get(identifier) as CaseKind;
    if (kind === 'statement') continue;
    const scope = kind === 'level' ? `level of ${ties.outer.get(identifier)?.get('scale')}` : groups[kind];
    const code = object.humanCodingScheme ?? '';
    const own = Object(Object(object.extensions)['sopana'])['id'] as string;
    const wanted = [
      own,
      code,
      ...(code.trim() === '' ? [] : [idOfText(code)]),
      identifier,
      idOfText(identifier),
    ];
    const id = wanted.find((one) => isId(one) && !taken.has(`${scope} ${one}`)) as string;
    taken.add(`${scope} ${id}`);
    ids.set(identifier, id);
  }
  return ids;
}
