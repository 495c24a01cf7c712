import { createIssue, type Issue, type PathStep } from '@sopana/core';
import { scoringCodes } from '../codes.js';
import type { Instrument } from '../model/instrument.js';
import { hint } from './hint.js';
import { nodeChildren } from './node-children.js';

/**
 * Ids that lead nowhere.
 *
 * @param instrument - a document of the right shape
 * @returns one `instrument.danglingReference` for each, in document order
 */
export function checkReferences(instrument: Instrument): readonly Issue[] {
  const { items, nodes, scales = [], attributes = [], ranks = [] } = instrument;
  const scaleIds = idsOf(scales);
  const nodeIds = idsOf(nodes);
  const allIds = idsOf([...items, ...nodes]);
  const attributeIds = idsOf(attributes);
  return [
    ...items.flatMap((item, at) => check(item.scale, 'a scale', scaleIds, ['items', at, 'scale'])),
    ...nodes.flatMap((node, at) =>
      nodeChildren(node).flatMap((child, position) =>
        check(child.of, 'an item or a node', allIds, [
          'nodes',
          at,
          'of',
          ...('bands' in node ? [] : [position]),
        ]),
      ),
    ),
    ...ranks.flatMap((rank, at) => [
      ...check(rank.of, 'a node', nodeIds, ['ranks', at, 'of']),
      ...(rank.within ?? []).flatMap((id, position) =>
        check(id, 'an attribute', attributeIds, ['ranks', at, 'within', position]),
      ),
    ]),
  ];
}

function check(
  id: string | undefined,
  kind: string,
  known: ReadonlySet<string>,
  path: readonly PathStep[],
): readonly Issue[] {
  if (id === undefined || known.has(id)) return [];
  const facts = { id, kind, hint: hint(id, [...known]) };
  return [createIssue(scoringCodes, 'instrument.danglingReference', path, facts)];
}

function idsOf(entries: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(entries.map((entry) => entry.id));
}
