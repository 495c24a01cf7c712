import { createIssue, type Issue } from '@sopana/core';
import { scoringCodes } from '../codes.js';
import { missingClasses } from '../model/class-code.js';
import type { Instrument } from '../model/instrument.js';

/**
 * Ids that stand for two things.
 *
 * @param instrument - a document of the right shape
 * @returns one `instrument.duplicateId` for each repetition
 */
export function checkIds(instrument: Instrument): readonly Issue[] {
  const { items, nodes, scales = [], attributes = [], ranks = [] } = instrument;
  const { pipelines = [], views = [], profiles = [] } = instrument;
  return [
    ...reserved(instrument),
    ...repeated('attributes and items', [
      ...attributes.map((one, position) => ({ id: one.id, path: ['attributes', position, 'id'] })),
      ...unique(items).map(({ id, position }) => ({ id, path: ['items', position, 'id'] })),
    ]),
    ...repeated('items and nodes', [
      ...items.map((item, position) => ({ id: item.id, path: ['items', position, 'id'] })),
      ...nodes.map((node, position) => ({ id: node.id, path: ['nodes', position, 'id'] })),
    ]),
    ...repeated(
      'scales',
      scales.map((scale, position) => ({ id: scale.id, path: ['scales', position, 'id'] })),
    ),
    ...repeated(
      'ranks',
      ranks.map((rank, position) => ({ id: rank.id, path: ['ranks', position, 'id'] })),
    ),
    ...repeated(
      'pipelines',
      pipelines.map((one, position) => ({ id: one.id, path: ['pipelines', position, 'id'] })),
    ),
    ...repeated(
      'views',
      views.map((view, position) => ({ id: view.id, path: ['views', position, 'id'] })),
    ),
    ...repeated(
      'profiles',
      profiles.map((one, position) => ({ id: one.id, path: ['profiles', position, 'id'] })),
    ),
  ];
}

/** Items once each: an item that stands there twice is told of with the nodes. */
function unique(items: Instrument['items']): readonly { readonly id: string; readonly position: number }[] {
  const first = new Map<string, number>();
  items.forEach(({ id }, position) => {
    if (!first.has(id)) first.set(id, position);
  });
  return Array.from(first, ([id, position]) => ({ id, position }));
}

/** A decision table names ids and classes in the same place, and a wide file has a column for the subject. */
function reserved({ items, nodes, attributes = [] }: Instrument): readonly Issue[] {
  const check = (
    list: string,
    names: readonly string[],
    entries: readonly { readonly id: string }[],
  ): readonly Issue[] =>
    entries.flatMap(({ id }, at) =>
      names.includes(id)
        ? [createIssue(scoringCodes, 'instrument.reservedId', [list, at, 'id'], { id })]
        : [],
    );
  return [
    ...check('attributes', ['subject'], attributes),
    ...check('items', ['subject', ...missingClasses], items),
    ...check('nodes', missingClasses, nodes),
  ];
}

interface Named {
  readonly id: string;
  readonly path: readonly (string | number)[];
}

function repeated(kind: string, entries: readonly Named[]): Issue[] {
  const seen = new Map<string, Named>();
  const issues: Issue[] = [];
  for (const entry of entries) {
    const first = seen.get(entry.id);
    if (first === undefined) seen.set(entry.id, entry);
    else {
      const facts = { id: entry.id, kind, first: first.path.slice(0, -1).join('/') };
      issues.push(createIssue(scoringCodes, 'instrument.duplicateId', entry.path, facts));
    }
  }
  return issues;
}
