import type { CompetencyFramework } from '../../model/competency-framework.js';
import type { Named } from '../../model/named.js';
import type { CaseKind } from './case-format.js';

/** An object of a framework that is an item of its own in a package. */
export interface CaseEntity {
  /** What it is. */
  readonly kind: CaseKind;
  /** Kind and id, unique in the framework. */
  readonly key: string;
  /** The object, without the list of those inside it that are items themselves. */
  readonly object: Named & { readonly id: string };
}

/**
 * The objects of a framework that are items of their own, in the order of the document.
 *
 * @param framework - the framework
 * @returns scales with their levels, layers, streams, areas, competencies, families, roles with their levels
 */
export function entitiesOf(framework: CompetencyFramework): readonly CaseEntity[] {
  const {
    scales,
    layers = [],
    streams = [],
    areas = [],
    competencies,
    families = [],
    roles = [],
  } = framework;
  const plain = (kind: CaseKind, list: readonly (Named & { readonly id: string })[]): readonly CaseEntity[] =>
    list.map((object) => ({ kind, key: `${kind}/${object.id}`, object }));
  return [
    ...scales.flatMap(({ levels, ...scale }) => [
      ...plain('scale', [scale]),
      ...levels.map((object) => ({
        kind: 'level' as const,
        key: `level/${scale.id}/${object.id}`,
        object,
      })),
    ]),
    ...plain('layer', layers),
    ...plain('stream', streams),
    ...plain('area', areas),
    ...plain('competency', competencies),
    ...plain('family', families),
    ...roles.flatMap(({ levels = [], ...role }) => [...plain('role', [role]), ...plain('roleLevel', levels)]),
  ];
}
