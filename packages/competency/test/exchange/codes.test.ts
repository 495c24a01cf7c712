import type { Issue, Result } from '@sopana/core';
import { describe, expect, it } from 'vitest';
import { exportCasePackage } from '../../src/exchange/case/export-case-package.js';
import { importCasePackage } from '../../src/exchange/case/import-case-package.js';
import type { exchangeCodes } from '../../src/exchange/codes.js';
import type { ImportedFramework } from '../../src/exchange/imported-framework.js';
import { importNiceFramework } from '../../src/exchange/nice/import-nice-framework.js';
import type { CellTable } from '../../src/exchange/tables/cell-table.js';
import { importMappedTables } from '../../src/exchange/tables/import-mapped-tables.js';
import { foreignPackage } from './support/foreign-package.js';
import { changed, mappedAs, mapping, needs, skills } from './support/tables.js';

const issuesOf = (read: Result<ImportedFramework>): readonly Issue[] =>
  read.ok ? read.value.notCarried : read.issues;
const tables = (...list: readonly CellTable[]): readonly Issue[] =>
  issuesOf(importMappedTables(list, mapping));
const needing = (...cells: readonly string[]): readonly Issue[] =>
  tables(skills, changed(needs, { rows: [cells] }));
const skilled = (rows: CellTable['rows']): readonly Issue[] => tables(changed(skills, { rows }), needs);
const element = (type: string, id: string, text = 'Text') => ({
  element_type: type,
  element_identifier: id,
  title: '',
  text,
});
const relation = (from: string, to: string, kind = 'projection') => ({
  source_element_identifier: from,
  dest_element_identifier: to,
  relationship_identifier: kind,
});
const nice = (elements: readonly object[], relationships: readonly object[] = []): readonly Issue[] =>
  issuesOf(
    importNiceFramework({
      response: { elements: { elements: [element('skill', 'S1'), ...elements], relationships } },
    }),
  );
const work = element('work_role', 'W1');
const packaged = (change: (draft: ReturnType<typeof foreignPackage>) => unknown): readonly Issue[] => {
  const draft = foreignPackage();
  change(draft);
  return issuesOf(importCasePackage(draft));
};

const producers: Record<keyof typeof exchangeCodes, () => readonly Issue[]> = {
  'exchange.tableMissing': () => tables(skills),
  'exchange.tableUnknown': () => tables(skills, needs, { ...needs, name: 'more' }),
  'exchange.columnMissing': () =>
    tables(skills, changed(needs, { header: ['Role', 'Grade', 'Skill', 'How well'] })),
  'exchange.columnTwice': () => tables(changed(skills, { header: [...skills.header, 'Row'] }), needs),
  'exchange.mappingUnclear': () =>
    issuesOf(
      importMappedTables([skills, needs], mappedAs(1, [{ column: 'Role', object: 'role', member: 'text' }])),
    ),
  'exchange.nothingRead': () =>
    nice([]).concat(issuesOf(importCasePackage({ ...foreignPackage(), CFItems: [] }))),
  'exchange.notThisFormat': () => issuesOf(importNiceFramework({ response: {} })),
  'exchange.shortRow': () => skilled([['Staff']]),
  'exchange.longRow': () => skilled([['', '', '', 'Filing', '', '', '', '', 'more']]),
  'exchange.emptyRow': () => skilled([['', '', '', '', '', '', '', '']]),
  'exchange.duplicateRow': () => tables(skills, changed(needs, { rows: [...needs.rows, ...needs.rows] })),
  'exchange.conflict': () =>
    skilled([...skills.rows, ['Staff', 'People', 'Talking', 'Talking', 'Sings.', '', '', '']]),
  'exchange.unknownColumn': () =>
    tables(
      changed(skills, { header: [...skills.header, 'New'], rows: skills.rows.map((row) => [...row, 'x']) }),
      needs,
    ),
  'exchange.unknownLevel': () => needing('Clerk', '', 'staff.talking', 'best', ''),
  'exchange.badWeight': () => needing('Clerk', '', 'staff.talking', 'good', 'much'),
  'exchange.badId': () => needing('Clerk', '', 'two words', 'good', ''),
  'exchange.damagedText': () => skilled([['', '', '', 'Caf\u00c3\u00a9', '', '', '', '']]),
  'exchange.contradiction': () =>
    tables(
      changed(skills, {
        header: [...skills.header, 'Roles'],
        rows: skills.rows.map((row) => [...row, 'Driver']),
      }),
      needs,
    ),
  'exchange.duplicateElement': () => nice([work, work], [relation('W1', 'S1'), relation('W1', 'S1')]),
  'exchange.dangling': () => nice([work], [relation('W1', 'S2'), relation('W2', 'S1')]),
  'exchange.unknownKind': () =>
    nice(
      [work, element('poem', 'P1'), element('opm_code', '123')],
      [relation('W1', 'S1', 'reflection'), relation('S1', 'W1')],
    ),
  'exchange.unreadable': () => nice([{}, { ...work, text: 4 }], [{}]),
  'exchange.notHeld': () => nice([{ ...work, colour: 'red' }]),
  'exchange.secondParent': () =>
    nice(
      [work, element('category', 'C1'), element('category', 'C2')],
      [relation('C1', 'W1'), relation('C2', 'W1')],
    ),
  'exchange.circle': () =>
    packaged(({ CFAssociations }) => {
      const [first, second] = CFAssociations;
      if (first === undefined || second === undefined) return;
      first.destinationNodeURI = { ...second.originNodeURI };
      second.destinationNodeURI = { ...first.originNodeURI };
    }),
  'exchange.staleExtension': () => {
    const labels = { label: { en: 'Filing', si: 'ගොනු' } };
    const exported = exportCasePackage(
      {
        ...{ sopana: 'competency-framework/1', id: 'x', version: '1', scales: [], languages: ['en'] },
        competencies: [{ id: 'filing', ...labels }],
      },
      '2026-01-01T00:00:00Z',
    );
    return exported.ok
      ? issuesOf(
          importCasePackage(JSON.parse(JSON.stringify(exported.value).replaceAll('"Filing"', '"Sorting"'))),
        )
      : [];
  },
};

describe('every code of the exchange', () => {
  it.each(Object.entries(producers))('%s is produced, and its message is filled', (code, produce) => {
    const found = produce().filter((issue) => issue.code === code);
    expect(found.length).toBeGreaterThan(0);
    for (const { message } of found) expect(message).not.toMatch(/\{\w+\}/);
  });
});
