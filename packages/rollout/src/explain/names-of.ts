import { readText, type Text } from '@sopana/core/text';
import type { Rollout } from '../model/rollout.js';
import type { RolloutTemplate } from '../model/rollout-template.js';

/** The kinds of thing that have a name. */
export type NamedKind =
  | 'budget'
  | 'deadline'
  | 'freeze'
  | 'organisation'
  | 'pool'
  | 'region'
  | 'resource'
  | 'role'
  | 'step'
  | 'wave';

/** Finds what something is called. */
export type NameSearch = (kind: NamedKind, id: string) => string;

/**
 * Finds what things of a rollout are called.
 *
 * @param documents - the template and the rollout
 * @param languages - tags in order of preference
 * @returns the label in the first of these languages that it has; the id where there is no label
 */
export function namesOf(
  { template, rollout }: { readonly template: RolloutTemplate; readonly rollout: Rollout },
  languages: readonly string[],
): NameSearch {
  const lists: Readonly<Record<NamedKind, readonly { readonly id: string; readonly label?: Text }[]>> = {
    budget: template.budgets ?? [],
    deadline: rollout.deadlines ?? [],
    freeze: rollout.freezes ?? [],
    organisation: rollout.organisations,
    pool: rollout.pools ?? [],
    region: rollout.regions ?? [],
    resource: template.resources ?? [],
    role: template.roles ?? [],
    step: template.steps,
    wave: rollout.waves,
  };
  const known = new Map<NamedKind, ReadonlyMap<string, Text | undefined>>();
  const read = new Map<Text, string>();
  return (kind, id) => {
    const labels = known.get(kind) ?? new Map(lists[kind].map((one) => [one.id, one.label]));
    known.set(kind, labels);
    const label = labels.get(id);
    if (label === undefined) return id;
    // A plan names the same things again and again.
    const text = read.get(label) ?? readText(label, languages).text;
    read.set(label, text);
    return text;
  };
}
