import type { CheckPlan } from '../../src/model/check-plan.js';
import type { CheckSet } from '../../src/model/check-set.js';
import type { Readiness } from '../../src/model/readiness.js';
import type { Waiver } from '../../src/model/waiver.js';
import { check, noon, planOf, readinessOf, report, setOf, waiver } from './build.js';

/** A unit with a result of every kind that is exchanged. */
export function exchanged(): {
  readonly set: CheckSet;
  readonly plan: CheckPlan;
  readonly readiness: Readiness;
  readonly waivers: readonly Waiver[];
} {
  const remediation = { text: { en: 'Write\n a letter. ' } };
  const set = setOf(
    [
      check('passes', {
        evidence: { maximumAgeDays: 30 },
        remediation,
        references: [{ title: 'Guide', href: 'https://example.org/guide' }],
      }),
      check('fails', { statement: { en: '  ' } }),
      check('unknown', {
        passesWhen: {
          all: [
            { fact: 'unknown', is: true },
            { fact: 'members', atLeast: 3 },
          ],
        },
      }),
      check('9-waived', { severity: 'low', after: ['fails'] }),
      check('lapsed'),
      check('exempt', { appliesWhen: { attribute: 'kind', is: 'board' } }),
      check('perhaps', { appliesWhen: { fact: 'place', is: 'own' } }),
    ],
    { title: { en: 'A set\nto exchange', si: 'x' } },
  );
  const waivers = [
    waiver(['9-waived']),
    waiver(['lapsed'], { id: 'w-2', expiresAt: '2026-02-01T00:00:00Z' }),
    waiver(['passes'], { id: 'w-3' }),
  ];
  const reports = [
    report('passes', true, { evidence: [{ kind: 'letter', collectedOn: '2026-06-01' }] }),
    report('fails', false),
    report('9-waived', false),
    report('lapsed', false),
    report('exempt', true),
    report('perhaps', true),
  ];
  const readiness = readinessOf(set, reports, waivers, noon, { kind: 'ministry' });
  return { set, plan: planOf(set), readiness, waivers };
}
