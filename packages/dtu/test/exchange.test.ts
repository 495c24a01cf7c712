import { uuidVersion5 } from '@sopana/core/canonical';
import { expectCodes, expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import { checkReadiness } from '../src/check/check-readiness.js';
import { compileCheckSet } from '../src/compile/compile-check-set.js';
import { importAzureChecklist } from '../src/exchange/import-azure-checklist.js';
import { oscalOf } from '../src/exchange/oscal-of.js';
import { ownNamespace } from '../src/exchange/own-uuid.js';
import { rowsOf } from '../src/exchange/rows-of.js';
import { sarifOf } from '../src/exchange/sarif-of.js';
import { lintCheckSet } from '../src/lint/lint-check-set.js';
import { check, noon, planOf, readinessOf, report, setOf, unit } from './support/build.js';
import { exchanged } from './support/exchanged.js';

interface Item {
  readonly [key: string]: unknown;
}
interface Result {
  readonly observations: readonly Item[];
  readonly findings?: readonly Item[];
  readonly risks?: readonly Item[];
}

const { set, plan, readiness, waivers } = exchanged();

function oscalResult(): Result {
  const [result] = oscalOf(plan, readiness, waivers, ['en'])['assessment-results'][
    'results'
  ] as readonly Result[];
  if (result === undefined) throw new Error('There is no result.');
  return result;
}

describe('identifiers', () => {
  it('are those of RFC 9562, version 5', () => {
    // Our namespace is the name urn:sopana:dtu among addresses.
    expect(uuidVersion5('6ba7b811-9dad-11d1-80b4-00c04fd430c8', 'urn:sopana:dtu')).toBe(ownNamespace);
  });

  it('come from what is said, and from nothing else', () => {
    const text = JSON.stringify(oscalOf(plan, readiness, waivers, ['en']));
    expect(JSON.stringify(oscalOf(plan, readiness, waivers, ['en']))).toBe(text);
    const uuids: readonly string[] = text.match(/"uuid":"[^"]+"/g) ?? [];
    expect(new Set(uuids).size).toBe(uuids.length);
    const other = { ...readiness, unit: 'unit-2' };
    const shared = (
      JSON.stringify(oscalOf(plan, other, waivers, ['en'])).match(/"uuid":"[^"]+"/g) ?? []
    ).filter((uuid) => uuids.includes(uuid));
    expect(shared).toEqual([]);
  });
});

describe('oscalOf', () => {
  it('observes every check, and finds only what is known of those that apply', () => {
    const { observations, findings = [] } = oscalResult();
    expect(observations.map(({ title }) => title)).toEqual(set.checks.map(({ id }) => id));
    expect(
      findings.map((finding) => [
        finding['title'],
        (finding['target'] as { readonly status: Item }).status['state'],
      ]),
    ).toEqual([
      ['passes', 'satisfied'],
      ['fails', 'not-satisfied'],
      ['9-waived', 'not-satisfied'],
      ['lapsed', 'not-satisfied'],
    ]);
  });

  it('keeps the four facts apart', () => {
    const facts = oscalResult().observations.map((observation) =>
      Object.fromEntries((observation['props'] as readonly Item[]).map(({ name, value }) => [name, value])),
    );
    expect(
      facts.map((one) => [
        one['check'],
        one['applicability'],
        one['outcome'],
        one['freshness'],
        one['is-waived'],
      ]),
    ).toEqual([
      ['passes', 'applicable', 'pass', 'fresh', 'no'],
      ['fails', 'applicable', 'fail', 'notAsked', 'no'],
      ['unknown', 'applicable', 'unknown', 'notAsked', 'no'],
      ['9-waived', 'applicable', 'fail', 'notAsked', 'yes'],
      ['lapsed', 'applicable', 'fail', 'notAsked', 'no'],
      ['exempt', 'notApplicable', 'pass', 'notAsked', 'no'],
      ['perhaps', 'unknown', 'pass', 'notAsked', 'no'],
    ]);
    expect(facts[2]?.['unknown-reason']).toBe('neverAssessed');
  });

  it('makes a risk with a deadline of a waiver: approved while it is live, open once it has ended', () => {
    const { risks = [], findings = [] } = oscalResult();
    expect(risks.map(({ title, status, deadline }) => [title, status, deadline])).toEqual([
      ['9-waived: waiver w-1', 'deviation-approved', '2027-01-01T00:00:00+05:30'],
      ['lapsed: waiver w-2', 'open', '2026-02-01T00:00:00Z'],
    ]);
    expect(findings[2]?.['related-risks']).toEqual([{ 'risk-uuid': risks[0]?.['uuid'] }]);
  });

  it('says when evidence ends, in the offset of the set', () => {
    expect(oscalResult().observations[0]?.['expires']).toBe('2026-07-02T00:00:00+05:30');
  });

  it('has neither findings nor risks where there are none', () => {
    const nothing = readinessOf(setOf([check('a')]), []);
    const [result] = oscalOf(planOf(setOf([check('a')])), nothing, [], [])['assessment-results'][
      'results'
    ] as readonly Result[];
    expect(Object.keys(result ?? {})).not.toContain('findings');
    expect(Object.keys(result ?? {})).not.toContain('risks');
  });
});

describe('sarifOf', () => {
  it('says open for unknown, and keeps a waived failure a failure', () => {
    const [run] = sarifOf(plan, [readiness], waivers, { languages: ['en'] }).runs;
    const results = run?.['results'] as readonly Item[];
    expect(
      results.map(({ ruleId, kind, level, suppressions }) => [
        ruleId,
        kind,
        level,
        (suppressions as readonly unknown[]).length,
      ]),
    ).toEqual([
      ['passes', 'pass', 'none', 0],
      ['fails', 'fail', 'error', 0],
      ['unknown', 'open', 'none', 0],
      ['9-waived', 'fail', 'warning', 1],
      ['lapsed', 'fail', 'error', 0],
      ['exempt', 'notApplicable', 'none', 0],
      ['perhaps', 'open', 'none', 0],
    ]);
  });

  it('takes levels from the caller', () => {
    const [run] = sarifOf(plan, [readiness], [], { languages: [], levels: { high: 'note' } }).runs;
    const results = run?.['results'] as readonly Item[];
    expect(results.filter(({ kind }) => kind === 'fail').map(({ level }) => level)).toEqual([
      'note',
      'warning',
      'note',
    ]);
  });
});

describe('rowsOf', () => {
  it('has a column for each of the four facts', () => {
    const { header, rows } = rowsOf([readiness]);
    const named = rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at]])));
    expect(named[3]).toEqual({
      ...{ unit: 'unit-1', at: noon, check: '9-waived', phase: 'establish', severity: 'low' },
      ...{ applicability: 'applicable', outcome: 'fail', unknownReason: null, conceded: 'no' },
      ...{ freshness: 'notAsked', expiresOn: null, waiver: 'live', waiverId: 'w-1' },
      ...{ waiverExpiresAt: '2027-01-01T00:00:00+05:30', waived: 'yes', waitsFor: 'fails' },
    });
  });
});

describe('importAzureChecklist', () => {
  const item = {
    category: 'Billing',
    subcategory: 'Tenants',
    text: ' Use one tenant. ',
    description: 'Why one.',
    severity: 'High',
    guid: '70c15989-c726-42c7-b0d3-24b7375b9201',
    id: 'A01.01',
    link: 'https://example.org/tenants',
    ammp: true,
  };
  const file = {
    items: [item, { ...item, guid: '', id: 'A 02', category: 'Other', link: '' }],
    categories: [{ name: 'Billing', order: 1 }],
    severities: [{ name: 'High' }, 'Low'],
    status: [{ name: 'Open' }],
    metadata: { name: 'Landing zone', state: 'GA', timestamp: 'October 24, 2024' },
    comment: 'x',
  };

  it('makes a sound check set, whose checks come out as the statuses say', () => {
    const { set: imported } = expectOk(importAzureChecklist(file, { id: 'lz' }));
    const compiled = expectOk(compileCheckSet(imported));
    expect(lintCheckSet(imported)).toEqual([]);
    expect(imported).toMatchObject({ id: 'lz', version: 'October 24, 2024', title: { en: 'Landing zone' } });
    expect(imported.phases.map(({ id }) => id)).toEqual(['billing', 'other']);
    expect(imported.checks[0]).toMatchObject({
      id: item.guid,
      statement: { en: 'Use one tenant.' },
      source: 'Item A01.01',
      note: 'Why one.',
      references: [{ title: 'Documentation', href: 'https://example.org/tenants' }],
    });
    expect(imported.checks[1]?.id).toBe('a-02');
    const outcome = (status: string | null) => {
      const told = expectOk(
        checkReadiness(
          compiled,
          unit(status === null ? [] : [report(`status-${item.guid}`, status)]),
          [],
          noon,
        ),
      ).checks[0];
      return [told?.applicability, told?.outcome];
    };
    expect([null, 'open', 'fulfilled', 'notRequired', 'notApplicable'].map(outcome)).toEqual([
      ['unknown', 'unknown'],
      ['applicable', 'fail'],
      ['applicable', 'pass'],
      ['notApplicable', 'fail'],
      ['notApplicable', 'fail'],
    ]);
  });

  it('lists everything that it does not carry', () => {
    const { notCarried } = expectOk(importAzureChecklist(file));
    expect(notCarried.map(({ path, value }) => [path.join('.'), value])).toEqual([
      ['items.0.subcategory', 'Tenants'],
      ['items.0.ammp', true],
      ['items.1.subcategory', 'Tenants'],
      ['items.1.ammp', true],
      ['categories.0.order', 1],
      ['severities.1', 'Low'],
      ['status', [{ name: 'Open' }]],
      ['metadata.state', 'GA'],
      ['comment', 'x'],
    ]);
  });

  it.each<[string, unknown, readonly string[]]>([
    ['a list', [], ['checklistImport.notAChecklist']],
    ['no items', {}, ['checklistImport.notAChecklist']],
    ['an empty list of items', { items: [] }, ['checklistImport.notAChecklist']],
    [
      'items that cannot be checks',
      { items: [3, { ...item, text: '' }, { ...item, severity: 7 }, { ...item, guid: '', id: '' }, item] },
      [
        'checklistImport.badItem',
        'checklistImport.badItem',
        'checklistImport.badItem',
        'checklistImport.badItem',
      ],
    ],
  ])('refuses %s', (_, input, codes) => {
    expectCodes(importAzureChecklist(input), codes);
  });

  it('names a checklist that has no name', () => {
    const { set: imported } = expectOk(importAzureChecklist({ items: [item], metadata: 3 }));
    expect([imported.id, imported.version]).toEqual(['review-checklist', '1']);
  });
});
