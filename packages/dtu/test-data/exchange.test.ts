import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectOk } from '@sopana/tooling';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
// A neighbour above this package: its document is read as a file.
import document from '../../srilanka/documents/dtu-check-set.json' with { type: 'json' };
import { compileCheckSet } from '../src/compile/compile-check-set.js';
import { importAzureChecklist } from '../src/exchange/import-azure-checklist.js';
import { oscalOf } from '../src/exchange/oscal-of.js';
import { sarifOf } from '../src/exchange/sarif-of.js';
import { lintCheckSet } from '../src/lint/lint-check-set.js';
import { parseCheckSet } from '../src/schemas/parse-check-set.js';
import { planOf, readinessOf, waiver } from '../test/support/build.js';
import { exchanged } from '../test/support/exchanged.js';

const dtuCheckSet = expectOk(parseCheckSet(document));
const folder = process.env['SOPANA_DATA'] ?? '';
const read = (...path: readonly string[]): Readonly<Record<string, unknown>> =>
  // The published checklist begins with a byte order mark.
  JSON.parse(readFileSync(join(folder, ...path), 'utf8').replace(/^\uFEFF/, ''));

/**
 * The official schema. That of SARIF says draft-04, whose name ajv does not know; it uses nothing of that draft that later ones
 * read otherwise but the key of its own name.
 */
function validator(file: string): ValidateFunction {
  const { $schema: _, id: __, ...schema } = read('schemas', file);
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats.default(ajv);
  return ajv.compile(schema);
}

const oscal = validator('oscal_assessment-results_schema.json');
const sarif = validator('sarif-schema-2.1.0.json');

function errorsOf(validate: ValidateFunction, document: unknown): readonly string[] {
  validate(JSON.parse(JSON.stringify(document)));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('exports by their official schemas', () => {
  const { plan, readiness, waivers } = exchanged();

  it('OSCAL assessment results 1.0.6', () => {
    const document = oscalOf(plan, readiness, waivers, ['en']);
    expect(errorsOf(oscal, document)).toEqual([]);
    // The schema is at work: it refuses what a slip of ours would make.
    const text = JSON.stringify(document);
    for (const [from, to] of [
      ['"satisfied"', '"fulfilled"'],
      ['"deadline":"2027-01-01T00:00:00+05:30"', '"deadline":"2027-01-01"'],
      ['"_9-waived"', '"9-waived"'],
      ['"methods"', '"method"'],
    ] as const) {
      expect(text).toContain(from);
      expect(errorsOf(oscal, JSON.parse(text.replace(from, to)))).not.toEqual([]);
    }
  });

  it('SARIF 2.1.0', () => {
    const log = sarifOf(plan, [readiness, { ...readiness, unit: 'unit-2' }], waivers, {
      languages: ['si', 'en'],
    });
    expect(errorsOf(sarif, log)).toEqual([]);
    const text = JSON.stringify(log);
    for (const [from, to] of [
      ['"open"', '"unknown"'],
      ['"accepted"', '"granted"'],
      ['"error"', '"critical"'],
    ] as const) {
      expect(text).toContain(from);
      expect(errorsOf(sarif, JSON.parse(text.replace(from, to)))).not.toEqual([]);
    }
  });

  it('of the check set of the pack, with nothing reported and with everything waived', () => {
    const own = planOf(dtuCheckSet);
    const ids = dtuCheckSet.checks.map(({ id }) => id);
    for (const excuses of [[], [waiver(ids)]]) {
      const told = readinessOf(dtuCheckSet, [], excuses);
      expect(errorsOf(oscal, oscalOf(own, told, excuses, ['ta']))).toEqual([]);
      expect(errorsOf(sarif, sarifOf(own, [told], excuses, { languages: ['ta'] }))).toEqual([]);
    }
  });
});

describe('the Azure landing zone checklist, 243 items', () => {
  const file = read('readiness', 'azure-review-checklists', 'alz_checklist.en.json');
  const items = file['items'] as readonly Readonly<Record<string, unknown>>[];
  const { set, notCarried } = expectOk(importAzureChecklist(file));

  it('becomes a sound check set', () => {
    expect(items).toHaveLength(243);
    expect(set.checks).toHaveLength(243);
    expect(expectOk(parseCheckSet(JSON.parse(JSON.stringify(set))))).toEqual(set);
    expect(expectOk(compileCheckSet(set)).positions.size).toBe(243);
    expect(lintCheckSet(set)).toEqual([]);
    expect(
      set.severities.map(({ id }) => [id, set.checks.filter(({ severity }) => severity === id).length]),
    ).toEqual([
      ['high', 71],
      ['medium', 146],
      ['low', 26],
    ]);
  });

  it('loses nothing without a word: each value is in the check set or in the list', () => {
    const text = JSON.stringify(set);
    const listed = new Set(notCarried.map(({ path }) => path.join('.')));
    const lost: string[] = [];
    for (const [at, item] of items.entries()) {
      for (const [key, value] of Object.entries(item)) {
        const isCarried =
          typeof value === 'string' && text.includes(JSON.stringify(value.trim()).slice(1, -1));
        if (!listed.has(`items.${at}.${key}`) && !isCarried) lost.push(`items.${at}.${key}`);
      }
    }
    expect(lost).toEqual([]);
    const counts = new Map<string, number>();
    for (const { path } of notCarried)
      counts.set(String(path.at(-1)), (counts.get(String(path.at(-1))) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({
      ...{ subcategory: 243, waf: 245, service: 168, graph: 49, ammp: 2, yesno: 1, status: 1, state: 1 },
    });
  });
});
