import { createIssue, type Issue } from '@sopana/core';
import { didYouMean } from '@sopana/core/text';
import { exchangeCodes } from '../codes.js';
import type { CellTable } from './cell-table.js';
import type { ColumnMapping, FrameworkMapping, MappedObject } from './framework-mapping.js';

const ofObject = ['id', 'label', 'description', 'note', 'identifier', 'carried'];
const members: Readonly<Record<MappedObject, readonly string[]>> = {
  layer: ofObject,
  stream: ofObject,
  area: ofObject,
  competency: [...ofObject, 'kind'],
  family: ofObject,
  role: ofObject,
  roleLevel: ofObject,
  requirement: ['level', 'weight'],
  indicator: ['text'],
  roles: ['list'],
};

/**
 * Whether a mapping is clear and the tables are those that it reads.
 *
 * @param tables - the tables
 * @param mapping - the mapping
 * @returns issues `exchange.mappingUnclear`, `exchange.tableMissing`, `exchange.tableUnknown`, `exchange.columnMissing` and
 *   `exchange.columnTwice`; places are in the mapping for the first two, in the tables for the others
 */
export function checkMapping(tables: readonly CellTable[], mapping: FrameworkMapping): readonly Issue[] {
  const issues: Issue[] = [];
  const report = (code: keyof typeof exchangeCodes, place: Issue['path'], facts: Issue['facts']): void => {
    issues.push(createIssue(exchangeCodes, code, place, facts));
  };
  for (const [at, reading] of mapping.tables.entries()) {
    for (const [position, column] of reading.columns.entries()) {
      const reason = unclear(column, mapping);
      const place = ['tables', at, 'columns', position];
      if (reason !== null) report('exchange.mappingUnclear', place, { column: column.column, reason });
    }
    const table = tables.find(({ name }) => name === reading.name);
    if (table === undefined) {
      const hint = didYouMean(
        reading.name,
        tables.map(({ name }) => name),
      );
      report('exchange.tableMissing', ['tables', at], { table: reading.name, hint });
      continue;
    }
    const header = table.header.map((name) => name.replace(/^\ufeff/, '').trim());
    for (const [position, column] of header.entries()) {
      if (column !== '' && header.indexOf(column) !== position)
        report('exchange.columnTwice', [table.name, 1, column], { table: table.name, column });
    }
    for (const { column, isOptional } of reading.columns) {
      if (isOptional === true || header.includes(column)) continue;
      const facts = { table: table.name, column, hint: didYouMean(column, header) };
      report('exchange.columnMissing', [table.name, 1], facts);
    }
  }
  const known = mapping.tables.map(({ name }) => name);
  for (const { name } of tables) {
    if (!known.includes(name))
      report('exchange.tableUnknown', [name], { table: name, hint: didYouMean(name, known) });
  }
  return issues;
}

function unclear({ object, member, scheme, level }: ColumnMapping, mapping: FrameworkMapping): string | null {
  if (!members[object].includes(member))
    return `of ${object} one of ${members[object].join(', ')} is said, not ${member}`;
  if (member === 'identifier' && scheme === undefined) return 'an identifier needs a scheme';
  const needsScale = member === 'level' || object === 'indicator';
  if (needsScale && mapping.scale === undefined) return 'it speaks of levels, and there is no scale';
  const levels = mapping.scale?.levels.map(({ id }) => id) ?? [];
  return level === undefined || levels.includes(level) ? null : `'${level}' is no level of the scale`;
}
