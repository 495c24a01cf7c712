import { conditionSchema, parseValue } from '@sopana/core/schemas';
// Data packages depend on nothing at run time; this test looks at the neighbour's source.
import { compileCheckSet, lintCheckSet } from '@sopana/dtu';
import { parseCheckSet } from '@sopana/dtu/schemas';
import { expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import { cdioEmpowermentCheckSet, dtuCheckSet } from '../src/index.js';
import { sharedFrames } from './support/shared-frames.js';

const sets = [
  ['of units', dtuCheckSet],
  ['of the CDIO', cdioEmpowermentCheckSet],
] as const;

describe.each(sets)('the check set %s', (_, set) => {
  it('is read, compiles and gives its lint nothing to say', () => {
    expect(expectOk(parseCheckSet(JSON.parse(JSON.stringify(set))))).toEqual(set);
    expect(expectOk(compileCheckSet(set)).gates).toHaveLength(set.gates?.length ?? 0);
    expect(lintCheckSet(set)).toEqual([]);
  });

  it('says of every check where it comes from, what to do and what that costs', () => {
    for (const { id, provenance, statement, remediation } of set.checks) {
      expect([id, provenance]).toEqual([id, 'authored']);
      expect(statement['en']).toMatch(/^[A-Z].*[.]$/);
      expect(remediation?.effort).toBeGreaterThan(0);
      expect(remediation?.text['en']).toMatch(/[.]$/);
    }
    expect(new Set(set.checks.map(({ statement }) => statement['en'])).size).toBe(set.checks.length);
  });

  it('uses every fact, kind of evidence and role that it defines', () => {
    const text = JSON.stringify([set.checks, set.unitTypes ?? null]);
    for (const { id } of set.facts) expect(text).toContain(`"fact":"${id}"`);
    for (const { id } of [...(set.evidenceKinds ?? []), ...(set.attesters ?? [])])
      expect(text).toContain(`"${id}"`);
    for (const { passesWhen } of set.checks) expect(parseValue(conditionSchema, passesWhen).ok).toBe(true);
  });

  it('has labels in three languages for phases, severities, statuses, gates and its title', () => {
    const named = [...set.phases, ...set.severities, ...(set.statuses ?? []), ...(set.gates ?? [])];
    for (const text of [set.title, ...named.map(({ label }) => label)]) {
      expect(Object.keys(text ?? {})).toEqual(['en', 'si', 'ta']);
    }
    expect(String(set.note)).toMatch(/drafts that no translator has reviewed/);
  });

  it('has statements and remedies in words of their own', () => {
    const texts = (kind: 'statement' | 'remedy') =>
      set.checks.map(({ id, statement, remediation }) => ({
        group: id,
        place: `${id} ${kind}`,
        text: (kind === 'statement' ? statement['en'] : remediation?.text['en']) ?? '',
      }));
    expect(sharedFrames(texts('statement'))).toEqual([]);
    expect(sharedFrames(texts('remedy'))).toEqual([]);
  });
});
