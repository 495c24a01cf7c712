import type { ConditionContext, Reading } from '@sopana/core/condition';
import type { RolloutOrganisation } from '../model/rollout.js';
import { organisationAttributes } from './organisation-attributes.js';

/** Why a fact is not known: it is one that a planned step leaves behind. */
export const stillToCome = 'stillToCome';

/** Reads an organisation, given what planned steps will leave. */
export type OrganisationReader = (coming: readonly string[]) => ConditionContext;

/**
 * Where conditions read what is known of an organisation.
 *
 * @param organisation - the organisation
 * @returns given ids of facts that planned steps will establish anew, a context for conditions; what is known of these
 *   facts now does not count
 */
export function readOrganisation(organisation: RolloutOrganisation): OrganisationReader {
  const facts = new Map((organisation.facts ?? []).map(({ id, value }) => [id, value]));
  const attributes = organisation as unknown as Readonly<Record<string, string | number | undefined>>;
  return (coming) => ({
    read({ kind, id }) {
      if (kind === 'attribute') return reading(organisationAttributes.includes(id) ? attributes[id] : null);
      if (coming.includes(id)) return { known: false, reason: stillToCome };
      return reading(facts.get(id));
    },
  });
}

function reading(value: Extract<Reading, { known: true }>['value'] | null | undefined): Reading {
  return value === undefined || value === null
    ? { known: false, reason: 'notKnown' }
    : { known: true, value };
}
