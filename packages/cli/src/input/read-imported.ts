import {
  type CellTable,
  type ImportedFramework,
  importCasePackage,
  importDigitalAndData,
  importMappedTables,
  importNiceFramework,
} from '@sopana/competency/exchange';
import { parseFrameworkMapping } from '@sopana/competency/schemas';
import type { Issue, Result } from '@sopana/core';
import type { Attempt } from '../model/attempt.js';
import type { Environment } from '../model/environment.js';
import { attemptOf } from './attempt-of.js';
import { failure } from './failure.js';
import { parseCsv } from './parse-csv.js';
import { placeInData } from './place-in-data.js';
import { readBytes } from './read-bytes.js';
import { readData } from './read-data.js';

/** Formats from which a competency framework is read. */
export const exchangeFormats = ['case', 'digital-and-data', 'nice', 'csv'] as const;

/** One of them. */
export type ExchangeFormat = (typeof exchangeFormats)[number];

/** What was read, with the places of issues as a user looks for them. */
export interface ReadImported extends ImportedFramework {
  /** Where an issue is. */
  readonly placeOf: (issue: Issue) => string;
}

/** The column by which the file of roles is known from that of skills. */
const roleColumn = 'Role Level';

/**
 * A competency framework read from files of another format.
 *
 * @param environment - the world outside
 * @param files - paths
 * @param format - the format
 * @param map - path of the mapping, for csv
 * @returns the framework with what could not be carried; stops with all that keeps the files from being read
 */
export async function readImported(
  environment: Environment,
  files: readonly string[],
  format: ExchangeFormat,
  map: string | undefined,
): Promise<Attempt<ReadImported>> {
  if ((map !== undefined) !== (format === 'csv')) {
    const [option, other] = map === undefined ? ['--format csv', '--map'] : ['--map', '--format csv'];
    return failure(2, 'argument.needsOther', option, { option, other });
  }
  if (format === 'csv') return readMapped(environment, files, map as string);
  if (format === 'digital-and-data') return readDigitalAndData(environment, files);
  const [file = '', ...others] = files;
  if (others.length > 0) return tooMany(format, 'one file', files.length);
  const data = await readData(environment, file);
  if (!data.ok) return data;
  const read: Result<ImportedFramework> =
    format === 'case' ? importCasePackage(data.value) : importNiceFramework(data.value);
  return placed(read, placeInData(file));
}

async function readMapped(
  environment: Environment,
  files: readonly string[],
  map: string,
): Promise<Attempt<ReadImported>> {
  const data = await readData(environment, map);
  if (!data.ok) return data;
  const mapping = attemptOf(parseFrameworkMapping(data.value), placeInData(map));
  if (!mapping.ok) return mapping;
  const names = mapping.value.tables.map(({ name }) => name);
  if (files.length !== names.length)
    return tooMany('csv', `the files of ${names.join(', ')}, in this order`, files.length);
  const tables = await readTables(environment, files, (_, at) => names[at] ?? '');
  if (!tables.ok) return tables;
  const placeOf = placeInTables(files, names, map);
  return placed(importMappedTables(tables.value, mapping.value), placeOf);
}

async function readDigitalAndData(
  environment: Environment,
  files: readonly string[],
): Promise<Attempt<ReadImported>> {
  const expected = 'two files, those of skills and of roles';
  if (files.length !== 2) return tooMany('digital-and-data', expected, files.length);
  const tables = await readTables(environment, files, (file) => file);
  if (!tables.ok) return tables;
  const isRoles = ({ header }: CellTable): boolean => header.includes(roleColumn);
  const ordered = [...tables.value].sort((left, right) => Number(isRoles(left)) - Number(isRoles(right)));
  const [skills, roles] = ordered as [CellTable, CellTable];
  const placeOf = placeInTables([skills.name, roles.name], ['skills', 'roles'], skills.name);
  return placed(importDigitalAndData(skills, roles, 'current'), placeOf);
}

async function readTables(
  environment: Environment,
  files: readonly string[],
  nameOf: (file: string, at: number) => string,
): Promise<Attempt<readonly CellTable[]>> {
  const tables: CellTable[] = [];
  for (const [at, file] of files.entries()) {
    const bytes = await readBytes(environment, file);
    if (!bytes.ok) return bytes;
    const table = parseCsv(bytes.value, file);
    if (!table.ok) return table;
    tables.push({ name: nameOf(file, at), ...table.value });
  }
  return { ok: true, value: tables };
}

/** Issues of tables name table, row and column; those of the mapping lie in it. */
function placeInTables(
  files: readonly string[],
  names: readonly string[],
  map: string,
): (issue: Issue) => string {
  return (issue) => {
    const [name, row, column] = issue.path;
    const at = names.indexOf(String(name));
    if (at < 0) return placeInData(map)(issue);
    const line = typeof row === 'number' ? ` row ${row}` : row === undefined ? '' : ` ${row}`;
    return `${files[at]}${line}${column === undefined ? '' : `, column ${column}`}`;
  };
}

function placed(read: Result<ImportedFramework>, placeOf: (issue: Issue) => string): Attempt<ReadImported> {
  const imported = attemptOf(read, placeOf);
  return imported.ok ? { ok: true, value: { ...imported.value, placeOf } } : imported;
}

function tooMany(format: string, expected: string, count: number): Attempt<never> {
  return failure(2, 'argument.wrongFileCount', '<files>', { format, expected, count });
}
