import { expectCodes, expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import { portfolioOf } from '../src/benchmark/portfolio-of.js';
import type { Organisation, OrganisationRegistry } from '../src/model/registry.js';
import { ancestorsOf } from '../src/registry/ancestors-of.js';
import { compileRegistry } from '../src/registry/compile-registry.js';
import { organisationsOn } from '../src/registry/organisations-on.js';
import { rollUpOf } from '../src/registry/roll-up-of.js';
import { trendOf } from '../src/registry/trend-of.js';
import { reportOf } from '../src/report/report-of.js';
import { parseOrganisationRegistry } from '../src/schemas/parse-organisation-registry.js';
import { assessment } from './support/assessments.js';
import { compiled } from './support/model.js';

const registryOf = (organisations: readonly Organisation[]): OrganisationRegistry => ({
  sopana: 'organisation-registry/1',
  id: 'orchards',
  version: '1',
  organisations,
});
const organisation = (id: string, keys: Partial<Organisation> = {}): Organisation => ({
  id,
  kind: 'office',
  ...keys,
});

// North was renamed Uplands; Uplands and East merged to Hills; West was split into Coast and Isles.
const registry = expectOk(
  compileRegistry(
    registryOf([
      organisation('all'),
      organisation('north', { parent: 'all', validTo: '2024-12-31' }),
      organisation('uplands', {
        parent: 'all',
        succeeds: ['north'],
        validFrom: '2025-01-01',
        validTo: '2025-12-31',
      }),
      organisation('east', { parent: 'all', validTo: '2025-12-31' }),
      organisation('hills', { parent: 'all', succeeds: ['uplands', 'east'], validFrom: '2026-01-01' }),
      organisation('west', { parent: 'all', validTo: '2025-12-31' }),
      organisation('coast', { parent: 'all', succeeds: ['west'], validFrom: '2026-01-01' }),
      organisation('isles', { parent: 'coast', succeeds: ['west'], validFrom: '2026-01-01' }),
      organisation('harbour', { parent: 'coast', succeeds: ['west', 'east'], validFrom: '2026-01-01' }),
    ]),
  ),
);

describe('compileRegistry', () => {
  it.each<[string, readonly Organisation[], readonly (readonly [string, string])[]]>([
    ['an id twice', [organisation('a'), organisation('a')], [['registry.duplicateId', 'organisations.1.id']]],
    [
      'a parent and a predecessor that are not there',
      [organisation('a', { parent: 'x', succeeds: ['y'] })],
      [
        ['registry.unknownOrganisation', 'organisations.0.parent'],
        ['registry.unknownOrganisation', 'organisations.0.succeeds.0'],
      ],
    ],
    [
      'an end before the start',
      [organisation('a', { validFrom: '2026-01-02', validTo: '2026-01-01' })],
      [['registry.emptyPeriod', 'organisations.0.validTo']],
    ],
    [
      'circles',
      [organisation('a', { parent: 'b' }), organisation('b', { parent: 'a', succeeds: ['b'] })],
      [
        ['registry.circle', 'organisations.0.parent'],
        ['registry.circle', 'organisations.1.succeeds'],
      ],
    ],
    [
      'what is no JSON',
      [organisation('a', { kind: '\ud800' })],
      [['canonical.loneSurrogate', 'organisations.0.kind']],
    ],
  ])('refuses %s', (_, organisations, expected) => {
    const result = compileRegistry(registryOf(organisations));
    expect(result.ok ? [] : result.issues.map(({ code, path }) => [code, path.join('.')])).toEqual(expected);
  });

  it('reads what it writes', () => {
    expect(expectOk(parseOrganisationRegistry(JSON.parse(JSON.stringify(registry.document))))).toEqual(
      registry.document,
    );
    expectCodes(parseOrganisationRegistry(registryOf([organisation('a', { validTo: '2026-02-30' })])), [
      'date.noSuchDay',
    ]);
  });
});

describe('organisationsOn', () => {
  it.each([
    ['2024-12-31', ['all', 'north', 'east', 'west']],
    ['2025-01-01', ['all', 'uplands', 'east', 'west']],
    ['2026-01-01', ['all', 'hills', 'coast', 'isles', 'harbour']],
  ])('%s', (on, ids) => {
    expect(organisationsOn(registry, on).map(({ id }) => id)).toEqual(ids);
  });
});

describe('ancestorsOf', () => {
  it.each([
    [
      'hills',
      [
        ['uplands', 'merger'],
        ['east', 'reorganisation'],
        ['north', 'renaming'],
      ],
    ],
    ['coast', [['west', 'split']]],
    [
      'harbour',
      [
        ['west', 'reorganisation'],
        ['east', 'reorganisation'],
      ],
    ],
    ['all', []],
    ['nowhere', []],
  ])('%s', (id, expected) => {
    expect(ancestorsOf(registry, id).map(({ organisation: earlier, by }) => [earlier, by])).toEqual(expected);
  });
});

describe('trendOf', () => {
  const report = (id: string, on: string, restore: string) =>
    expectOk(reportOf(compiled, assessment({ restore }, { organisation: id }), on));

  it('bridges a renaming and a merger, labels them, and averages nothing', () => {
    const reports = [
      report('hills', '2026-06-01', 'leading'),
      report('east', '2025-06-01', 'none'),
      report('uplands', '2025-06-01', 'agreed'),
      report('north', '2024-06-01', 'ad-hoc'),
      report('west', '2024-06-01', 'leading'),
    ];
    const { points } = trendOf(registry, 'hills', reports, 'fence');
    expect(points.map(({ organisation: id, on, value, bridges }) => [id, on, value, bridges])).toEqual([
      ['north', '2024-06-01', 2, ['renaming', 'merger']],
      ['uplands', '2025-06-01', 3, ['merger']],
      ['east', '2025-06-01', 1, ['reorganisation']],
      ['hills', '2026-06-01', 5, []],
    ]);
    expect(points.every(({ isSameVersion }) => isSameVersion)).toBe(true);
    expect(trendOf(registry, 'hills', reports, 'nothing').points).toEqual([]);
  });

  it('marks numbers of another version', () => {
    const old = report('coast', '2026-01-01', 'none');
    const { points } = trendOf(registry, 'coast', [
      report('coast', '2026-06-01', 'none'),
      { ...old, model: { ...old.model, digest: 'sha256:old' } },
    ]);
    expect(points.map(({ isSameVersion }) => isSameVersion)).toEqual([false, true]);
  });
});

describe('rollUpOf', () => {
  const portfolio = expectOk(
    portfolioOf(compiled, [
      assessment({ restore: 'none' }, { id: '1', organisation: 'hills' }),
      assessment({ restore: 'leading' }, { id: '2', organisation: 'isles' }),
      assessment({}, { id: '3', organisation: 'harbour' }),
      assessment({ restore: 'leading' }, { id: '4', organisation: 'east' }),
    ]),
  );

  it('takes in those below at any depth who exist on the day', () => {
    expect(expectOk(rollUpOf(registry, portfolio, '2026-06-01', 'fence'))).toEqual([
      {
        parent: 'all',
        organisations: ['hills', 'isles', 'harbour'],
        n: 2,
        missing: 1,
        mean: 3,
        min: 1,
        max: 5,
      },
      { parent: 'coast', organisations: ['isles', 'harbour'], n: 1, missing: 1, mean: 5, min: 5, max: 5 },
    ]);
    expect(expectOk(rollUpOf(registry, portfolio, '2025-06-01', 'taste'))).toEqual([
      { parent: 'all', organisations: ['east'], n: 0, missing: 1, mean: null, min: null, max: null },
    ]);
    expectCodes(rollUpOf(registry, portfolio, '2026-06-01', 'x'), ['portfolio.unknownNode']);
    expectCodes(rollUpOf(registry, portfolio, '2026-06-31'), ['date.noSuchDay']);
  });
});
