import { expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import { compileCompetencyFramework } from '../src/compile/compile-competency-framework.js';
import { exportCasePackage } from '../src/exchange/case/export-case-package.js';
import { importCasePackage } from '../src/exchange/case/import-case-package.js';
import { importNiceFramework } from '../src/exchange/nice/import-nice-framework.js';
import { parseCompetencyFramework } from '../src/schemas/parse-competency-framework.js';
import { caseErrors } from './case-validator.js';
import { readSourceJson } from './read-source.js';

interface Relation {
  source_element_identifier: string;
  dest_element_identifier: string;
}
interface Document {
  response: { elements: { elements: { element_identifier: string }[]; relationships: Relation[] } };
}

const read = (): Document =>
  readSourceJson('nist-nice-2.1.0/cprt_SP_800_181_2_1_0.json') as unknown as Document;
const { framework, notCarried, accounts } = expectOk(importNiceFramework(read()));
const { competencies, roles = [], families = [], areas = [] } = framework;

describe('NIST NICE Framework Components 2.1.0', () => {
  it('has 2,148 statements, 41 work roles, 5 categories and 11 competency areas, and compiles', () => {
    const kinds = ['task', 'knowledge', 'skill'].map(
      (kind) => competencies.filter((competency) => competency.kind === kind).length,
    );
    expect(kinds).toEqual([946, 662, 540]);
    expect([competencies.length, roles.length, families.length, areas.length]).toEqual([2148, 41, 5, 11]);
    expect(framework.version).toBe('2.1.0');
    expectOk(compileCompetencyFramework(expectOk(parseCompetencyFramework(framework))));
  });

  it('accounts for all 5,460 relationships, each found again in the framework', () => {
    expect(accounts).toEqual([
      { of: 'elements', read: 2290, carried: 2290, left: 0 },
      { of: 'relationships', read: 5460, carried: 5460, left: 0 },
    ]);
    expect(notCarried).toEqual([]);
    // Read back from the framework, and compared with the source pair by pair.
    const codes = roles.flatMap(({ id, identifiers = [], carried = [] }) => {
      const all = carried.find(({ key }) => key === 'opm_code')?.value ?? identifiers[0]?.value ?? [];
      return [all].flat().map((code) => `${id} ${code}`);
    });
    const sorts = [...roles, ...families].flatMap(({ id, carried = [] }) =>
      carried.flatMap(({ key, value }) => (key === 'sort' ? [`${id} ${[value].flat()[0]}`] : [])),
    );
    const pairs = [
      ...roles.flatMap(({ id, requires = [] }) => requires.map(({ competency }) => `${id} ${competency}`)),
      ...roles.flatMap(({ id, family }) => (family === undefined ? [] : [`${family} ${id}`])),
      ...codes,
      ...sorts,
    ];
    const source = read().response.elements.relationships.map(
      (one) => `${one.source_element_identifier} ${one.dest_element_identifier}`,
    );
    expect(pairs.sort()).toEqual(source.sort());
  });

  it('goes out as a valid CASE package and comes back equal', () => {
    const exported = expectOk(exportCasePackage(framework, '2026-11-27T00:00:00Z'));
    expect(caseErrors(exported)).toEqual([]);
    const back = expectOk(importCasePackage(JSON.parse(JSON.stringify(exported))));
    expect(back.framework).toEqual(framework);
    expect(back.notCarried).toEqual([]);
  });

  it('says what is left of a document that was cut: every relationship to a lost element', () => {
    const cut = read();
    const { elements, relationships } = cut.response.elements;
    const lost = new Set(elements.splice(2000).map((element) => element.element_identifier));
    const dangling = relationships.filter(
      (one) => lost.has(one.source_element_identifier) || lost.has(one.dest_element_identifier),
    );
    const imported = expectOk(importNiceFramework(cut));
    const said = imported.notCarried.filter(({ code }) => code === 'exchange.dangling');
    expect(said).toHaveLength(dangling.length);
    expect(dangling.length).toBeGreaterThan(0);
    const [, relations] = imported.accounts;
    expect(relations?.left).toBe(dangling.length);
  });
});
