import { createIssue, type Issue } from '@sopana/core';
import { findCircles } from '@sopana/core/document';
import { rolloutCodes } from '../codes.js';
import type { RolloutTemplate } from '../model/rollout-template.js';
import { checkStep } from './check-step.js';
import { duplicateIds } from './duplicate-ids.js';
import { idSet } from './id-set.js';

/**
 * What is wrong within a template: ids, references, circles of steps, conditions that nobody can read.
 *
 * @param template - of the right shape
 * @returns the issues, with paths from `template` on
 */
export function checkTemplate(template: RolloutTemplate): readonly Issue[] {
  const { roles = [], resources = [], budgets = [], steps, statuses = [] } = template;
  const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);
  const known = {
    roles: idSet(roles),
    resources: idSet(resources),
    budgets: idSet(budgets),
    steps: idSet(steps),
  };
  const before = new Map(steps.map(({ id, after = [] }) => [id, after.map(({ step }) => step)]));
  const [circle] = findCircles([...before.keys()], (id) => before.get(id) ?? []);
  return [
    ...duplicateIds('rolloutTemplate', ids(roles), 'roles', ['template', 'roles']),
    ...duplicateIds('rolloutTemplate', ids(resources), 'resources', ['template', 'resources']),
    ...duplicateIds('rolloutTemplate', ids(budgets), 'budgets', ['template', 'budgets']),
    ...duplicateIds('rolloutTemplate', ids(steps), 'steps', ['template', 'steps']),
    ...duplicateIds('rolloutTemplate', ids(statuses), 'statuses', ['template', 'statuses']),
    ...steps.flatMap((step, at) => checkStep(step, known, ['template', 'steps', at])),
    ...(circle === undefined
      ? []
      : [
          createIssue(rolloutCodes, 'rolloutTemplate.circle', ['template', 'steps'], {
            circle: circle.join(' → '),
          }),
        ]),
  ];
}
