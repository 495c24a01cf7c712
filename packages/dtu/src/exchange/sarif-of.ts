import type { Check } from '../model/check.js';
import type { CheckPlan } from '../model/check-plan.js';
import type { Readiness } from '../model/readiness.js';
import type { Waiver } from '../model/waiver.js';
import { oneLine } from './one-line.js';
import { sarifResult } from './sarif-result.js';

/** How grave a failed check is shown in SARIF. */
export type SarifLevel = 'error' | 'warning' | 'note';

/** A SARIF log, as JSON data. */
export interface SarifLog {
  /** Version of the format. */
  readonly version: '2.1.0';
  /** Where its schema is. */
  readonly $schema: string;
  /** One run for each unit. */
  readonly runs: readonly Readonly<Record<string, unknown>>[];
}

/** What is not in the check set. */
export interface SarifOptions {
  /** Languages of the words, in order of preference. */
  readonly languages: readonly string[];
  /** Level by id of the severity; the gravest severity is an error and all others are warnings when absent. */
  readonly levels?: Readonly<Record<string, SarifLevel>>;
}

/**
 * The readiness of units as a SARIF log: a rule and a result for each check. An unknown outcome is `open`, a check that does not apply
 * is `notApplicable`, and a waived one stays a failure with an accepted suppression.
 *
 * @param plan - the compiled check set
 * @param readiness - of each unit, made with the same plan
 * @param waivers - those that it was made with
 * @param options - languages and levels
 * @returns JSON data
 *
 * @example
 * ```ts
 * const set = { sopana: 'check-set/1', id: 'tiny', version: '1', phases: [{ id: 'select' }], severities: [{ id: 'high' }], facts: [{ id: 'named', type: 'boolean' }], checks: [{ id: 'isNamed', phase: 'select', severity: 'high', statement: { en: 'It has a name.' }, passesWhen: { fact: 'named', is: true } }] };
 * const plan = compileCheckSet(set).value;
 * const readiness = checkReadiness(plan, { unit: 'u', reports: [] }, [], '2026-01-01T00:00:00Z').value;
 * sarifOf(plan, [readiness], [], { languages: ['en'] }).runs[0].results[0].kind; // => 'open'
 * ```
 *
 * @source OASIS, Static Analysis Results Interchange Format (SARIF) 2.1.0, sections 3.27.9 (kind) and 3.35 (suppression).
 */
export function sarifOf(
  plan: CheckPlan,
  readiness: readonly Readiness[],
  waivers: readonly Waiver[],
  { languages, levels = {} }: SarifOptions,
): SarifLog {
  const { set, identity } = plan;
  const gravest = set.severities[0]?.id;
  const levelOf = (severity: string): SarifLevel =>
    levels[severity] ?? (severity === gravest ? 'error' : 'warning');
  const rules = set.checks.map((check) => ruleOf(check, levelOf(check.severity), languages));
  return {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: readiness.map((one) => ({
      tool: { driver: { name: '@sopana/dtu', rules } },
      automationDetails: { id: `${identity.id}/${one.unit}/${one.at}` },
      results: one.checks.map((result, position) =>
        sarifResult(result, {
          unit: one.unit,
          ruleIndex: position,
          level: levelOf(result.severity),
          statement: oneLine(set.checks[position]?.statement, languages, result.check),
          waiver: waivers.find(({ id }) => id === result.waiver.id),
        }),
      ),
      properties: { checkSet: identity, at: one.at, on: one.on, counts: one.counts, share: one.share },
    })),
  };
}

function ruleOf(
  { id, statement, remediation, phase, severity, references = [] }: Check,
  level: SarifLevel,
  languages: readonly string[],
): Readonly<Record<string, unknown>> {
  const href = references.find((reference) => reference.href !== undefined)?.href;
  return {
    id,
    shortDescription: { text: oneLine(statement, languages, id) },
    ...(remediation === undefined ? {} : { help: { text: oneLine(remediation.text, languages, id) } }),
    ...(href === undefined ? {} : { helpUri: href }),
    defaultConfiguration: { level },
    properties: { phase, severity },
  };
}
