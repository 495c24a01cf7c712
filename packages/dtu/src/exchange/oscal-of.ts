import { canonicalJson } from '@sopana/core/canonical';
import type { CheckPlan } from '../model/check-plan.js';
import type { CheckResult, Readiness } from '../model/readiness.js';
import type { Waiver } from '../model/waiver.js';
import { oneLine } from './one-line.js';
import { oscalFinding } from './oscal-finding.js';
import { oscalObservation } from './oscal-observation.js';
import { oscalRisk } from './oscal-risk.js';
import { ownUuid } from './own-uuid.js';
import { tokenOf } from './token-of.js';

/** A document of OSCAL assessment results, as JSON data. */
export interface OscalDocument {
  /** The results. */
  readonly 'assessment-results': Readonly<Record<string, unknown>>;
}

/**
 * The readiness of a unit as OSCAL assessment results: an observation for each check, a finding for each outcome that is known of a
 * check that applies, and a risk with a deadline for each failed check that somebody waived.
 *
 * @param plan - the compiled check set
 * @param readiness - of one unit, made with the same plan
 * @param waivers - those that it was made with
 * @param languages - of the words, in order of preference
 * @returns JSON data; the same input gives the same bytes, identifiers included
 *
 * @example
 * ```ts
 * const set = { sopana: 'check-set/1', id: 'tiny', version: '1', phases: [{ id: 'select' }], severities: [{ id: 'high' }], facts: [{ id: 'named', type: 'boolean' }], checks: [{ id: 'isNamed', phase: 'select', severity: 'high', statement: { en: 'It has a name.' }, passesWhen: { fact: 'named', is: true } }] };
 * const plan = compileCheckSet(set).value;
 * const readiness = checkReadiness(plan, { unit: 'u', reports: [] }, [], '2026-01-01T00:00:00Z').value;
 * const [result] = oscalOf(plan, readiness, [], ['en'])['assessment-results'].results;
 * [result.observations.length, 'findings' in result]; // => [1, false]
 * ```
 *
 * @source OSCAL 1.0.6, assessment results: https://pages.nist.gov/OSCAL-Reference/models/v1.0.6/assessment-results/. An unknown is an
 * observation without a finding, since a finding is either satisfied or not.
 */
export function oscalOf(
  plan: CheckPlan,
  readiness: Readiness,
  waivers: readonly Waiver[],
  languages: readonly string[],
): OscalDocument {
  const { set, identity } = plan;
  const { unit, at, checks: results } = readiness;
  const title = oneLine(set.title, languages, set.id);
  const name = (...parts: readonly unknown[]): string => {
    const text = canonicalJson([identity.digest, unit, at, ...parts]);
    if (!text.ok) throw new Error('A result is always JSON data.');
    return ownUuid(text.value);
  };
  const described = results.map((result, position) => {
    const check = set.checks[position];
    if (check === undefined) throw new Error('A result is of a check of its set.');
    return {
      result,
      statement: oneLine(check.statement, languages, check.id),
      waiver: waivers.find(({ id }) => id === result.waiver.id),
      observation: name('observation', result),
      finding: name('finding', result),
      risk: name('risk', result, result.waiver),
    };
  });
  const findings = described.filter(({ result }) => isFound(result)).map(oscalFinding);
  const risks = described.flatMap(oscalRisk);
  const planUuid = name('plan');
  return {
    'assessment-results': {
      uuid: name('document', results),
      metadata: {
        title: `Readiness of ${unit}: ${title}`,
        'last-modified': at,
        version: set.version,
        'oscal-version': '1.0.6',
      },
      'import-ap': { href: `#${planUuid}` },
      results: [
        {
          uuid: name('result', results),
          title,
          description: `${identity.id}@${identity.version} of ${unit} on ${readiness.on}.`,
          start: at,
          'reviewed-controls': {
            'control-selections': [
              { 'include-controls': results.map(({ check }) => ({ 'control-id': tokenOf(check) })) },
            ],
          },
          observations: described.map((one) => oscalObservation(one, unit, at, plan.set.offset ?? 'Z')),
          ...(risks.length === 0 ? {} : { risks }),
          ...(findings.length === 0 ? {} : { findings }),
        },
      ],
      'back-matter': {
        resources: [
          {
            uuid: planUuid,
            title,
            description: `Check set ${identity.id}@${identity.version}, ${identity.digest}.`,
          },
        ],
      },
    },
  };
}

function isFound({ applicability, outcome }: CheckResult): boolean {
  return applicability === 'applicable' && outcome !== 'unknown';
}
