import type { ConditionContext, Reading } from '@sopana/core/condition';
import type { RolloutOrganisation } from '../model/rollout.js';
import { organisationAttributes } from './organisation-attributes.js';

/** Why a fact is not known: it is one that a planned step leaves behind. */
export const stillToCome = 'stillToCome';

/**
 * Where conditions read what is known of an organisation.
 *
 * @param organisation - the organisation
 * @param coming - ids of facts that planned steps will establish anew; what is known of them now does not count
 * @returns a context for conditions
 */
export function readOrganisation(
  organisation: RolloutOrganisation,
  coming: ReadonlySet<string>,
): ConditionContext {
  const facts = new Map((organisation.facts ?? []).map(({ id, value }) => [id, value]));
  const attributes = organisation as unknown as Readonly<Record<string, string | number | undefined>>;
  const known = (value: Extract<Reading, { known: true }>['value'] | null | undefined): Reading =>
    value === undefined || value === null ? { known: false, reason: 'notKnown' } : { known: true, value };
  return {
    read({ kind, id }) {
      if (kind === 'attribute') return known(organisationAttributes.includes(id) ? attributes[id] : null);
      if (coming.has(id)) return { known: false, reason: stillToCome };
      return known(facts.get(id));
    },
  };
}
