import type { CompetencyFramework } from '../../model/competency-framework.js';
import type { CaseObject, CasePackage } from './case-package.js';
import { entitiesOf } from './entities-of.js';
import { extensionOf, type SopanaExtension } from './extension-of.js';
import { frameworkOfPackage } from './framework-of-package.js';
import { readPackage } from './read-package.js';

const documentLists = ['scales', 'layers', 'streams', 'areas', 'competencies', 'families', 'roles', 'levels'];

/**
 * A package with what its members cannot say added as extensions, so that reading it gives the framework again: the package is
 * read as anybody would read it, and each object gets the difference.
 *
 * @param written - the framework in the members of the standard alone
 * @param framework - the framework
 * @returns the package
 */
export function extendPackage(written: CasePackage, framework: CompetencyFramework): CasePackage {
  const read = readPackage(written as unknown as Readonly<Record<string, unknown>>, []);
  const known = frameworkOfPackage(read, null, null);
  const before = new Map(entitiesOf(known).map(({ key, object }) => [key, object]));
  const identifiers = new Map(
    read.entities.map(({ kind, object, within, identifier }) => [
      kind === 'level' ? `level/${within}/${object.id}` : `${kind}/${object.id}`,
      identifier,
    ]),
  );
  const extensions = new Map<string, SopanaExtension>();
  for (const { key, object } of entitiesOf(framework)) {
    const extension = extensionOf(membersOf(object), membersOf(before.get(key)), ['id', 'levels']);
    if (extension !== null) extensions.set(identifiers.get(key) as string, extension);
  }
  const extended = <T extends CaseObject>(object: T): T => {
    const sopana = extensions.get(object.identifier);
    if (sopana === undefined) return object;
    const own = { ...Object(object.extensions?.['sopana']), ...sopana };
    return { ...object, extensions: { ...object.extensions, sopana: own } };
  };
  const { CFItems = [], CFRubrics } = written;
  return {
    ...written,
    CFDocument: documentWith(written, framework, known),
    CFItems: CFItems.map(extended),
    ...(CFRubrics === undefined ? {} : { CFRubrics: CFRubrics.map(extended) }),
  };
}

function documentWith(
  { CFDocument }: CasePackage,
  framework: CompetencyFramework,
  known: CompetencyFramework,
): CasePackage['CFDocument'] {
  const empty = Object.entries(framework).filter(
    ([name, list]) => documentLists.includes(name) && Array.isArray(list) && list.length === 0,
  );
  const optional = Object.fromEntries(empty.filter(([name]) => name !== 'scales' && name !== 'competencies'));
  const plain = (of: CompetencyFramework): Readonly<Record<string, unknown>> =>
    Object.fromEntries(Object.entries(of).filter(([name]) => !documentLists.includes(name)));
  const extension = extensionOf({ ...plain(framework), ...optional }, plain(known), ['id', 'sopana']);
  const ids = (of: CompetencyFramework): readonly string[] => (of.roles ?? []).map(({ id }) => id);
  const isMoved = ids(framework).join(' ') !== ids(known).join(' ');
  const roles = isMoved ? { roles: ids(framework) } : {};
  const own = { framework: framework.id, ...extension, ...roles };
  return { ...CFDocument, extensions: { ...CFDocument.extensions, sopana: own } };
}

function membersOf(object: object | undefined): Readonly<Record<string, unknown>> {
  return (object ?? {}) as Readonly<Record<string, unknown>>;
}
