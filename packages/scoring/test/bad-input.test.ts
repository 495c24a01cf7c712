import type { Issue } from '@sopana/core';
import { deepFreeze, expectCodes, expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import type { AnswerSheet, Instrument, Node, Step } from '../src/index.js';
import {
  checkInstrument,
  compileInstrument,
  explainScore,
  linesOfExplanation,
  scoreSubject,
  scoreTable,
  tableOfRows,
  tableOfWide,
} from '../src/index.js';
import { parseAnswerRows, parseAnswerSheets, parseInstrument } from '../src/schemas/index.js';
import { instrumentOf, itemsOf, planOf, planOfScale } from './build.js';

type Failing = { readonly ok: true } | { readonly ok: false; readonly issues: readonly Issue[] };

const issuesOf = (result: Failing): readonly Issue[] => (result.ok ? [] : result.issues);
const pathsOf = (result: Failing): readonly string[] => issuesOf(result).map(({ path }) => path.join('/'));
const messageOf = (result: Failing): string => issuesOf(result)[0]?.message ?? '';

/** A small document as JSON, with its parts replaced. */
const json = (parts: Readonly<Record<string, unknown>>): unknown =>
  JSON.parse(
    JSON.stringify({
      sopana: 'instrument/1',
      id: 'tiny',
      version: '1',
      items: [{ id: 'a' }],
      nodes: [{ id: 'mean', of: ['a'] }],
      ...parts,
    }),
  );

const sheet = (text: string): AnswerSheet => JSON.parse(text) as AnswerSheet;
const plan = planOf({ items: itemsOf('a', 'b'), nodes: [{ id: 'mean', of: ['a', 'b'] }] });

describe('a document of the wrong shape', () => {
  it.each<[string, unknown, readonly string[], readonly string[]]>([
    ['an unknown key', json({ colour: 1 }), ['document.unknownKey'], ['colour']],
    [
      'an unknown key deep down',
      json({ items: [{ id: 'a', wieght: 1 }] }),
      ['document.unknownKey'],
      ['items/0/wieght'],
    ],
    [
      'two keys of one step',
      json({ nodes: [{ id: 'm', of: ['a'], then: [{ times: 1, plus: 1 }] }] }),
      ['document.unknownKey'],
      ['nodes/0/then/0/plus'],
    ],
    [
      'a negative weight',
      json({ nodes: [{ id: 'm', of: [{ of: 'a', weight: -1 }] }] }),
      ['document.outOfRange'],
      ['nodes/0/of/0/weight'],
    ],
    ['no children', json({ nodes: [{ id: 'm', of: [] }] }), ['document.outOfRange'], ['nodes/0/of']],
    [
      'sixteen digits',
      json({ nodes: [{ id: 'm', of: ['a'], then: [{ round: 16 }] }] }),
      ['document.outOfRange'],
      ['nodes/0/then/0/round'],
    ],
    [
      'more than everything answered',
      json({ nodes: [{ id: 'm', of: ['a'], needs: { share: 1.5 } }] }),
      ['document.outOfRange'],
      ['nodes/0/needs/share'],
    ],
    [
      'thirty-one options of choices',
      json({
        scales: [
          {
            id: 's',
            type: 'choices',
            reduce: 'sum',
            options: Array.from({ length: 31 }, (_, at) => ({ code: `c${at}`, value: 1 })),
          },
        ],
      }),
      ['document.outOfRange'],
      ['scales/0/options'],
    ],
    [
      'an unknown method',
      json({ nodes: [{ id: 'm', of: ['a'], by: 'avarage' }] }),
      ['document.notAllowed'],
      ['nodes/0/by'],
    ],
    ['another kind', json({ sopana: 'rubric/1' }), ['format.otherKind'], ['sopana']],
    ['a newer format', json({ sopana: 'instrument/2' }), ['format.newer'], ['sopana']],
    ['no format', json({ sopana: undefined }), ['format.missing'], ['sopana']],
    ['a list', [], ['format.notObject'], ['']],
    ['nothing', null, ['format.notObject'], ['']],
  ])('%s', (_, document, codes, paths) => {
    const result = parseInstrument(document);
    expectCodes(result, codes);
    expect(pathsOf(result)).toEqual(paths);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('refuses the key %s anywhere', (key) => {
    const text = `{"sopana":"instrument/1","${key}":{"id":"x"},"id":"tiny","version":"1","items":[{"id":"a","${key}":1}],"nodes":[]}`;
    const result = parseInstrument(JSON.parse(text));
    expectCodes(result, ['document.forbiddenKey', 'document.forbiddenKey']);
    expect(pathsOf(result)).toEqual([key, `items/0/${key}`]);
    expect(Object.hasOwn(Object.prototype, 'id')).toBe(false);
  });

  it.each(['constructor', 'prototype', '__proto__'])('refuses the id %s', (id) => {
    expectCodes(parseInstrument(json({ items: [{ id }] })), ['document.badId']);
  });

  it('says which version it reads, and what to do', () => {
    const message = messageOf(parseInstrument(json({ sopana: 'instrument/2' })));
    expect(message).toContain('instrument/1');
    expect(message).toContain('Upgrade the package');
  });

  it('refuses 2,000 levels of nesting at the first one too deep, without running out of stack', () => {
    const deep = JSON.parse(`${'{"note":'.repeat(2000)}1${'}'.repeat(2000)}`) as object;
    const result = parseInstrument({ ...(json({}) as object), title: deep });
    expectCodes(result, ['document.tooDeep']);
    expect(issuesOf(result)[0]?.path).toHaveLength(64);
  });

  it('reports 300 issues at once, in input order', () => {
    const items = Array.from({ length: 300 }, (_, at) => ({ id: `i${at}`, wrong: at }));
    const result = parseInstrument(json({ items }));
    expect(pathsOf(result)).toEqual(items.map((_, at) => `items/${at}/wrong`));
    expect(new Set(issuesOf(result).map(({ code }) => code))).toEqual(new Set(['document.unknownKey']));
  });
});

describe('a document of the right shape that cannot be computed', () => {
  const check = (parts: Partial<Instrument>): ReturnType<typeof compileInstrument> =>
    compileInstrument(instrumentOf(parts));

  it('names all repeated ids, and where the first stands', () => {
    const result = check({
      items: itemsOf('a', 'b', 'a'),
      nodes: [{ id: 'b', of: ['a'] }],
      scales: [
        { id: 's', type: 'number' },
        { id: 's', type: 'boolean' },
      ],
      attributes: [
        { id: 't', type: 'text' },
        { id: 't', type: 'text' },
      ],
      ranks: [
        { id: 'r', of: 'b' },
        { id: 'r', of: 'b' },
      ],
    });
    expect(pathsOf(result)).toEqual([
      'items/2/id',
      'nodes/0/id',
      'scales/1/id',
      'attributes/1/id',
      'ranks/1/id',
    ]);
    expect(issuesOf(result).map(({ facts }) => facts['first'])).toEqual([
      'items/0',
      'items/1',
      'scales/0',
      'attributes/0',
      'ranks/0',
    ]);
  });

  it('proposes the id that was meant, wherever an id is named', () => {
    const result = check({
      attributes: [{ id: 'region', type: 'text' }],
      scales: [{ id: 'maturity', type: 'number' }],
      items: [{ id: 'security', scale: 'maturty' }],
      nodes: [
        { id: 'overall', of: ['securty'] },
        { id: 'level', of: 'overal', bands: [{ level: 'low' }] },
      ],
      ranks: [{ id: 'order', of: 'overrall', within: ['regoin'] }],
    });
    expect(pathsOf(result)).toEqual([
      'items/0/scale',
      'nodes/0/of/0',
      'nodes/1/of',
      'ranks/0/of',
      'ranks/0/within/0',
    ]);
    expect(issuesOf(result).map(({ message }) => /Did you mean '(\w+)'/.exec(message)?.[1])).toEqual([
      'maturity',
      'security',
      'overall',
      'overall',
      'region',
    ]);
  });

  it('proposes nothing that is far from what was written', () => {
    expect(
      messageOf(check({ items: itemsOf('security'), nodes: [{ id: 'mean', of: ['budget'] }] })),
    ).not.toContain('Did you mean');
  });

  it('takes an item for a rank as dangling: only nodes are ranked', () => {
    const result = check({
      items: itemsOf('a'),
      nodes: [{ id: 'mean', of: ['a'] }],
      ranks: [{ id: 'r', of: 'a' }],
    });
    expect(pathsOf(result)).toEqual(['ranks/0/of']);
  });

  it.each<[string, readonly Node[], string]>([
    ['of one node', [{ id: 'x', of: ['x'] }], 'x ← x'],
    [
      'of two nodes',
      [
        { id: 'x', of: ['y'] },
        { id: 'y', of: ['x'] },
      ],
      'x ← y ← x',
    ],
    [
      'of a level',
      [
        { id: 'x', of: ['y'] },
        { id: 'y', of: 'x', bands: [{ level: 'low' }] },
      ],
      'x ← y ← x',
    ],
    [
      'below a node outside of it',
      [
        { id: 'top', of: ['x'] },
        { id: 'x', of: ['y'] },
        { id: 'y', of: ['x'] },
      ],
      'x ← y ← x',
    ],
  ])('a circle %s', (_, nodes, circle) => {
    const result = check({ items: itemsOf('a'), nodes });
    expectCodes(result, ['instrument.cycle']);
    expect(messageOf(result)).toContain(circle);
  });

  it('finds a circle of 5,000 nodes without running out of stack', () => {
    const nodes = Array.from({ length: 5000 }, (_, at) => ({ id: `n${at}`, of: [`n${(at + 1) % 5000}`] }));
    const result = check({ nodes });
    expectCodes(result, ['instrument.cycle']);
    expect(String(issuesOf(result)[0]?.facts['circle']).split(' ← ')).toHaveLength(5001);
  });

  it('tells separate circles apart, and circles that share a node once', () => {
    const nodes = [
      { id: 'x', of: ['y'] },
      { id: 'y', of: ['x', 'y'] },
      { id: 'p', of: ['q'] },
      { id: 'q', of: ['p'] },
    ];
    expect(issuesOf(check({ nodes })).map(({ facts }) => facts['circle'])).toEqual([
      'x ← y ← x',
      'p ← q ← p',
    ]);
  });

  it('answers soon where everything is made from everything', () => {
    const ids = Array.from({ length: 700 }, (_, at) => `n${at}`);
    const result = check({ nodes: ids.map((id) => ({ id, of: ids.filter((other) => other !== id) })) });
    // Two by two: every further circle shares a node with one of these.
    expect(issuesOf(result).map(({ facts }) => facts['circle'])).toEqual(
      ids.flatMap((id, at) => (at % 2 === 0 ? [`${id} ← n${at + 1} ← ${id}`] : [])),
    );
  });

  it('computes a chain of 5,000 nodes in any order', () => {
    const nodes = Array.from({ length: 5000 }, (_, at) => ({
      id: `n${at}`,
      of: [at === 4999 ? 'a' : `n${at + 1}`],
    }));
    const chain = expectOk(check({ items: itemsOf('a'), nodes }));
    expect(expectOk(scoreSubject(chain, { a: 3 })).nodes[0]?.value).toBe(3);
  });

  it.each<[string, Step]>([
    ['NaN', { plus: Number.NaN }],
    ['infinity', { times: Number.POSITIVE_INFINITY }],
    ['an infinite limit', { clip: [null, Number.NEGATIVE_INFINITY] }],
  ])('refuses %s in a step, once', (_, step) => {
    expectCodes(check({ items: itemsOf('a'), nodes: [{ id: 'mean', of: ['a'], then: [step] }] }), [
      'instrument.notFinite',
    ]);
  });

  it('refuses weights that are finite, but not in sum', () => {
    const of = ['a', 'b'].map((id) => ({ of: id, weight: 1e308 }));
    expectCodes(check({ items: itemsOf('a', 'b'), nodes: [{ id: 'mean', of }] }), ['instrument.outOfBounds']);
  });

  it('says an infinite weight once', () => {
    const of = [{ of: 'a', weight: Number.POSITIVE_INFINITY }];
    expectCodes(check({ items: itemsOf('a'), nodes: [{ id: 'mean', of }] }), ['instrument.notFinite']);
  });

  it.each<[string, Partial<Instrument>]>([
    [
      'more picked options than a table can hold',
      {
        scales: [
          {
            id: 's',
            type: 'choices',
            reduce: 'sum',
            options: Array.from({ length: 31 }, (_, at) => ({ code: `c${at}`, value: 1 })),
          },
        ],
      },
    ],
    ['half a digit', { items: [{ id: 'a', then: [{ round: 1.5 }] }] }],
    ['a level without bands', { items: itemsOf('a'), nodes: [{ id: 'level', of: 'a', bands: [] }] }],
  ])('refuses %s in a document made in memory', (_, parts) => {
    expectCodes(check(parts), ['instrument.outOfBounds']);
  });

  it('reports what canonical JSON would drop', () => {
    const result = check({ items: [{ id: 'a', unit: undefined } as unknown as Instrument['items'][number]] });
    expectCodes(result, ['canonical.notJson']);
    expect(pathsOf(result)).toEqual(['items/0/unit']);
  });

  it('reports 300 dangling references in the order of the document', () => {
    const nodes = Array.from({ length: 300 }, (_, at) => ({ id: `n${at}`, of: [`missing-${at}`] }));
    expect(pathsOf(check({ nodes }))).toEqual(nodes.map((_, at) => `nodes/${at}/of/0`));
  });

  it('reports every kind of mistake in one go', () => {
    const issues = checkInstrument(
      instrumentOf({
        items: itemsOf('a', 'a'),
        nodes: [
          { id: 'x', of: ['b', { of: 'a', weight: 0 }], then: [{ dividedBy: 0 }] },
          { id: 'y', of: [{ of: 'a', weight: 0 }] },
          { id: 'z', of: ['z'] },
        ],
      }),
    );
    expect(new Set(issues.map(({ code }) => code))).toEqual(
      new Set([
        'instrument.duplicateId',
        'instrument.zeroDivisor',
        'instrument.danglingReference',
        'instrument.zeroWeights',
        'instrument.cycle',
      ]),
    );
  });
});

describe('answers that cannot be read', () => {
  const level = planOfScale({ id: 's', type: 'number', min: 0, max: 5 });
  const yesNo = planOfScale({ id: 's', type: 'boolean' });
  const choice = planOfScale({ id: 's', type: 'choice', options: [{ code: 'low', value: 1 }] });
  const choices = planOfScale({
    id: 's',
    type: 'choices',
    reduce: 'sum',
    options: [{ code: 'web', value: 1 }],
  });

  it.each<[string, typeof plan, unknown, string]>([
    ['a text for a number', level, '3', 'answer.wrongType'],
    ['yes for a number', level, true, 'answer.wrongType'],
    ['a list for a number', level, [3], 'answer.wrongType'],
    ['an empty object', level, {}, 'answer.wrongType'],
    ['nothing at all', level, undefined, 'answer.wrongType'],
    ['a whole number of the other kind', level, 3n, 'answer.wrongType'],
    ['NaN', level, Number.NaN, 'answer.notFinite'],
    ['infinity', level, Number.POSITIVE_INFINITY, 'answer.notFinite'],
    ['minus infinity', level, Number.NEGATIVE_INFINITY, 'answer.notFinite'],
    ['a hair above the range', level, 5.000000000000001, 'answer.outOfRange'],
    ['a hair below the range', level, -Number.MIN_VALUE, 'answer.outOfRange'],
    ['1 for yes', yesNo, 1, 'answer.wrongType'],
    ['a text for yes', yesNo, 'true', 'answer.wrongType'],
    ['an unknown option', choice, 'lo', 'answer.unknownOption'],
    ['the name of an inherited member', choice, 'toString', 'answer.unknownOption'],
    ['a position for an option', choice, 0, 'answer.wrongType'],
    ['a code for a list of codes', choices, 'web', 'answer.wrongType'],
    ['a list with a number', choices, ['web', 1], 'answer.wrongType'],
    ['an unknown code in a list', choices, ['web', 'wap'], 'answer.unknownOption'],
    ['a code twice', choices, ['web', 'web'], 'answer.repeatedOption'],
    ['an unknown class', level, { class: 'maybe' }, 'answer.unknownClass'],
    ['the class of a value', level, { class: 'value' }, 'answer.unknownClass'],
    ['a class that is no text', level, { class: 7 }, 'answer.unknownClass'],
    ['a class with a value beside it', level, { class: 'unknown', value: 3 }, 'answer.valueWithoutClass'],
  ])('%s', (_, of, answer, code) => {
    const result = scoreSubject(of, deepFreeze({ a: answer }) as AnswerSheet);
    expectCodes(result, [code]);
    expect(pathsOf(result)).toEqual(['a']);
  });

  it('all at once, in the order of the sheet', () => {
    expect(pathsOf(scoreSubject(plan, sheet('{"z":1,"b":"x","y":2,"a":true}')))).toEqual([
      'z',
      'b',
      'y',
      'a',
    ]);
  });

  it('300 at once', () => {
    const answers = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`q${at}x`, at]));
    expect(pathsOf(scoreSubject(plan, answers))).toEqual(Object.keys(answers));
  });

  it.each(['__proto__', 'constructor', 'toString'])('under the key %s', (key) => {
    const result = scoreSubject(plan, sheet(`{"a":1,"${key}":{"class":"unknown"}}`));
    expectCodes(result, ['answer.unknownItem']);
    expect(pathsOf(result)).toEqual([key]);
  });

  it('with a class that only the prototype has', () => {
    expectCodes(scoreSubject(plan, sheet('{"a":{"__proto__":{"class":"unknown"}}}')), ['answer.wrongType']);
  });

  it.each([2000, 100_000])('of %i lists inside each other', (depth) => {
    const text = `{"a":${'['.repeat(depth)}${']'.repeat(depth)}}`;
    const result = scoreSubject(plan, sheet(text));
    expectCodes(result, ['answer.wrongType']);
    expect(messageOf(result).length).toBeLessThan(200);
  });

  it('of any length are shown short', () => {
    expect(messageOf(scoreSubject(plan, { a: 'x'.repeat(100_000) })).length).toBeLessThan(250);
  });

  it('of an item whose name every object inherits stay what they are', () => {
    const inherited = planOf({
      items: itemsOf('toString', 'valueOf'),
      nodes: [{ id: 'mean', of: ['toString', { of: 'valueOf', missing: { unanswered: 'skip' } }] }],
    });
    const told = expectOk(explainScore(inherited, { toString: 3 } as unknown as AnswerSheet, 'mean'));
    expect(
      told.root.kind === 'aggregate' &&
        told.root.parts.map((part) => part.because.kind === 'item' && part.because.answer),
    ).toEqual([3, null]);
    expect(linesOfExplanation(told, []).join('\n')).not.toContain('function');
  });

  it('are refused by the doors of untrusted input as well', () => {
    expectCodes(parseAnswerSheets(JSON.parse('{"x":{"__proto__":1,"a":2}}')), ['document.forbiddenKey']);
    expectCodes(parseAnswerSheets({ x: { a: { class: 'unknown', value: 1 } } }), ['document.unknownKey']);
    expectCodes(parseAnswerRows([{ subject: 'x', item: 'a', class: 'maybe' }]), ['document.notAllowed']);
    expectCodes(
      parseAnswerRows(JSON.parse('[{"subject":"x","item":"a","class":"value","value":1,"constructor":2}]')),
      ['document.forbiddenKey'],
    );
    expectCodes(
      parseAnswerRows(
        JSON.parse(
          `[{"subject":"x","item":"a","class":"value","value":${'['.repeat(2000)}${']'.repeat(2000)}}]`,
        ),
      ),
      ['document.tooDeep'],
    );
  });
});

describe('tables that cannot be read', () => {
  it.each(['__proto__', 'constructor'])('a column map with the key %s', (key) => {
    const wide = { header: ['subject', 'a', 'b'], rows: [['x', '1', '2']] };
    expectCodes(tableOfWide(plan, wide, JSON.parse(`{"${key}":"a"}`)), ['table.unknownMapping']);
  });

  it.each(['__proto__', 'constructor', 'toString'])('a column with the name %s', (name) => {
    const wide = { header: ['subject', 'a', 'b', name], rows: [] };
    expectCodes(tableOfWide(plan, wide, {}), ['table.unknownColumn']);
    expectCodes(tableOfWide(plan, wide, JSON.parse(`{"${name}":null}`)), []);
  });

  it('cells of the wrong kind, each at its row and column, in input order', () => {
    const result = tableOfWide(plan, {
      header: ['subject', 'b', 'a'],
      rows: [
        ['x', '1,5', '2'],
        ['y', '1', '1e999'],
        ['z', 'n/a', '٣'],
      ],
    });
    expectCodes(result, ['answer.wrongType', 'answer.notFinite', 'answer.wrongType', 'answer.wrongType']);
    expect(new Set(pathsOf(result))).toEqual(new Set(['0/b', '1/a', '2/a', '2/b']));
  });

  it('rows of the wrong kind, all of them', () => {
    const rows = [
      { subject: 'x', item: 'c', class: 'value', value: 1 },
      { subject: 'x', item: 'a', class: 'value', value: '1' },
      { subject: 'x', item: 'b', class: 'value' },
      { subject: 'y', item: 'b', class: 'refused', value: 1 },
    ] as const;
    expectCodes(tableOfRows(plan, deepFreeze(rows)), [
      'answer.unknownItem',
      'answer.wrongType',
      'answer.missingValue',
      'answer.valueWithoutClass',
    ]);
  });
});

describe('numbers that leave the range of doubles', () => {
  it.each<[string, Partial<Instrument>]>([
    ['in a sequential sum', {}],
    ['in two passes', { arithmetic: { sum: 'twoPass' } }],
    ['in an exact sum', { arithmetic: { sum: 'exact' } }],
  ])('%s fail, and the levels and fractions made from them with them', (_, parts) => {
    const of = planOf({
      ...parts,
      items: itemsOf('a', 'b'),
      nodes: [
        { id: 'top', of: ['a', 'b'] },
        { id: 'level', of: 'top', bands: [{ level: 'low' }, { level: 'high', from: 1 }] },
        { id: 'fraction', of: ['top'], arithmetic: { sum: 'rational' } },
      ],
    });
    const answers = { a: 1.5e308, b: 1.5e308 };
    const rows = Object.entries(answers).map(([item, value]) => ({
      subject: 'x',
      item,
      class: 'value' as const,
      value,
    }));
    const table = expectOk(tableOfRows(of, rows));
    for (const result of [
      scoreSubject(of, answers),
      scoreTable(of, table),
      explainScore(of, answers, 'level'),
    ]) {
      expect(new Set(issuesOf(result).map(({ code }) => code))).toEqual(new Set(['score.notFinite']));
      expect(pathsOf(result)).toContain('0/top');
    }
  });

  it.each<[string, Partial<Instrument>]>([
    ['a mean', { nodes: [{ id: 'top', of: ['a'] }] }],
    [
      'a level, which is not the highest then',
      { nodes: [{ id: 'top', of: 'a', bands: [{ level: 'low' }, { level: 'high', from: 1 }] }] },
    ],
    ['an exact sum', { arithmetic: { sum: 'exact' }, nodes: [{ id: 'top', of: ['a'] }] }],
    ['a fraction', { arithmetic: { sum: 'rational' }, nodes: [{ id: 'top', of: ['a'] }] }],
    ['a formula', { nodes: [{ id: 'top', formula: 'a + 1' }] }],
  ])('by a step are unknown to %s, and said so', (_, parts) => {
    const of = planOf({ items: [{ id: 'a', then: [{ times: 1e308 }] }], ...parts });
    const { nodes, faults } = expectOk(scoreSubject(of, { a: 10 }));
    expect(nodes[0]).toMatchObject({ value: null, class: 'unknown', level: null });
    expectCodes(faults, ['score.outOfDomain']);
  });
});

describe('an explanation of nodes with many ways to the same answers', () => {
  it('is told once for each node, not once for each way', () => {
    const layers = 40;
    const nodes = Array.from({ length: layers }, (_, at): readonly Node[] => {
      const of = at + 1 === layers ? ['a'] : [`l${at + 1}`, `r${at + 1}`];
      return [
        { id: `l${at}`, of },
        { id: `r${at}`, of },
      ];
    }).flat();
    const told = expectOk(explainScore(planOf({ items: itemsOf('a'), nodes }), { a: 1 }, 'l0'));
    expect(linesOfExplanation(told, []).length).toBeLessThan(8 * layers);
  });
});
