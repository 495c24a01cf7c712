import { deepFreeze, expectCodes, expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import { compileCompetencyFramework } from '../../src/compile/compile-competency-framework.js';
import { idOfText } from '../../src/exchange/tables/id-of-text.js';
import { importMappedTables } from '../../src/exchange/tables/import-mapped-tables.js';
import { linesOfCell } from '../../src/exchange/tables/lines-of-cell.js';
import { parseCompetencyFramework } from '../../src/schemas/parse-competency-framework.js';
import { parseFrameworkMapping } from '../../src/schemas/parse-framework-mapping.js';
import { changed, mappedAs, mapping, needs, skills } from './support/tables.js';

deepFreeze([mapping, skills, needs]);
const read = expectOk(importMappedTables([skills, needs], mapping));

describe('importMappedTables', () => {
  it('makes what the rows name, each once, in their order', () => {
    expect(read.framework).toEqual({
      sopana: 'competency-framework/1',
      id: 'office',
      version: '1',
      title: { en: 'Office' },
      languages: ['en'],
      scales: [{ id: 'how-well', levels: [{ id: 'fair' }, { id: 'good' }] }],
      layers: [
        { id: 'staff', label: { en: 'Staff' } },
        { id: 'heads', label: { en: 'Heads' } },
      ],
      streams: [
        { id: 'people', label: { en: 'People' } },
        { id: 'paper', label: { en: 'Paper' } },
      ],
      areas: [
        { id: 'staff.talking', label: { en: 'Talking' }, layer: 'staff', stream: 'people' },
        { id: 'heads.talking', label: { en: 'Talking' }, layer: 'heads', stream: 'people' },
        { id: 'heads.order', label: { en: 'Order' }, layer: 'heads', stream: 'paper' },
      ],
      competencies: [
        {
          id: 'staff.talking',
          label: { en: 'Talking' },
          description: { en: 'Says it.' },
          area: 'staff.talking',
          scale: 'how-well',
          indicators: [
            { level: 'fair', text: { en: 'greet' } },
            { level: 'fair', text: { en: 'ask' } },
          ],
        },
        {
          id: 'heads.talking',
          label: { en: 'Talking' },
          description: { en: 'Says it to many.' },
          area: 'heads.talking',
          scale: 'how-well',
          indicators: [{ level: 'good', text: { en: 'speak to a hall' } }],
        },
        { id: 'heads.order.filing', label: { en: 'Filing' }, area: 'heads.order' },
      ],
      roles: [
        {
          id: 'clerk',
          label: { en: 'Clerk' },
          requires: [{ competency: 'staff.talking', level: 'good', weight: 2 }],
        },
        {
          id: 'chief',
          label: { en: 'Chief' },
          levels: [
            {
              id: 'chief.junior-chief',
              label: { en: 'Junior chief' },
              requires: [{ competency: 'heads.talking', level: 'fair' }],
            },
            {
              id: 'chief.senior-chief',
              label: { en: 'Senior chief' },
              requires: [
                { competency: 'heads.talking', level: 'good', weight: 0.5 },
                { competency: 'heads.order.filing', weight: 1 },
              ],
            },
          ],
        },
      ],
    });
  });

  it('accounts for each row and leaves nothing out', () => {
    expect(read.notCarried).toEqual([]);
    expect(read.accounts).toEqual([
      { of: 'rows of skills', read: 3, carried: 3, left: 0 },
      { of: 'rows of needs', read: 4, carried: 4, left: 0 },
    ]);
  });

  it('gives a framework that parses and compiles, and a mapping that parses', () => {
    expectOk(compileCompetencyFramework(expectOk(parseCompetencyFramework(read.framework))));
    expect(expectOk(parseFrameworkMapping(structuredClone(mapping)))).toEqual(mapping);
  });

  it('finds tables by name, whatever their order, and a header with a byte order mark', () => {
    const marked = changed(skills, {
      header: skills.header.map((name, at) => (at === 0 ? `\ufeff${name}` : name)),
    });
    expect(expectOk(importMappedTables([needs, marked], mapping)).framework).toEqual(read.framework);
  });

  it.each([
    [
      'a row that was cut',
      skills.rows.map((row, at) => (at === 2 ? row.slice(0, 4) : row)),
      ['exchange.shortRow'],
    ],
    [
      'a row with a comma too many',
      [...skills.rows.slice(0, 2), [...(skills.rows[2] ?? []), 'left', '']],
      ['exchange.longRow'],
    ],
    ['a row of blanks', [...skills.rows, ['', ' ', 'n/a', '', '', '', '', '9']], ['exchange.emptyRow']],
    [
      'a second meaning',
      [...skills.rows, ['Staff', 'People', 'Talking', 'Talking', 'Shouts.', '', '', '4']],
      ['exchange.conflict'],
    ],
    [
      'bytes that were no text',
      skills.rows.map((row) => row.map((cell) => cell.replace('Says it.', 'Says\ufffdit.'))),
      ['exchange.damagedText'],
    ],
    [
      'UTF-8 read as Latin-1',
      skills.rows.map((row) => row.map((cell) => cell.replace('Says it.', 'Says itâ\u20acœ.'))),
      ['exchange.damagedText'],
    ],
  ])('says of %s', (_, rows, codes) => {
    const found = expectOk(importMappedTables([changed(skills, { rows }), needs], mapping));
    expectCodes(found.notCarried, codes);
    expect(found.notCarried[0]?.path[0]).toBe('skills');
  });

  it.each([
    ['the same need twice', [...needs.rows, needs.rows[0] ?? []], ['exchange.duplicateRow'], 1],
    [
      'another level for the same need',
      [...needs.rows, ['Clerk', '', 'staff.talking', 'fair', '2']],
      ['exchange.conflict'],
      1,
    ],
    ['a word that is no level', [['Clerk', '', 'staff.talking', 'Goood', '2']], ['exchange.unknownLevel'], 0],
    ['a weight that is no number', [['Clerk', '', 'staff.talking', 'good', '-1']], ['exchange.badWeight'], 0],
    ['an id that cannot be one', [['Clerk', '', 'staff talking!', 'good', '1']], ['exchange.badId'], 0],
  ])('says of %s', (_, rows, codes, left) => {
    const found = expectOk(importMappedTables([skills, changed(needs, { rows })], mapping));
    expectCodes(found.notCarried, codes);
    expect(found.accounts[1]).toEqual({
      of: 'rows of needs',
      read: rows.length,
      carried: rows.length - left,
      left,
    });
  });

  it('keeps what it cannot use as an id, and what it cannot place in full', () => {
    const rows = [['Clerk', '', 'staff talking!', 'good', '1']];
    const { framework } = expectOk(importMappedTables([skills, changed(needs, { rows })], mapping));
    const odd = framework.competencies.find(({ id }) => id === 'staff-talking');
    expect(odd?.identifiers).toEqual([{ scheme: 'source', value: 'staff talking!' }]);
    const seen = changed(needs, {
      header: [...needs.header, 'Seen', 'Pay', 'Extra'],
      rows: [
        ['Clerk', '', 'staff.talking', '', '', 'waves', 'low', 'x'],
        ['', 'Lone grade', 'staff.talking', 'good', '', '- shouts', '', 'y'],
      ],
    });
    const { framework: other, notCarried } = expectOk(importMappedTables([skills, seen], mapping));
    // No level is said, so the indicator of the row has no place; the last column is in no mapping.
    expectCodes(notCarried, ['exchange.notHeld', 'exchange.unknownColumn']);
    expect(notCarried[1]?.facts).toMatchObject({ column: 'Extra', cells: 2 });
    expect(other.roles?.[0]?.carried).toEqual([{ format: 'own/1', key: 'Pay', value: 'low' }]);
    // A grade whose row names no role is a profile all the same.
    expect(other.roles?.[1]).toMatchObject({
      id: 'lone-grade',
      requires: [{ competency: 'staff.talking', level: 'good' }],
    });
    expect(other.competencies[0]?.indicators?.at(-1)).toEqual({ level: 'good', text: { en: 'shouts' } });
  });

  it('compares the roles of a list with those of the rows', () => {
    const listed = changed(skills, {
      header: [...skills.header, 'Roles'],
      rows: skills.rows.map((row, at) => [...row, ['Clerk, Driver', 'Chief', ''][at] ?? '']),
    });
    const { notCarried } = expectOk(importMappedTables([listed, needs], mapping));
    expectCodes(notCarried, ['exchange.contradiction']);
    expect(notCarried[0]?.facts).toMatchObject({ competency: 'Talking', role: 'Driver', claimed: 'listed' });
    const none = listed.rows.map((row) => [...row.slice(0, -1), 'Clerk']);
    const other = expectOk(importMappedTables([changed(listed, { rows: none }), needs], mapping));
    expect(other.notCarried.map(({ facts }) => `${facts['role']} ${facts['claimed']}`)).toEqual([
      'Clerk listed',
      'Chief not listed',
      'Clerk listed',
      'Chief not listed',
    ]);
  });

  it('stops where the mapping or the tables do not fit, with all that is wrong', () => {
    const needsColumns = mapping.tables[1]?.columns ?? [];
    expectCodes(importMappedTables([skills], mapping), ['exchange.tableMissing']);
    expectCodes(importMappedTables([skills, needs, { ...needs, name: 'neds' }], mapping), [
      'exchange.tableUnknown',
    ]);
    const short = changed(needs, { header: ['Role', 'Grade', 'Skil', 'How well', 'How well'] });
    const wrong = importMappedTables([skills, short], mapping);
    expectCodes(wrong, ['exchange.columnTwice', 'exchange.columnMissing', 'exchange.columnMissing']);
    const unclear = [
      { column: 'Role', object: 'role', member: 'weight' },
      { column: 'Grade', object: 'role', member: 'identifier' },
      { column: 'Seen', object: 'indicator', member: 'text', level: 'best', isOptional: true },
      ...needsColumns.slice(2, 3),
    ] as const;
    const codes = Array.from({ length: 3 }, () => 'exchange.mappingUnclear');
    expectCodes(importMappedTables([skills, needs], mappedAs(1, unclear)), codes);
    const { scale: _, ...bare } = mapping;
    expect(importMappedTables([skills, needs], bare).ok).toBe(false);
    const none = { ...mapping, tables: [{ name: 'needs', columns: needsColumns.slice(0, 1) }] };
    expectCodes(importMappedTables([needs], none), ['exchange.nothingRead']);
  });

  it('gives different things different ids, although their words lead to the same', () => {
    const columns = [
      { column: 'Skill', object: 'competency', member: 'label' },
      { column: 'Group', object: 'stream', member: 'label' },
      { column: 'Post', object: 'layer', member: 'label' },
    ] as const;
    const tables = [{ name: 't', columns }];
    const table = {
      name: 't',
      header: ['Skill', 'Group', 'Post'],
      rows: [
        ['C', 'Management', 'Management'],
        ['C++', '', ''],
        ['C#', '', ''],
        ['ගොනු', '', ''],
        [`Long ${'word '.repeat(60)}`, '', ''],
      ],
      rowNumbers: [2, 3, 4, 6, 7],
    };
    const { framework } = expectOk(importMappedTables([table], { ...mapping, tables }));
    const ids = framework.competencies.map(({ id }) => id);
    expect(new Set(ids).size).toBe(5);
    expect(ids.slice(0, 2)).toEqual(['c', 'c-competency']);
    expect([framework.layers?.[0]?.id, framework.streams?.[0]?.id]).toEqual([
      'management',
      'management-stream',
    ]);
    expectOk(compileCompetencyFramework(expectOk(parseCompetencyFramework(framework))));
    expect(expectOk(importMappedTables([table], { ...mapping, tables })).framework).toEqual(framework);
  });
});

describe('linesOfCell', () => {
  it.each([
    ['', []],
    ['  \n ', []],
    ['one line', ['one line']],
    ['two\nlines', ['two\nlines']],
    ['Can:\n- a\n- b', ['a', 'b']],
    ['can\n* a\r\n• b', ['a', 'b']],
    ['Must:\n- a', ['Must:', 'a']],
    ['- a\n  goes on\n- b', ['a goes on', 'b']],
    ['Can: \u2028\n- \u00a0a', ['a']],
  ])('%j', (cell, lines) => {
    expect(linesOfCell(cell, ['Can'])).toEqual(lines);
  });
});

it.each(['', '!!', 'constructor', 'Café', 'x'.repeat(300), 'naïve 1', 'සේවා'])(
  'idOfText makes an id of %j',
  (text) => {
    expect(idOfText(text)).toMatch(/^(?!(?:constructor|prototype)$)[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/);
  },
);
