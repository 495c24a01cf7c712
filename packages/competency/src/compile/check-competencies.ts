import { createIssue, type Issue, type PathStep } from '@sopana/core';
import { findCircles } from '@sopana/core/document';
import { competencyCodes } from '../codes.js';
import type { CompetencyFramework } from '../model/competency-framework.js';
import { checkLevel } from './check-level.js';
import { dangling } from './dangling.js';
import type { FrameworkIndex } from './framework-index.js';
import { prerequisiteSteps } from './prerequisite-steps.js';

/**
 * Areas and competencies that name what is not there, or wait for each other in a circle.
 *
 * @param framework - a document of the right shape
 * @param index - what it holds
 * @returns the issues in document order, circles after the objects of their kind
 */
export function checkCompetencies(framework: CompetencyFramework, index: FrameworkIndex): readonly Issue[] {
  const { areas = [], competencies } = framework;
  const [areaCircle] = findCircles(
    areas.map(({ id }) => id),
    (id) => [index.areas.get(id)?.parent ?? []].flat(),
  );
  return [
    ...areas.flatMap(({ layer, stream, parent }, at) => [
      ...dangling(layer, index.layers, 'a layer', ['areas', at, 'layer']),
      ...dangling(stream, index.streams, 'a stream', ['areas', at, 'stream']),
      ...dangling(parent, index.areas, 'an area', ['areas', at, 'parent']),
    ]),
    ...circleIssue('areas', areaCircle, (id) => ['areas', areas.findIndex((area) => area.id === id)]),
    ...competencies.flatMap(({ id, area, scale, indicators = [], prerequisites = [] }, at) => {
      const path = ['competencies', at];
      return [
        ...dangling(area, index.areas, 'an area', [...path, 'area']),
        ...dangling(scale, index.scales, 'a scale', [...path, 'scale']),
        ...indicators.flatMap(({ level }, position) =>
          checkLevel(index, id, level, [...path, 'indicators', position, 'level']),
        ),
        ...prerequisites.flatMap((needed, position) => {
          const place = [...path, 'prerequisites', position];
          return [
            ...dangling(needed.competency, index.competencies, 'a competency', [...place, 'competency']),
            ...checkLevel(index, needed.competency, needed.level, [...place, 'level']),
            ...checkLevel(index, id, needed.forLevel, [...place, 'forLevel']),
          ];
        }),
      ];
    }),
    ...prerequisiteCircle(framework, index),
  ];
}

/** A competency may need another at a higher level than the other needs it: the circle is one of levels. */
function prerequisiteCircle(framework: CompetencyFramework, index: FrameworkIndex): readonly Issue[] {
  const steps = prerequisiteSteps(index);
  const [circle] = findCircles([...steps.keys()], (step) => steps.get(step) ?? []);
  return circleIssue('levels of competencies', circle, (step) => {
    const id = step.slice(0, step.indexOf(' '));
    return ['competencies', framework.competencies.findIndex((competency) => competency.id === id)];
  });
}

function circleIssue(
  kind: string,
  circle: readonly string[] | undefined,
  pathOf: (id: string) => readonly PathStep[],
): readonly Issue[] {
  const first = circle?.[0];
  if (circle === undefined || first === undefined) return [];
  const facts = { kind, circle: circle.join(' → ') };
  return [createIssue(competencyCodes, 'competencyFramework.circle', pathOf(first), facts)];
}
