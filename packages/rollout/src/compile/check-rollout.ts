import { createIssue, type Issue } from '@sopana/core';
import { dayNumberOf } from '@sopana/core/dates';
import { findCircles } from '@sopana/core/document';
import { rolloutCodes } from '../codes.js';
import type { Rollout } from '../model/rollout.js';
import type { RolloutTemplate } from '../model/rollout-template.js';
import { checkRolloutIds } from './check-rollout-ids.js';
import { checkRolloutReferences } from './check-rollout-references.js';
import { spanIssues } from './span-issues.js';

/** More days than this are a slip of a date rather than a rollout. */
const mostDays = 20_000;

/**
 * What is wrong within a rollout, given its template.
 *
 * @param template - of the right shape
 * @param rollout - of the right shape
 * @returns the issues, with paths from `rollout` on
 */
export function checkRollout(template: RolloutTemplate, rollout: Rollout): readonly Issue[] {
  const wanted = `${rollout.template.id} ${rollout.template.version}`;
  const given = `${template.id} ${template.version}`;
  return [
    ...(wanted === given
      ? []
      : [createIssue(rolloutCodes, 'rollout.otherTemplate', ['rollout', 'template'], { wanted, given })]),
    ...lengthIssues(rollout),
    ...checkRolloutIds(rollout),
    ...checkRolloutReferences(template, rollout),
    ...circleOfWaves(rollout),
    ...(rollout.pools ?? []).flatMap(({ periods = [] }, at) =>
      spanIssues(periods, ['rollout', 'pools', at, 'periods'], true),
    ),
    ...(rollout.budgets ?? []).flatMap(({ periods }, at) =>
      spanIssues(periods, ['rollout', 'budgets', at, 'periods'], true),
    ),
    ...spanIssues(rollout.freezes ?? [], ['rollout', 'freezes'], false),
    ...scaleIssues(rollout),
    ...aimIssues(rollout),
  ];
}

function lengthIssues({ from, to }: Rollout): readonly Issue[] {
  if (from > to) return [createIssue(rolloutCodes, 'rollout.emptySpan', ['rollout', 'to'], { from, to })];
  const days = dayNumberOf(to) - dayNumberOf(from) + 1;
  if (days <= mostDays) return [];
  return [createIssue(rolloutCodes, 'rollout.longSpan', ['rollout', 'to'], { days, most: mostDays })];
}

function circleOfWaves({ waves }: Rollout): readonly Issue[] {
  const before = new Map(waves.map(({ id, opensWhen = [] }) => [id, opensWhen.map(({ wave }) => wave)]));
  const [circle] = findCircles([...before.keys()], (id) => before.get(id) ?? []);
  if (circle === undefined) return [];
  const facts = { circle: circle.join(' → ') };
  return [createIssue(rolloutCodes, 'rollout.circle', ['rollout', 'waves'], facts)];
}

function scaleIssues({ priority }: Rollout): readonly Issue[] {
  return (priority?.parts ?? []).flatMap(({ id: part, least, most }, at) =>
    least !== most
      ? []
      : [
          createIssue(rolloutCodes, 'rollout.noScale', ['rollout', 'priority', 'parts', at, 'most'], {
            part,
            least,
            most,
          }),
        ],
  );
}

function aimIssues({ aims }: Rollout): readonly Issue[] {
  const seen = new Set<string>();
  return (aims?.objectives ?? []).flatMap(({ kind }, at) => {
    const repeated = seen.has(kind);
    seen.add(kind);
    const path = ['rollout', 'aims', 'objectives', at, 'kind'];
    return repeated ? [createIssue(rolloutCodes, 'rollout.repeatedAim', path, { kind })] : [];
  });
}
