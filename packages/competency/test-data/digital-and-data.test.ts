import { expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import { compileCompetencyFramework } from '../src/compile/compile-competency-framework.js';
import { exportCasePackage } from '../src/exchange/case/export-case-package.js';
import { importCasePackage } from '../src/exchange/case/import-case-package.js';
import { importDigitalAndData } from '../src/exchange/import-digital-and-data.js';
import { parseCompetencyFramework } from '../src/schemas/parse-competency-framework.js';
import { caseErrors } from './case-validator.js';
import { readSourceTable } from './read-source.js';

const skills = readSourceTable('uk-gdad-capability-framework/ddat_skills_az.csv');
const roles = readSourceTable('uk-gdad-capability-framework/ddat_roles_skills.csv');
const { framework, notCarried, accounts } = expectOk(importDigitalAndData(skills, roles, '2026-03-23'));
const levelsOf = (id: string): number => framework.roles?.find((role) => role.id === id)?.levels?.length ?? 1;

describe('the UK Government Digital and Data framework, CSV export of 2026-03-23', () => {
  it('has 52 roles, 205 profiles and 189 skills, and compiles', () => {
    expect(framework.roles?.length).toBe(52);
    expect(framework.roles?.reduce((sum, { id }) => sum + levelsOf(id), 0)).toBe(205);
    expect(framework.competencies.length).toBe(189);
    expect(framework.families?.length).toBe(8);
    const compiled = expectOk(compileCompetencyFramework(expectOk(parseCompetencyFramework(framework))));
    expect(compiled.profiles.size).toBe(205);
  });

  it('makes the chief digital and information officer a profile with 8 leadership skills', () => {
    const chief = framework.roles?.find(({ id }) => id === 'chief-digital-and-information-officer');
    expect(chief?.levels).toBeUndefined();
    expect(chief?.requires).toHaveLength(8);
    // "NOT IN USE": how well they are needed is not said, and no scale is theirs.
    const needed = new Set(chief?.requires?.map(({ competency }) => competency));
    const found = framework.competencies.filter(({ id }) => needed.has(id));
    expect(found.map(({ scale, indicators }) => ({ scale, indicators }))).toEqual(
      Array.from({ length: 8 }, () => ({ scale: undefined, indicators: undefined })),
    );
    expect(framework.competencies.filter(({ scale }) => scale === undefined)).toHaveLength(22);
  });

  it('lets no sentinel through, and splits the bullets into indicators', () => {
    const sentinels = ['NOT IN USE', 'MISSING', 'This skill level is currently not defined.'];
    const found: string[] = [];
    JSON.stringify(framework, (_, value) => {
      if (sentinels.includes(value)) found.push(value);
      return value;
    });
    expect(found).toEqual([]);
    const texts = framework.competencies.flatMap(({ indicators = [] }) =>
      indicators.map(({ text }) => text['en-GB']),
    );
    expect(texts.filter((text) => /^(You can|-)/.test(text ?? ''))).toEqual([]);
    // Counted apart: lines of the four level columns that begin with a hyphen.
    const bullets = skills.rows.flatMap((row) => row.slice(2, 6)).flatMap((cell) => cell.split('\n'));
    const count = bullets.filter((line) => line.startsWith('- ')).length;
    expect(framework.competencies.reduce((sum, { indicators = [] }) => sum + indicators.length, 0)).toBe(
      count,
    );
    expect(count).toBe(1843);
  });

  it('accounts for every row: 16 stand twice, and the two files disagree on 30 pairs', () => {
    expect(accounts).toEqual([
      { of: 'rows of skills', read: 189, carried: 189, left: 0 },
      { of: 'rows of roles', read: 1824, carried: 1808, left: 16 },
    ]);
    const codes = notCarried.map(({ code }) => code);
    expect(codes.filter((code) => code === 'exchange.duplicateRow')).toHaveLength(16);
    expect(codes.filter((code) => code === 'exchange.contradiction')).toHaveLength(30);
    expect(codes).toHaveLength(46);
    const needs = framework.roles?.flatMap(({ requires = [], levels = [] }) => [
      ...requires,
      ...levels.flatMap((level) => level.requires),
    ]);
    expect(needs).toHaveLength(1808);
  });

  it('goes out as a valid CASE package and comes back equal, with nothing left on the way', () => {
    const exported = expectOk(exportCasePackage(framework, '2026-11-27T00:00:00Z'));
    expect(caseErrors(exported)).toEqual([]);
    // 8 families, 52 roles, 201 levels of them, 189 skills, 611 level statements, a scale of 4 levels.
    expect(exported.CFItems).toHaveLength(8 + 52 + 201 + 189 + 611 + 5);
    const back = expectOk(importCasePackage(JSON.parse(JSON.stringify(exported))));
    expect(back.framework).toEqual(framework);
    expect(back.notCarried).toEqual([]);
    expect(back.accounts.every(({ left }) => left === 0)).toBe(true);
  });

  it('keeps its UUIDs in another version', () => {
    const uuids = (version: string): readonly string[] => {
      const read = expectOk(importDigitalAndData(skills, roles, version));
      const exported = expectOk(exportCasePackage(read.framework, `20${version.slice(2)}T00:00:00Z`));
      return exported.CFItems?.map(({ identifier }) => identifier) ?? [];
    };
    expect(uuids('2026-06-30')).toEqual(uuids('2026-03-23'));
  });

  it('loses nothing without a word when rows are cut, repeated or damaged', () => {
    const cut = { ...roles, rows: [...roles.rows.slice(0, 100), (roles.rows[100] ?? []).slice(0, 7)] };
    const codesOf = (table: typeof roles): readonly string[] =>
      expectOk(importDigitalAndData(skills, table, 'x'))
        .notCarried.map(({ code }) => code)
        .filter((code) => code !== 'exchange.contradiction' && code !== 'exchange.duplicateRow');
    expect(codesOf(cut)).toEqual(['exchange.shortRow']);
    const damaged = roles.rows.map((row, at) =>
      at === 5 ? row.map((cell, column) => (column === 2 ? `${cell.slice(0, 20)}\ufffd` : cell)) : row,
    );
    expect(codesOf({ ...roles, rows: damaged })).toEqual(['exchange.conflict', 'exchange.damagedText']);
  });
});
