import { createIssue, type Issue } from '@sopana/core';
import { competencyCodes } from '../codes.js';
import type { CompetencyFramework } from '../model/competency-framework.js';
import type { CompetencyLink } from '../model/competency-link.js';
import type { FrameworkVersion } from '../model/framework-version.js';
import type { ScaleCrosswalk } from '../model/scale-crosswalk.js';
import { dangling } from './dangling.js';
import type { FrameworkIndex } from './framework-index.js';

/**
 * Crosswalks and links that name what is not there, or that do not fit each other.
 *
 * @param framework - a document of the right shape
 * @param index - what it holds
 * @returns the issues: of `replaces`, then of crosswalks and links in document order
 */
export function checkVersions(framework: CompetencyFramework, index: FrameworkIndex): readonly Issue[] {
  const { id, version, replaces, crosswalks = [], links = [] } = framework;
  const walks = new Map(crosswalks.map((crosswalk) => [crosswalk.id, crosswalk]));
  const isItself = replaces !== undefined && replaces.id === id && replaces.version === version;
  return [
    ...(isItself
      ? [createIssue(competencyCodes, 'competencyFramework.replacesItself', ['replaces'], { id, version })]
      : []),
    ...crosswalks.flatMap((crosswalk, at) => checkCrosswalk(crosswalk, at, index)),
    ...links.flatMap((link, at) => [
      ...dangling(link.competency, index.competencies, 'a competency', ['links', at, 'competency']),
      ...dangling(link.crosswalk, walks, 'a crosswalk', ['links', at, 'crosswalk']),
      ...checkLink(link, at, replaces, walks, index),
    ]),
  ];
}

function checkCrosswalk(crosswalk: ScaleCrosswalk, at: number, index: FrameworkIndex): readonly Issue[] {
  const { id, from, framework, to, levels } = crosswalk;
  const path = ['crosswalks', at];
  const source = framework === undefined ? index.scales.get(from) : undefined;
  const target = index.scales.get(to);
  return [
    ...(framework === undefined ? dangling(from, index.scales, 'a scale', [...path, 'from']) : []),
    ...dangling(to, index.scales, 'a scale', [...path, 'to']),
    ...(framework === undefined && from === to
      ? [
          createIssue(competencyCodes, 'competencyFramework.crosswalkToItself', [...path, 'to'], {
            id,
            scale: to,
          }),
        ]
      : []),
    ...levels.flatMap((pair, position) => {
      const place = [...path, 'levels', position];
      const before = levels[position - 1];
      const isRepeated = levels.findIndex((other) => other.from === pair.from) < position;
      const fallsBelow = (places: ReadonlyMap<string, number> | undefined, one: string, last: string) =>
        (places?.get(one) ?? 0) < (places?.get(last) ?? 0);
      const isOutOfOrder =
        before !== undefined &&
        (isRepeated ||
          fallsBelow(source?.places, pair.from, before.from) ||
          fallsBelow(target?.places, pair.to, before.to));
      return [
        ...(source === undefined
          ? []
          : dangling(pair.from, source.places, `a level of scale '${from}'`, [...place, 'from'])),
        ...(target === undefined
          ? []
          : dangling(pair.to, target.places, `a level of scale '${to}'`, [...place, 'to'])),
        ...(isOutOfOrder
          ? [
              createIssue(competencyCodes, 'competencyFramework.crosswalkOrder', place, {
                id,
                from: pair.from,
                to: pair.to,
                fromBefore: before.from,
                toBefore: before.to,
              }),
            ]
          : []),
      ];
    }),
  ];
}

function checkLink(
  link: CompetencyLink,
  at: number,
  replaces: FrameworkVersion | undefined,
  walks: ReadonlyMap<string, ScaleCrosswalk>,
  index: FrameworkIndex,
): readonly Issue[] {
  const { competency, other, framework = replaces, crosswalk } = link;
  if (framework === undefined) {
    const facts = { competency, other };
    return [createIssue(competencyCodes, 'competencyFramework.linkToNothing', ['links', at], facts)];
  }
  const walk = walks.get(crosswalk ?? '');
  const declared = index.competencies.get(competency);
  if (walk === undefined || declared === undefined) return [];
  const fits =
    walk.to === declared.scale &&
    walk.framework?.id === framework.id &&
    walk.framework.version === framework.version;
  if (fits) return [];
  const named = (version: FrameworkVersion | undefined): string =>
    version === undefined ? 'this document' : `${version.id} ${version.version}`;
  return [
    createIssue(competencyCodes, 'competencyFramework.crosswalkElsewhere', ['links', at, 'crosswalk'], {
      competency,
      crosswalk: walk.id,
      from: named(walk.framework),
      to: walk.to,
      needed: named(framework),
      scale: declared.scale ?? 'none',
    }),
  ];
}
