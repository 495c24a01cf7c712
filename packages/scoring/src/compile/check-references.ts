import { createIssue, type Issue, type PathStep } from '@sopana/core';
import { didYouMean } from '@sopana/core/text';
import { scoringCodes } from '../codes.js';
import { formulaIds } from '../formula/formula-ids.js';
import { parseFormula } from '../formula/parse-formula.js';
import { missingClasses } from '../model/class-code.js';
import type { Instrument } from '../model/instrument.js';
import type { Node } from '../model/node.js';
import { levelsOf } from '../scope/levels-of.js';

/**
 * Ids that lead nowhere. What conditions read is checked with them.
 *
 * @param instrument - a document of the right shape
 * @returns one `instrument.danglingReference` for each, in document order
 */
export function checkReferences(instrument: Instrument): readonly Issue[] {
  const { items, nodes, scales = [], attributes = [], ranks = [], views = [], profiles = [] } = instrument;
  const scaleIds = idsOf(scales);
  const nodeIds = idsOf(nodes);
  const allIds = idsOf([...items, ...nodes]);
  const attributeIds = idsOf(attributes);
  return [
    ...items.flatMap((item, at) => check(item.scale, 'a scale', scaleIds, ['items', at, 'scale'])),
    ...nodes.flatMap((node, at) =>
      referencesOf(node).flatMap(({ id, path }) =>
        check(id, 'an item or a node', allIds, ['nodes', at, ...path]),
      ),
    ),
    ...ranks.flatMap((rank, at) => [
      ...check(rank.of, 'a node', nodeIds, ['ranks', at, 'of']),
      ...(rank.within ?? []).flatMap((id, position) =>
        check(id, 'an attribute', attributeIds, ['ranks', at, 'within', position]),
      ),
    ]),
    ...views.flatMap((view, at) =>
      view.show.flatMap((id, position) => check(id, 'a node', nodeIds, ['views', at, 'show', position])),
    ),
    ...profiles.flatMap((profile, at) =>
      profile.targets.flatMap((target, position) => {
        const path = ['profiles', at, 'targets', position];
        const levels = levelsOf(nodes.find((node) => node.id === target.node));
        const level = typeof target.atLeast === 'string' ? target.atLeast : undefined;
        return [
          ...check(target.node, 'a node', nodeIds, [...path, 'node']),
          ...check(level, `a level of '${target.node}'`, new Set(levels ?? []), [...path, 'atLeast']),
        ];
      }),
    ),
  ];
}

interface Reference {
  readonly id: string;
  readonly path: readonly PathStep[];
}

function referencesOf(node: Node): readonly Reference[] {
  if ('bands' in node) return [{ id: node.of, path: ['of'] }];
  if ('gates' in node) {
    const levels = new Set(levelsOf(node));
    return (node.caps ?? []).flatMap((cap, at) =>
      levels.has(cap.at) ? [] : [{ id: cap.at, path: ['caps', at, 'at'] }],
    );
  }
  if ('formula' in node) {
    const formula = parseFormula(node.formula, node.id, []);
    return formula.ok ? formulaIds(formula.value).map((id) => ({ id, path: ['formula'] })) : [];
  }
  if ('cases' in node) {
    return node.cases.flatMap(({ value }, at) => {
      const isId = typeof value === 'string' && !missingClasses.some((name) => name === value);
      return isId ? [{ id: value, path: ['cases', at, 'value'] }] : [];
    });
  }
  if ('items' in node.of) return [];
  return node.of.map((child, at) =>
    typeof child === 'string' ? { id: child, path: ['of', at] } : { id: child.of, path: ['of', at, 'of'] },
  );
}

function check(
  id: string | undefined,
  kind: string,
  known: ReadonlySet<string>,
  path: readonly PathStep[],
): readonly Issue[] {
  if (id === undefined || known.has(id)) return [];
  const facts = { id, kind, hint: didYouMean(id, [...known]) };
  return [createIssue(scoringCodes, 'instrument.danglingReference', path, facts)];
}

function idsOf(entries: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(entries.map((entry) => entry.id));
}
