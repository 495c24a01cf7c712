import type { PathStep } from '@sopana/core';
import type { CarriedValue } from '../../model/carried-value.js';
import type { BehaviouralIndicator, Prerequisite } from '../../model/competency.js';
import type { Named } from '../../model/named.js';
import type { RequiredCompetency } from '../../model/role.js';
import { linesOfCell } from '../tables/lines-of-cell.js';
import { type CaseKind, carriedItemMembers, caseFormat, caseItemTypes } from './case-format.js';
import type { CaseGraph } from './case-graph.js';
import type { CaseItem } from './case-package.js';
import type { CaseTies } from './case-ties.js';
import { readNamed } from './read-named.js';

/** What items are read with. */
export interface ItemReading {
  /** Items and associations. */
  readonly graph: CaseGraph;
  /** What the associations say. */
  readonly ties: CaseTies;
  /** Ids by UUID. */
  readonly ids: ReadonlyMap<string, string>;
  /** Gives the UUID that something of the framework has by its key. */
  readonly identifierOf: (key: string) => string;
  /** Language of the document. */
  readonly language: string;
  /** When the document was last changed. */
  readonly lastChanged: string;
  /** Associations that an object carries, by UUID of the object. */
  readonly carried: ReadonlyMap<string, readonly CarriedValue[]>;
}

/** An object of a framework as an item says it. */
export interface ReadEntity {
  /** What it is. */
  readonly kind: CaseKind;
  /** UUID of the item. */
  readonly identifier: string;
  /** Id of what it lies in: the scale of a level, the role of a role level; null for others. */
  readonly within: string | null;
  /** The object. */
  readonly object: Readonly<Record<string, unknown>> & { readonly id: string };
  /** The extensions of the item. */
  readonly extensions: unknown;
  /** Where it stands in the package. */
  readonly place: readonly PathStep[];
}

/**
 * The objects that the items of a package say, level statements as indicators of their competencies.
 *
 * @param reading - what they are read with
 * @returns in the order of the package
 */
export function readItems(reading: ItemReading): readonly ReadEntity[] {
  const statements = new Map<string, string[]>();
  for (const [identifier, kind] of reading.graph.kinds) {
    if (kind !== 'statement') continue;
    const of = outerOf(reading, identifier, 'competency') ?? '';
    statements.set(of, [...(statements.get(of) ?? []), identifier]);
  }
  const before = new Map<string, (readonly [string, string])[]>();
  for (const pair of reading.ties.before) {
    const to = competencyOf(reading, pair[1]);
    before.set(to, [...(before.get(to) ?? []), pair]);
  }
  return [...reading.graph.items].flatMap(([identifier, { object: item, at }]): readonly ReadEntity[] => {
    const kind = reading.graph.kinds.get(identifier) as CaseKind;
    if (kind === 'statement') return [];
    const id = reading.ids.get(identifier) as string;
    const object = {
      id,
      ...textsOf(item, item.language ?? reading.language),
      ...namedOf(reading, kind, identifier, item),
      ...(kind === 'competency'
        ? membersOfCompetency(
            reading,
            identifier,
            statements.get(identifier) ?? [],
            before.get(identifier) ?? [],
          )
        : membersOf(reading, kind, identifier)),
    };
    const within = kind === 'level' ? 'scale' : kind === 'roleLevel' ? 'role' : null;
    const inside = within === null ? null : idOf(reading, identifier, within);
    const { extensions } = item;
    return [{ kind, identifier, within: inside, object, extensions, place: ['CFItems', at] }];
  });
}

function outerOf({ ties }: ItemReading, identifier: string, kind: CaseKind): string | null {
  return ties.outer.get(identifier)?.get(kind) ?? null;
}

function idOf(reading: ItemReading, identifier: string, kind: CaseKind): string | null {
  const outer = outerOf(reading, identifier, kind);
  return outer === null ? null : (reading.ids.get(outer) ?? null);
}

function idMember(reading: ItemReading, identifier: string, member: string, kind: CaseKind): object {
  const id = idOf(reading, identifier, kind);
  return id === null ? {} : { [member]: id };
}

function textsOf(item: CaseItem, language: string): Pick<Named, 'label' | 'description'> {
  const { fullStatement, abbreviatedStatement: short } = item;
  if (short === undefined) return { label: { [language]: fullStatement } };
  return { label: { [language]: short }, description: { [language]: fullStatement } };
}

function namedOf(reading: ItemReading, kind: CaseKind, identifier: string, item: CaseItem): Named {
  const id = reading.ids.get(identifier) as string;
  const { humanCodingScheme: code, CFItemType: type } = item;
  const isForeign = kind !== 'competency' && type !== undefined && type !== caseItemTypes[kind];
  const isOtherCode = code !== undefined && code !== id;
  const scope = kind === 'level' ? `${idOf(reading, identifier, 'scale')}/` : '';
  return readNamed(item, {
    derived: reading.identifierOf(`${kind}/${scope}${id}`),
    language: reading.language,
    lastChanged: reading.lastChanged,
    shapes: carriedItemMembers,
    further: [
      ...(isForeign ? [{ format: caseFormat, key: 'CFItemType', value: type }] : []),
      ...(isOtherCode ? [{ format: caseFormat, key: 'humanCodingScheme', value: code }] : []),
      ...(reading.carried.get(identifier) ?? []),
    ],
  });
}

function membersOf(reading: ItemReading, kind: CaseKind, identifier: string): object {
  const requires = requiresOf(reading, identifier);
  const member = (name: CaseKind): object => idMember(reading, identifier, name, name);
  switch (kind) {
    case 'area':
      return { ...member('layer'), ...member('stream'), ...idMember(reading, identifier, 'parent', 'area') };
    case 'role':
      return {
        ...member('family'),
        ...member('layer'),
        ...(requires.length > 0 ? { requires } : {}),
      };
    case 'roleLevel':
      return { requires };
    default:
      return {};
  }
}

function requiresOf(reading: ItemReading, identifier: string): readonly RequiredCompetency[] {
  const needs = [...(reading.ties.needs.get(identifier) ?? [])].sort(
    (left, right) => left.place - right.place,
  );
  const seen = new Set<string>();
  return needs.flatMap(({ to }): readonly RequiredCompetency[] => {
    const competency = reading.ids.get(competencyOf(reading, to));
    const level = levelOf(reading, to);
    if (competency === undefined || seen.has(competency)) return [];
    seen.add(competency);
    return [{ competency, ...(level === null ? {} : { level }) }];
  });
}

/** The competency itself, or the one that a level statement is of. */
function competencyOf(reading: ItemReading, identifier: string): string {
  return outerOf(reading, identifier, 'competency') ?? identifier;
}

function levelOf(reading: ItemReading, identifier: string): string | null {
  return idOf(reading, identifier, 'level');
}

function membersOfCompetency(
  reading: ItemReading,
  identifier: string,
  statements: readonly string[],
  before: readonly (readonly [string, string])[],
): object {
  const type = reading.graph.items.get(identifier)?.object.CFItemType;
  const isKind = type !== undefined && !Object.values(caseItemTypes).includes(type);
  const levels = statements.map((statement) => outerOf(reading, statement, 'level') ?? '');
  const scales = [
    outerOf(reading, identifier, 'scale'),
    ...levels.map((one) => outerOf(reading, one, 'scale')),
  ];
  const scale = scales.find((one) => one !== null) ?? null;
  const place = (statement: string): number => reading.ties.places.get(statement) ?? 0;
  const indicators = [...statements]
    .sort((left, right) => place(left) - place(right))
    .flatMap((statement) => {
      const level = outerOf(reading, statement, 'level');
      const isHeld = level !== null && outerOf(reading, level, 'scale') === scale;
      return isHeld ? indicatorsOf(reading, statement, reading.ids.get(level) as string, identifier) : [];
    });
  const prerequisites = before.map(([from, to]): Prerequisite => {
    const [level, forLevel] = [levelOf(reading, from), levelOf(reading, to)];
    return {
      competency: reading.ids.get(competencyOf(reading, from)) as string,
      ...(level === null ? {} : { level }),
      ...(forLevel === null ? {} : { forLevel }),
    };
  });
  return {
    ...(isKind ? { kind: type } : {}),
    ...idMember(reading, identifier, 'area', 'area'),
    ...(scale === null ? {} : { scale: reading.ids.get(scale) }),
    ...(indicators.length > 0 ? { indicators } : {}),
    ...(prerequisites.length > 0 ? { prerequisites } : {}),
  };
}

function indicatorsOf(
  reading: ItemReading,
  statement: string,
  level: string,
  competency: string,
): readonly BehaviouralIndicator[] {
  const item = reading.graph.items.get(statement)?.object as CaseItem;
  const language = item.language ?? reading.language;
  const named = readNamed(item, {
    derived: reading.identifierOf(`statement/${reading.ids.get(competency)}/${level}`),
    language,
    lastChanged: reading.lastChanged,
    shapes: carriedItemMembers,
    further: reading.carried.get(statement) ?? [],
  });
  const lines = linesOfCell(item.fullStatement, []);
  return (lines.length === 0 ? [item.fullStatement] : lines).map((line, at) => ({
    level,
    text: { [language]: line },
    ...(at === 0 ? named : {}),
  }));
}
