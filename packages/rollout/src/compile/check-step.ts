import { createIssue, type Issue, type PathStep } from '@sopana/core';
import { rolloutCodes } from '../codes.js';
import type { RolloutStep, StepNeed, StepSpend } from '../model/rollout-template.js';
import { conditionIssues } from './condition-issues.js';
import { danglingId } from './dangling-id.js';
import { duplicateIds } from './duplicate-ids.js';

/** The ids of a template that a step may name. */
export interface TemplateIds {
  /** Ids of roles. */
  readonly roles: ReadonlySet<string>;
  /** Ids of resources. */
  readonly resources: ReadonlySet<string>;
  /** Ids of budgets. */
  readonly budgets: ReadonlySet<string>;
  /** Ids of steps. */
  readonly steps: ReadonlySet<string>;
}

/**
 * What is wrong with a step.
 *
 * @param step - of the right shape
 * @param known - what it may name
 * @param path - of the step
 * @returns the issues, in document order
 */
export function checkStep(
  step: RolloutStep,
  known: TemplateIds,
  path: readonly PathStep[],
): readonly Issue[] {
  const { after = [], variants = [], exit = [] } = step;
  const supplies = (
    needs: readonly StepNeed[] = [],
    spends: readonly StepSpend[] = [],
    at: readonly PathStep[],
  ): readonly Issue[] => [
    ...needs.flatMap(({ resource }, need) =>
      danglingId('rolloutTemplate', resource, known.resources, 'a resource', [
        ...at,
        'needs',
        need,
        'resource',
      ]),
    ),
    ...spends.flatMap(({ budget }, spend) =>
      danglingId('rolloutTemplate', budget, known.budgets, 'a budget', [...at, 'spends', spend, 'budget']),
    ),
  ];
  return [
    ...danglingId('rolloutTemplate', step.provider, known.roles, 'a role', [...path, 'provider']),
    ...after.flatMap(({ step: before, atLeastDays: least = 0, atMostDays: most }, at) => [
      ...danglingId('rolloutTemplate', before, known.steps, 'a step', [...path, 'after', at, 'step']),
      ...(most === undefined || most >= least
        ? []
        : [
            createIssue(rolloutCodes, 'rolloutTemplate.lagOrder', [...path, 'after', at, 'atMostDays'], {
              step: step.id,
              before,
              least,
              most,
            }),
          ]),
    ]),
    ...duplicateIds(
      'rolloutTemplate',
      after.map((link) => link.step),
      'links of one step',
      [...path, 'after'],
      'step',
    ),
    ...conditionIssues(step.entry, [...path, 'entry']),
    ...duplicateIds(
      'rolloutTemplate',
      exit.map(({ fact }) => fact),
      'facts that one step leaves',
      [...path, 'exit'],
      'fact',
    ),
    ...conditionIssues(step.doneWhen, [...path, 'doneWhen']),
    ...supplies(step.needs, step.spends, path),
    ...duplicateIds(
      'rolloutTemplate',
      variants.map(({ id }) => id),
      'variants of one step',
      [...path, 'variants'],
    ),
    ...variants.flatMap((variant, at) => [
      ...conditionIssues(variant.when, [...path, 'variants', at, 'when']),
      ...supplies(variant.needs, variant.spends, [...path, 'variants', at]),
    ]),
  ];
}
