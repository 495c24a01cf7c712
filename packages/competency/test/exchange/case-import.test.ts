import { deepFreeze, expectCodes, expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import { compileCompetencyFramework } from '../../src/compile/compile-competency-framework.js';
import type { CasePackage } from '../../src/exchange/case/case-package.js';
import { exportCasePackage } from '../../src/exchange/case/export-case-package.js';
import { importCasePackage } from '../../src/exchange/case/import-case-package.js';
import type { CompetencyFramework } from '../../src/model/competency-framework.js';
import { parseCompetencyFramework } from '../../src/schemas/parse-competency-framework.js';
import { foreignPackage } from './support/foreign-package.js';

type Draft = ReturnType<typeof foreignPackage>;
const changed = (change: (draft: Draft & Record<string, unknown>) => void): unknown => {
  const draft = foreignPackage() as Draft & Record<string, unknown>;
  change(draft);
  return deepFreeze(draft);
};
const sent = (framework: CompetencyFramework, on = '2026-01-02T03:04:05Z'): CasePackage =>
  JSON.parse(JSON.stringify(expectOk(exportCasePackage(framework, on))));
const own: CompetencyFramework = deepFreeze({
  sopana: 'competency-framework/1',
  id: 'office',
  version: '1',
  title: { en: 'Office', si: 'කාර්යාලය' },
  languages: ['en', 'si'],
  scales: [
    {
      id: 'how-well',
      label: { en: 'How well' },
      levels: [
        { id: 'fair', label: { en: 'Fair' } },
        { id: 'good', label: { en: 'Good' } },
      ],
    },
  ],
  competencies: [
    {
      id: 'filing',
      label: { en: 'Filing', si: 'ගොනු' },
      scale: 'how-well',
      indicators: [
        { level: 'fair', text: { en: 'Finds a file.' } },
        { level: 'good', text: { en: 'Finds it at once.' }, provenance: 'authored' },
      ],
    },
    {
      id: 'talking',
      label: { en: 'Talking' },
      scale: 'how-well',
      indicators: [{ level: 'fair', text: { en: 'Greets.' } }],
      prerequisites: [{ competency: 'filing', level: 'good', forLevel: 'fair' }],
    },
  ],
  roles: [
    {
      id: 'clerk',
      label: { en: 'Clerk' },
      requires: [
        { competency: 'talking', level: 'fair', weight: 3 },
        { competency: 'filing', level: 'good', weight: 1 },
      ],
    },
  ],
});

describe('a package of another publisher', () => {
  const read = expectOk(importCasePackage(deepFreeze(foreignPackage())));
  const { framework } = read;

  it('becomes areas and competencies, by what lies under what', () => {
    expect(framework).toMatchObject({ id: 'reading-and-writing', version: '3', languages: ['en'] });
    expect(framework).toMatchObject({ attribution: 'A school board', licence: 'CC BY 4.0' });
    expect(framework.areas?.map(({ id, label, note }) => [id, label?.['en'], note])).toEqual([
      ['R', 'Reading', undefined],
      ['W', 'Writing', 'New.'],
    ]);
    // Siblings in the order of their sequence numbers; one code cannot be an id, one item has none.
    expect(framework.competencies.map(({ id, area, kind }) => [id, area, kind])).toEqual([
      ['R.1', 'R', 'Standard'],
      ['R.2', 'R', 'Standard'],
      ['r-3-a', 'R', undefined],
      ['c5a0a0a0-0000-4000-8000-000000000015', 'W', 'Standard'],
    ]);
    expect(framework.competencies[1]).toMatchObject({
      label: { en: 'Reads aloud' },
      description: { en: 'Reads aloud in a clear voice.' },
      prerequisites: [{ competency: 'R.1' }],
    });
    expect(framework.competencies[2]?.label).toEqual({ fr: 'Lit un texte' });
    expect(framework.links).toMatchObject([
      { other: 'c5a0a0a0-0000-4000-8000-000000000077', relation: 'exactMatch' },
    ]);
    expectOk(compileCompetencyFramework(expectOk(parseCompetencyFramework(framework))));
  });

  it('keeps a rubric as a role with weights, and its levels as a scale with indicators', () => {
    const role = framework.roles?.[0];
    expect(role?.requires).toEqual([
      { competency: 'R.1', weight: 1 },
      { competency: 'R.2', weight: 3 },
    ]);
    expect(framework.scales[0]?.levels.map(({ label }) => label?.['en'])).toEqual(['Weak', 'Good']);
    expect(framework.competencies[1]?.indicators).toEqual([
      { level: 'good', text: { en: 'Every word is heard.' } },
    ]);
  });

  it('leaves nothing out: all that a framework has no member for is carried, and written again as it was', () => {
    expect(read.notCarried).toEqual([]);
    expect(read.accounts).toEqual([
      { of: 'CFItems', read: 6, carried: 6, left: 0 },
      { of: 'CFAssociations', read: 9, carried: 9, left: 0 },
      { of: 'CFRubrics', read: 1, carried: 1, left: 0 },
    ]);
    const again = sent(framework);
    const byIdentifier = new Map<string, object>(
      [...(again.CFItems ?? []), ...(again.CFAssociations ?? []), ...(again.CFRubrics ?? [])].map((one) => [
        one.identifier,
        one,
      ]),
    );
    const source = foreignPackage();
    for (const one of [...source.CFItems, ...source.CFAssociations, ...source.CFRubrics]) {
      const { extensions: _, ...members } = one as {
        readonly extensions?: object;
        readonly identifier: string;
      };
      expect(byIdentifier.get(one.identifier)).toMatchObject(members);
    }
    expect(byIdentifier.get(source.CFItems[2]?.identifier ?? '')).toMatchObject({
      extensions: { board: { page: 7 } },
    });
    expect(again.CFDefinitions).toEqual(source.CFDefinitions);
    expect(again.CFDocument).toMatchObject({
      adoptionStatus: 'Adopted',
      subject: ['Language'],
      creator: 'A school board',
    });
    // And from there it comes back equal.
    expect(expectOk(importCasePackage(again)).framework).toEqual(framework);
  });

  it('does not write an association again that the framework has dropped', () => {
    const [, ...rest] = framework.competencies[1]?.prerequisites ?? [];
    const competencies = framework.competencies.map(({ prerequisites: _, ...one }) => one);
    const again = sent({ ...framework, competencies });
    expect(rest).toEqual([]);
    expect(again.CFAssociations?.some(({ associationType }) => associationType === 'precedes')).toBe(false);
    expect(again.CFAssociations?.some(({ associationType }) => associationType === 'isPeerOf')).toBe(true);
  });

  it.each<[string, (draft: Draft & Record<string, unknown>) => void, readonly string[]]>([
    [
      'an item twice',
      ({ CFItems }) => CFItems.push({ ...(CFItems[0] as Draft['CFItems'][0]) }),
      ['exchange.duplicateElement'],
    ],
    [
      'an item without its text',
      ({ CFItems }) => CFItems.push({ identifier: 'x' } as never),
      ['exchange.unreadable'],
    ],
    ['a list that is none', (draft) => Object.assign(draft, { CFRubrics: 'none' }), ['exchange.unreadable']],
    [
      'an association that leads nowhere',
      ({ CFAssociations }) => {
        (CFAssociations[5] as Draft['CFAssociations'][0]).destinationNodeURI.identifier = 'gone';
      },
      ['exchange.dangling'],
    ],
    [
      'a circle',
      ({ CFAssociations }) => {
        (CFAssociations[0] as Draft['CFAssociations'][0]).destinationNodeURI.identifier =
          'c5a0a0a0-0000-4000-8000-000000000011';
        (CFAssociations[1] as Draft['CFAssociations'][0]).destinationNodeURI.identifier =
          'c5a0a0a0-0000-4000-8000-000000000010';
      },
      ['exchange.circle'],
    ],
    [
      'a member that nobody knows',
      ({ CFItems }) => Object.assign(CFItems[3] as object, { colour: 'red' }),
      ['exchange.notHeld'],
    ],
    ['a part that nobody knows', (draft) => Object.assign(draft, { CFMore: [] }), ['exchange.notHeld']],
    [
      'definitions that are none',
      (draft) => Object.assign(draft, { CFDefinitions: { CFLicenses: 1 }, extensions: { x: 1 } }),
      [],
    ],
    [
      'a code that stands twice',
      ({ CFItems }) => Object.assign(CFItems[3] as object, { humanCodingScheme: 'R.2' }),
      [],
    ],
    [
      'a second parent',
      ({ CFAssociations }) =>
        CFAssociations.push({
          ...(CFAssociations[2] as Draft['CFAssociations'][0]),
          identifier: 'c5a0a0a0-0000-4000-8000-000000000039',
          destinationNodeURI: { title: '11', identifier: 'c5a0a0a0-0000-4000-8000-000000000011', uri: 'x' },
        }),
      [],
    ],
  ])('says what it could not carry of %s', (_, change, codes) => {
    const { notCarried, framework: found } = expectOk(importCasePackage(changed(change)));
    expectCodes(notCarried, codes);
    expectOk(compileCompetencyFramework(expectOk(parseCompetencyFramework(found))));
  });

  it('is refused when it is none, or holds nothing', () => {
    expectCodes(importCasePackage([]), ['exchange.notThisFormat']);
    expectCodes(importCasePackage(changed((draft) => Object.assign(draft.CFDocument, { title: 7 }))), [
      'exchange.notThisFormat',
    ]);
    expectCodes(importCasePackage(changed((draft) => Object.assign(draft, { CFItems: [] }))), [
      'exchange.nothingRead',
    ]);
    expectCodes(importCasePackage(JSON.parse('{"__proto__": 1, "CFDocument": {}}')), [
      'document.forbiddenKey',
    ]);
  });
});

describe('a package of Sopana', () => {
  it('says natively what the standard can say', () => {
    const { CFItems = [], CFAssociations = [], CFRubrics = [], CFDocument } = sent(own);
    const bare = {
      CFDocument: { ...CFDocument, extensions: { sopana: { framework: 'office' } } },
      CFItems: CFItems.map(({ extensions: _, ...item }) => item),
      CFAssociations,
      CFRubrics,
    };
    const { framework } = expectOk(importCasePackage(bare));
    // Only other languages and what is said of an indicator besides its text are gone.
    const expected = JSON.parse(
      JSON.stringify(own)
        .replaceAll(/,"si":"[^"]+"/g, '')
        .replace(',"provenance":"authored"', '')
        .replace(',"si"]', ']'),
    );
    expect(framework).toEqual(expected);
  });

  it('has a rubric for needs with weights: criteria with their weights, levels that meet the need count', () => {
    const [rubric] = sent(own).CFRubrics ?? [];
    expect(rubric?.title).toBe('Clerk');
    expect(rubric?.CFRubricCriteria?.map(({ CFItemURI, weight }) => [CFItemURI?.title, weight])).toEqual([
      ['Talking', 3],
      ['Filing', 1],
    ]);
    const levels = rubric?.CFRubricCriteria?.[1]?.CFRubricCriterionLevels ?? [];
    expect(levels.map(({ quality, score, description }) => [quality, score, description])).toEqual([
      ['Fair', 0, 'Finds a file.'],
      ['Good', 1, 'Finds it at once.'],
    ]);
  });

  it('believes an edit made elsewhere, and says what it had to leave out for it', () => {
    const edited = sent(own);
    const filing = edited.CFItems?.find(({ humanCodingScheme }) => humanCodingScheme === 'filing') as {
      fullStatement: string;
    };
    filing.fullStatement = 'Keeping files';
    const { framework, notCarried } = expectOk(importCasePackage(edited));
    expect(framework.competencies[0]?.label).toEqual({ en: 'Keeping files' });
    expectCodes(notCarried, ['exchange.staleExtension']);
    expect(notCarried[0]?.facts).toEqual({ member: 'label', id: 'filing' });
    const weights = sent(own);
    const criterion = weights.CFRubrics?.[0]?.CFRubricCriteria?.[0] as { weight: number };
    criterion.weight = 5;
    expect(expectOk(importCasePackage(weights)).framework.roles?.[0]?.requires?.[0]?.weight).toBe(5);
  });

  it('does not believe extensions that have not the shape of what they say', () => {
    const edited = sent(own);
    const item = edited.CFItems?.find(({ humanCodingScheme }) => humanCodingScheme === 'filing') as {
      extensions: object;
    };
    const set = {
      indicators: { value: 'many', over: '' },
      id: { value: 'other', over: '' },
      toString: { value: 1, over: '' },
    };
    item.extensions = {
      sopana: { set, unset: { id: '', version: '' }, texts: { label: { others: { si: 4 }, over: '' } } },
    };
    const { framework, notCarried } = expectOk(importCasePackage(edited));
    expect(framework.competencies[0]?.id).toBe('filing');
    expect(notCarried.map(({ code }) => code)).toEqual(
      Array.from({ length: 4 }, () => 'exchange.unreadable'),
    );
    expectOk(parseCompetencyFramework(framework));
  });

  it('is not written from what does not compile, nor on a day that is none', () => {
    const dangling = { ...own, competencies: [{ id: 'filing', area: 'nowhere' }], roles: [] };
    expectCodes(exportCasePackage(dangling, '2026-01-02T03:04:05Z'), [
      'competencyFramework.danglingReference',
    ]);
    expectCodes(exportCasePackage(own, 'yesterday'), ['instant.syntax']);
  });
});
