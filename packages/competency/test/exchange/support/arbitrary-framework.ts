import * as fc from 'fast-check';
import type { CompetencyFramework } from '../../../src/model/competency-framework.js';

const words = fc.oneof(
  fc.constantFrom('Filing', 'Two\nlines', '- a\n- b', 'Tab\there', 'සේවා', ' spaced ', 'Role', 'x'),
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).filter((text) => text.trim() !== ''),
);
const text = fc
  .uniqueArray(fc.constantFrom('en', 'si', 'ta', 'und'), { minLength: 1, maxLength: 3 })
  .chain((tags) => fc.tuple(...tags.map((tag) => fc.tuple(fc.constant(tag), words))))
  .map((pairs) => Object.fromEntries(pairs));
const uuid = fc.constantFrom(
  'c5a0a0a0-0000-4000-8000-000000000001',
  'c5a0a0a0-0000-4000-8000-000000000002',
  'NOT-A-UUID',
);
const named = fc.record(
  {
    label: text,
    description: text,
    identifiers: fc.uniqueArray(
      fc.oneof(
        fc.record({ scheme: fc.constant('case'), value: uuid }),
        fc.record({ scheme: fc.constantFrom('uri', 'opm'), value: words }),
      ),
      { minLength: 1, maxLength: 2, selector: ({ scheme }) => scheme },
    ),
    carried: fc.array(
      fc.record({
        format: fc.constantFrom('case/1.1', 'other/1'),
        key: fc.constantFrom(
          ...[
            'subject',
            'statusStartDate',
            'licenseURI',
            'CFAssociations',
            'CFItemType',
            'humanCodingScheme',
          ],
          ...['extensions', 'lastChangeDateTime', 'CFRubric', 'CFDefinitions', 'sort', 'notes'],
        ),
        value: fc.oneof(
          fc.constantFrom('2026-01-01', '{"a":1}', '{', 'plain', '[]', 'Role'),
          fc.array(words, { maxLength: 2 }),
          fc.integer({ min: 0, max: 9 }),
          fc.boolean(),
        ),
      }),
      { minLength: 1, maxLength: 2 },
    ),
    provenance: fc.constantFrom('documented' as const, 'authored' as const),
    source: fc.constantFrom('https://example.org/', 'a book'),
    licence: fc.constantFrom('MIT', 'CC0-1.0'),
    attribution: words,
    note: fc.oneof(words, text),
  },
  { requiredKeys: [] },
);
const some = <T>(list: readonly T[]): fc.Arbitrary<T | undefined> =>
  list.length === 0 ? fc.constant(undefined) : fc.option(fc.constantFrom(...list), { nil: undefined });
const ids = (prefix: string, least: number, most: number): fc.Arbitrary<readonly string[]> =>
  fc
    .integer({ min: least, max: most })
    .map((count) => Array.from({ length: count }, (_, at) => `${prefix}${at + 1}`));
/** Members that are undefined are not there. */
const plain = <T extends object>(object: T): T =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;

interface Ids {
  readonly scales: readonly string[];
  readonly layers: readonly string[];
  readonly streams: readonly string[];
  readonly areas: readonly string[];
  readonly competencies: readonly string[];
  readonly families: readonly string[];
  readonly roles: readonly string[];
}

const levels = ['low', 'mid', 'high'];

function frameworkWith(known: Ids): fc.Arbitrary<CompetencyFramework> {
  const object = (id: string) => named.map((rest) => ({ ...rest, id }));
  const all = <T>(
    list: readonly string[],
    one: (id: string, at: number) => fc.Arbitrary<T>,
  ): fc.Arbitrary<T[]> => fc.tuple(...list.map(one)) as unknown as fc.Arbitrary<T[]>;
  const competencies = all(known.competencies, (id, at) =>
    fc
      .tuple(object(id), some(['task', 'Role', 'skill']), some(known.areas), some(known.scales))
      .chain(([own, kind, area, scale]) =>
        fc
          .record({
            indicators: fc.array(
              named.chain((rest) =>
                fc.record({ level: fc.constantFrom(...levels), text }).map((one) => ({ ...rest, ...one })),
              ),
              { maxLength: 3 },
            ),
            prerequisites: fc.array(
              fc.record({ level: some(levels), forLevel: some(levels) }).map(({ level, forLevel }) => {
                const earlier = known.competencies[at - 1];
                return { earlier, level, forLevel };
              }),
              { maxLength: 2 },
            ),
          })
          .map(({ indicators, prerequisites }) => {
            const needs = prerequisites.flatMap(({ earlier, forLevel }) =>
              earlier === undefined
                ? []
                : [plain({ competency: earlier, forLevel: scale === undefined ? undefined : forLevel })],
            );
            return plain({
              ...own,
              kind,
              area,
              scale,
              indicators: scale === undefined || indicators.length === 0 ? undefined : indicators,
              prerequisites: needs.length === 0 ? undefined : needs,
            });
          }),
      ),
  );
  return competencies.chain((made) => {
    const requires = fc
      .uniqueArray(fc.constantFrom(...known.competencies), { maxLength: 4 })
      .chain((chosen) =>
        fc.tuple(
          ...chosen.map((competency) =>
            fc
              .record({
                level: some(levels),
                weight: fc.option(fc.constantFrom(0, 0.5, 2), { nil: undefined }),
              })
              .map(({ level, weight }) => {
                const isScaled = made.some(({ id, scale }) => id === competency && scale !== undefined);
                return plain({ competency, level: isScaled ? level : undefined, weight });
              }),
          ),
        ),
      ) as unknown as fc.Arbitrary<{ competency: string }[]>;
    const roles = all(known.roles, (id) =>
      fc
        .record({
          own: object(id),
          family: some(known.families),
          layer: some(known.layers),
          requires: fc.option(requires, { nil: undefined }),
        })
        .chain(({ own, ...rest }) =>
          ids(`${id}.l`, 0, 2)
            .chain((grades) =>
              all(grades, (grade) =>
                fc.tuple(object(grade), requires).map(([one, needs]) => ({ ...one, requires: needs })),
              ),
            )
            .map((grades) => plain({ ...own, ...rest, levels: grades.length === 0 ? undefined : grades })),
        ),
    );
    return fc
      .record({
        own: named,
        title: fc.option(text, { nil: undefined }),
        languages: fc.option(fc.uniqueArray(fc.constantFrom('en', 'si', 'ta'), { minLength: 1 }), {
          nil: undefined,
        }),
        scales: all(known.scales, (id) =>
          fc.tuple(object(id), all(levels, object)).map(([one, steps]) => ({ ...one, levels: steps })),
        ),
        layers: all(known.layers, object),
        streams: all(known.streams, object),
        areas: all(known.areas, (id, at) =>
          fc
            .record({
              own: object(id),
              layer: some(known.layers),
              stream: some(known.streams),
              parent: some(known.areas.slice(0, at)),
            })
            .map(({ own, ...rest }) => plain({ ...own, ...rest })),
        ),
        families: all(known.families, object),
        roles,
        links: fc.array(
          fc.record({
            competency: fc.constantFrom(...known.competencies),
            other: words,
            framework: fc.constant({ id: 'other', version: '1' }),
            relation: fc.constantFrom(
              'exactMatch' as const,
              'closeMatch' as const,
              'relatedMatch' as const,
              'broadMatch' as const,
            ),
          }),
          { maxLength: 3 },
        ),
        keepsEmpty: fc.boolean(),
      })
      .map(({ own, keepsEmpty, links, layers, streams, areas, families, roles: posts, ...rest }) => {
        const kept = <T>(list: readonly T[]): readonly T[] | undefined =>
          list.length > 0 || keepsEmpty ? list : undefined;
        return plain({
          ...own,
          sopana: 'competency-framework/1' as const,
          id: 'made',
          version: '1',
          ...rest,
          layers: kept(layers),
          streams: kept(streams),
          areas: kept(areas),
          competencies: made,
          families: kept(families),
          roles: kept(posts),
          links: links.length === 0 ? undefined : links,
        }) as unknown as CompetencyFramework;
      });
  });
}

/** Frameworks that compile, with everything that may stand in one, however odd. */
export const arbitraryFramework: fc.Arbitrary<CompetencyFramework> = fc
  .record({
    scales: ids('s', 0, 2),
    layers: ids('layer', 0, 2),
    streams: ids('stream', 0, 2),
    areas: ids('area', 0, 3),
    competencies: ids('c', 1, 5),
    families: ids('f', 0, 1),
    roles: ids('r', 0, 3),
  })
  .chain(frameworkWith);
