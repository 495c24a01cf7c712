import type { Issue } from '@sopana/core';
import type { CompetencyFramework } from '../../model/competency-framework.js';
import { applyExtension } from './apply-extension.js';
import type { CaseKind } from './case-format.js';
import type { ReadEntity } from './read-items.js';
import type { ReadPackage } from './read-package.js';

const lists: readonly (readonly [CaseKind, string])[] = [
  ['layer', 'layers'],
  ['stream', 'streams'],
  ['area', 'areas'],
  ['competency', 'competencies'],
  ['family', 'families'],
  ['role', 'roles'],
];

/**
 * The framework that the objects of a package come to.
 *
 * @param read - the objects
 * @param extensions - of the document; those of the others are their own
 * @param issues - takes what the extensions cannot say any more; null leaves all extensions out
 * @returns the framework
 */
export function frameworkOfPackage(
  read: ReadPackage,
  extensions: unknown,
  issues: Issue[] | null,
): CompetencyFramework {
  const extended = (entity: ReadEntity): Readonly<Record<string, unknown>> & { readonly id: string } =>
    issues === null ? entity.object : applyExtension(entity.object, entity.extensions, entity.place, issues);
  const of = (kind: CaseKind): readonly ReadEntity[] => read.entities.filter((one) => one.kind === kind);
  const inside = (kind: CaseKind, within: string): readonly object[] =>
    of(kind)
      .filter((entity) => entity.within === within)
      .map((entity) => ({ ...(kind === 'roleLevel' ? { requires: [] } : {}), ...extended(entity) }));
  const scales = of('scale').map((scale) => ({
    ...extended(scale),
    levels: inside('level', scale.object.id),
  }));
  const joined = Object.fromEntries(
    lists.flatMap(([kind, name]) => {
      const list = of(kind).map((entity) => {
        const levels = kind === 'role' ? inside('roleLevel', entity.object.id) : [];
        return { ...extended(entity), ...(levels.length === 0 ? {} : { levels }) };
      });
      const ordered = kind === 'role' && issues !== null ? inOrder(list, extensions) : list;
      return list.length === 0 && name !== 'competencies' ? [] : [[name, ordered]];
    }),
  );
  const document = {
    ...read.document,
    ...(read.links.length === 0 ? {} : { links: read.links }),
  };
  const own = issues === null ? document : applyExtension(document, extensions, ['CFDocument'], issues);
  return {
    sopana: 'competency-framework/1',
    ...own,
    scales: [...scales, ...read.scales],
    ...joined,
  } as unknown as CompetencyFramework;
}

/** Roles that came from rubrics may stand between others; the document says where. */
function inOrder<T extends { readonly id: string }>(roles: readonly T[], extensions: unknown): readonly T[] {
  const order: unknown = Object(Object(extensions)['sopana'])['roles'];
  if (!Array.isArray(order)) return roles;
  const placeOf = ({ id }: T): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...roles].sort((left, right) => placeOf(left) - placeOf(right));
}
