import { createIssue, type Issue, type PathStep } from '@sopana/core';
import { didYouMean } from '@sopana/core/text';
import { dtuCodes } from '../codes.js';
import { idsOf } from '../compile/ids-of.js';
import type { CheckPlan } from '../model/check-plan.js';
import type { AttestedEvidence, FactReport, UnitFacts } from '../model/unit-facts.js';
import type { TimeReader } from './time-reader.js';
import { valueIssues } from './value-issues.js';

/**
 * What is wrong with what was reported of a unit. A word that the check set does not know is an issue, never passed over.
 *
 * @param plan - the compiled check set
 * @param unit - attributes and reports
 * @param reader - reads instants and days
 * @returns codes `readinessFacts.*`, `instant.*` and `date.*`, in the order of the input
 */
export function unitIssues(plan: CheckPlan, unit: UnitFacts, reader: TimeReader): readonly Issue[] {
  const attributes = Object.entries(unit.attributes ?? {}).flatMap(([id, value]) => {
    const domain = plan.attributes.get(id);
    const path = ['attributes', id];
    return domain === undefined
      ? [unknownWord(plan, id, [...plan.attributes.keys()], 'an attribute', path)]
      : valueIssues(id, value, domain, path);
  });
  return [
    ...attributes,
    ...unit.reports.flatMap((report, at) => reportIssues(plan, reader, report, ['reports', at])),
  ];
}

function reportIssues(
  plan: CheckPlan,
  reader: TimeReader,
  report: FactReport,
  path: readonly PathStep[],
): readonly Issue[] {
  const { id, value, at, error, evidence } = report;
  const domain = plan.facts.get(id);
  const instant = reader.instant(at);
  return [
    ...(domain === undefined
      ? [unknownWord(plan, id, [...plan.facts.keys()], 'a fact', [...path, 'id'])]
      : value === null
        ? []
        : valueIssues(id, value, domain, [...path, 'value'])),
    ...(error !== undefined && value !== null
      ? [createIssue(dtuCodes, 'readinessFacts.errorWithValue', [...path, 'error'], { id })]
      : []),
    ...(instant.ok ? [] : instant.issues.map((issue) => ({ ...issue, path: [...path, 'at'] }))),
    ...evidence.flatMap((piece, position) =>
      evidenceIssues(plan, reader, piece, [...path, 'evidence', position]),
    ),
  ];
}

function evidenceIssues(
  plan: CheckPlan,
  reader: TimeReader,
  { kind, attesterRole, collectedOn, validUntil }: AttestedEvidence,
  path: readonly PathStep[],
): readonly Issue[] {
  const kinds = idsOf(plan.set.evidenceKinds);
  const roles = idsOf(plan.set.attesters);
  const dateIssues = (date: string | undefined, key: string): readonly Issue[] => {
    const read = date === undefined ? null : reader.day(date);
    return read === null || read.ok ? [] : read.issues.map((issue) => ({ ...issue, path: [...path, key] }));
  };
  return [
    ...(kinds.includes(kind)
      ? []
      : [unknownWord(plan, kind, kinds, 'a kind of evidence', [...path, 'kind'])]),
    ...dateIssues(collectedOn, 'collectedOn'),
    ...dateIssues(validUntil, 'validUntil'),
    ...(attesterRole === undefined || roles.includes(attesterRole)
      ? []
      : [unknownWord(plan, attesterRole, roles, 'a role of attesters', [...path, 'attesterRole'])]),
  ];
}

function unknownWord(
  { identity }: CheckPlan,
  id: string,
  known: readonly string[],
  kind: string,
  path: readonly PathStep[],
): Issue {
  const facts = { id, kind, set: `${identity.id}@${identity.version}`, hint: didYouMean(id, known) };
  return createIssue(dtuCodes, 'readinessFacts.danglingReference', path, facts);
}
