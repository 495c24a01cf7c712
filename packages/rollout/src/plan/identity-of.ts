import { digestOf } from '@sopana/core/canonical';
import { byId } from '../compile/by-id.js';
import type { CompiledRollout } from '../model/compiled-rollout.js';
import type { DocumentIdentity, PlanIdentity } from '../model/rollout-plan.js';

/**
 * Names, versions and digests of the documents of a rollout.
 *
 * @param compiled - the rollout
 * @returns what a plan of it says it was made from
 */
export function identityOf({ template, rollout, calendars }: CompiledRollout): PlanIdentity {
  return {
    template: identityOfDocument(template),
    rollout: identityOfDocument(rollout),
    calendars: byId(calendars).map(identityOfDocument),
  };
}

function identityOfDocument(document: { readonly id: string; readonly version: string }): DocumentIdentity {
  const digest = digestOf(document);
  if (!digest.ok) throw new Error(`Document '${document.id}' is not plain JSON: ${digest.issues[0].message}`);
  return { id: document.id, version: document.version, digest: digest.value };
}
