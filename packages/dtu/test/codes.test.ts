import type { Issue, Result } from '@sopana/core';
import { describe, expect, it } from 'vitest';
import { checkReadiness } from '../src/check/check-readiness.js';
import type { dtuCodes } from '../src/codes.js';
import { compileCheckSet } from '../src/compile/compile-check-set.js';
import { importAzureChecklist } from '../src/exchange/import-azure-checklist.js';
import { smallestWayToOpen } from '../src/gate/smallest-way-to-open.js';
import { lintCheckSet } from '../src/lint/lint-check-set.js';
import type { Check } from '../src/model/check.js';
import type { CheckSet } from '../src/model/check-set.js';
import type { GateClause } from '../src/model/gate-rule.js';
import type { FactReport } from '../src/model/unit-facts.js';
import type { UnitTypes } from '../src/model/unit-type.js';
import type { Waiver } from '../src/model/waiver.js';
import { tableOfUnits } from '../src/table/table-of-units.js';
import { remindersOf } from '../src/time/reminders-of.js';
import { whatExpires } from '../src/time/what-expires.js';
import { check, noon, planOf, readinessOf, report, setOf, unit, waiver } from './support/build.js';

const issuesOf = (result: Result<unknown>): readonly Issue[] => (result.ok ? [] : result.issues);
const set = setOf([check('a'), check('b')]);
const plan = planOf(set);
const compile = (keys: Partial<CheckSet>): readonly Issue[] => issuesOf(compileCheckSet({ ...set, ...keys }));
const gate = (opensWhen: GateClause): readonly Issue[] => compile({ gates: [{ id: 'g', opensWhen }] });
const told = (...reports: readonly FactReport[]): readonly Issue[] =>
  issuesOf(checkReadiness(plan, unit(reports), [], noon));
const waived = (...waivers: readonly Waiver[]): readonly Issue[] =>
  issuesOf(checkReadiness(plan, unit([]), waivers, noon));
const lint = (keys: Partial<Check>): readonly Issue[] => lintCheckSet(setOf([check('a', keys)]));
const types = (rules: readonly []): UnitTypes => ({
  types: [{ id: 's' }],
  criteria: [{ id: 'size', rules }],
});
const members = { fact: 'members' } as const;

const producers: Record<keyof typeof dtuCodes, () => readonly Issue[]> = {
  'checkSet.duplicateId': () => compile({ checks: [check('a'), check('a')] }),
  'checkSet.danglingReference': () => compile({ checks: [check('a', { phase: 'sustian' })] }),
  'checkSet.circle': () => compile({ checks: [check('a', { after: ['b'] }), check('b', { after: ['a'] })] }),
  'checkSet.emptyClause': () => gate({ all: [] }),
  'checkSet.atLeastOutOfRange': () => gate({ atLeast: 2, of: [{ check: 'a' }] }),
  'checkSet.asksPresence': () =>
    compile({ checks: [check('a', { passesWhen: { fact: 'a', present: true } })] }),
  'checkSet.emptyRange': () =>
    compile({ facts: [...set.facts, { id: 'x', type: 'number', min: 3, max: 2 }] }),
  'checkSet.badOffset': () => compile({ offset: 'Asia/Colombo' }),
  'readinessFacts.danglingReference': () => told(report('c', true)),
  'readinessFacts.wrongType': () => told(report('a', 'yes')),
  'readinessFacts.unknownOption': () => told(report('place', 'ours')),
  'readinessFacts.outOfRange': () => told(report('members', 2.5)),
  'readinessFacts.errorWithValue': () => told(report('a', true, { error: 'timeout' })),
  'readinessFacts.duplicateUnit': () => issuesOf(tableOfUnits(plan, [unit([]), unit([])], [], noon)),
  'readinessWaiver.duplicateId': () => waived(waiver(['a']), waiver(['b'])),
  'readinessWaiver.neverCounts': () => waived(waiver(['a'], { expiresAt: '2026-01-01T00:00:00+05:30' })),
  'readinessGate.unknownGate': () => issuesOf(smallestWayToOpen(plan, readinessOf(set, []), 'x')),
  'readinessTime.badNotice': () => issuesOf(remindersOf([], -1)),
  'readinessTime.notAfter': () => issuesOf(whatExpires(plan, unit([]), [], noon, noon)),
  'readinessLint.unsatisfiable': () =>
    lint({
      passesWhen: {
        all: [
          { ...members, above: 3 },
          { ...members, below: 2 },
        ],
      },
    }),
  'readinessLint.tautological': () => lint({ passesWhen: { ...members, atLeast: 0 } }),
  'readinessLint.shadowed': () =>
    lint({
      passesWhen: {
        all: [
          { ...members, above: 3 },
          { ...members, above: 2 },
        ],
      },
    }),
  'readinessLint.undefinedFact': () => lint({ passesWhen: { fact: 'x', is: true } }),
  'readinessLint.noDefault': () => lintCheckSet({ ...set, unitTypes: types([]) }),
  'readinessLint.unreachableGate': () =>
    lintCheckSet(
      setOf([check('a'), check('b', { passesWhen: { fact: 'a', is: false } })], {
        gates: [{ id: 'g', opensWhen: { all: [{ check: 'a' }, { check: 'b' }] } }],
      }),
    ),
  'readinessLint.circularDependency': () => lint({ after: ['a'] }),
  'checklistImport.notAChecklist': () => issuesOf(importAzureChecklist([])),
  'checklistImport.badItem': () => issuesOf(importAzureChecklist({ items: [{ text: 'x' }] })),
};

describe('every code of dtu', () => {
  it.each(Object.entries(producers))('%s is produced, and its message has all its facts', (code, produce) => {
    const found = produce().filter((issue) => issue.code === code);
    expect(found.length).toBeGreaterThan(0);
    for (const { message } of found) expect(message).not.toMatch(/\{\w+\}/);
  });
});

describe('compileCheckSet', () => {
  it('reports all that is wrong, at its place', () => {
    const result = compileCheckSet({
      ...set,
      offset: '+5:30',
      facts: [...set.facts, { id: 'a', type: 'text' }],
      checks: [
        check('a', {
          severity: 'grave',
          appliesWhen: { attribute: 'kidn', is: 'board' },
          passesWhen: { fact: 'place', is: 'ours' },
          evidence: { kinds: ['leter'], attestedBy: ['haed'] },
          after: ['z'],
        }),
      ],
      gates: [{ id: 'g', phase: 'x', opensWhen: { any: [{ check: 'z' }, { gate: 'g' }, { gate: 'h' }] } }],
      unitTypes: {
        types: [{ id: 's' }],
        criteria: [{ id: 'c', rules: [{ type: 't', when: { fact: 'x', is: 1 } }], otherwise: 'u' }],
      },
    });
    expect(issuesOf(result).map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'checkSet.badOffset offset',
      'checkSet.duplicateId facts.6.id',
      'checkSet.danglingReference checks.0.severity',
      'condition.unknownSubject checks.0.appliesWhen',
      'condition.unknownOption checks.0.passesWhen',
      'checkSet.danglingReference checks.0.evidence.kinds.0',
      'checkSet.danglingReference checks.0.evidence.attestedBy.0',
      'checkSet.danglingReference checks.0.after.0',
      'checkSet.danglingReference gates.0.phase',
      'checkSet.danglingReference gates.0.opensWhen.any.0',
      'checkSet.danglingReference gates.0.opensWhen.any.2',
      'checkSet.circle gates.0.opensWhen',
      'checkSet.danglingReference unitTypes.criteria.0.rules.0.type',
      'condition.unknownSubject unitTypes.criteria.0.rules.0.when',
      'checkSet.danglingReference unitTypes.criteria.0.otherwise',
    ]);
  });

  it('refuses what has no digest', () => {
    const broken = { ...set, note: '\ud800' };
    expect(issuesOf(compileCheckSet(broken))[0]?.code).toMatch(/^canonical\./);
  });
});

describe('what was reported', () => {
  it.each<[string, FactReport, readonly string[]]>([
    ['a number that is none', report('members', Number.NaN), ['readinessFacts.wrongType']],
    ['text for a number', report('members', '3'), ['readinessFacts.wrongType']],
    ['a number below the least', report('members', -1), ['readinessFacts.outOfRange']],
    ['a list for a text', report('motto', ['serve']), ['readinessFacts.wrongType']],
    ['a text for a list', report('tools', 'chat'), ['readinessFacts.wrongType']],
    [
      'codes that are not there',
      report('tools', ['fax', 'telex']),
      ['readinessFacts.unknownOption', 'readinessFacts.unknownOption'],
    ],
    ['a moment without an offset', report('a', true, { at: '2026-01-01T00:00:00' }), ['instant.noOffset']],
    [
      'dates that are none',
      report('a', true, { evidence: [{ kind: 'letter', collectedOn: '2026-02-30', validUntil: 'soon' }] }),
      ['date.noSuchDay', 'date.syntax'],
    ],
    ['a free list', report('tools', []), []],
  ])('%s', (_, one, codes) => {
    expect(told(one).map(({ code }) => code)).toEqual(codes);
  });

  it('is refused together with waivers and the moment', () => {
    const found = checkReadiness(
      plan,
      unit([report('a', 3)], { kind: 'ours' }),
      [waiver(['a'], { issuedAt: 'x', expiresAt: 'y' })],
      'now',
    );
    expect(issuesOf(found).map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'readinessFacts.unknownOption attributes.kind',
      'readinessFacts.wrongType reports.0.value',
      'instant.syntax waivers.0.issuedAt',
      'instant.syntax waivers.0.expiresAt',
      'instant.syntax at',
    ]);
    const table = tableOfUnits(plan, [unit([report('a', 3)])], [], 'now');
    expect(issuesOf(table).map(({ path }) => path.join('.'))).toEqual(['units.0.reports.0.value', 'at']);
  });
});
