import {
  type CompiledRollout,
  linesOfConflict,
  type PlanAim,
  planTable,
  type RolloutPlan,
} from '@sopana/rollout';
import type { Report, Shown } from '../model/report.js';
import { aimText } from './aim-text.js';
import { counted } from './counted.js';
import { fitColumns } from './fit-columns.js';
import { heldTexts } from './held-texts.js';
import { labelled } from './labelled.js';
import { prettyJson } from './pretty-json.js';
import { wrapText } from './wrap-text.js';

/**
 * A plan: its waves, what it comes to, and what is not in it.
 *
 * @param compiled - the rollout
 * @param plan - the plan
 * @param languages - of labels, in order of preference
 * @returns the report
 */
export function rolloutPlanReport(
  compiled: CompiledRollout,
  plan: RolloutPlan,
  languages: readonly string[],
): Report {
  return {
    shown: (columns) => shownOf(compiled, plan, languages, columns),
    exact: () => planTable(plan, compiled, languages),
    data: () => [prettyJson(plan), '\n'],
  };
}

function shownOf(
  compiled: CompiledRollout,
  plan: RolloutPlan,
  languages: readonly string[],
  columns: number,
): Shown {
  const waves = compiled.rollout.waves.map(({ id, label }) => {
    const own = plan.activities.filter(({ wave }) => wave === id);
    const starts = own.map(({ starts: { on } }) => on).sort();
    const ends = own.map(({ ends: { on } }) => on).sort();
    return {
      wave: labelled(id, label, languages),
      organisations: new Set(own.map(({ organisation }) => organisation)).size,
      activities: own.length,
      events: plan.events.filter(({ wave }) => wave === id).length,
      starts: starts[0] ?? 'none',
      ends: ends.at(-1) ?? 'none',
    };
  });
  const cells = (key: keyof (typeof waves)[number]): readonly string[] =>
    waves.map((one) => String(one[key]));
  const { grid } = fitColumns(
    (['wave', 'organisations', 'activities', 'events', 'starts', 'ends'] as const).map((name) => ({
      name,
      cells: cells(name),
    })),
    columns,
  );
  const wrapped = (text: string): readonly string[] => wrapText(text, columns);
  const conflict = plan.conflict === null ? [] : linesOfConflict(plan.conflict, compiled, languages);
  const { seed, schedules, branches } = plan.effort;
  return {
    grid: plan.activities.length === 0 ? null : grid,
    lines: [
      ...plan.aims.flatMap((aim: PlanAim) => wrapped(aimText(aim, compiled.rollout.from, plan))),
      ...(plan.optimal ? wrapped('No plan is better: proved.') : []),
      ...conflict.flatMap(wrapped),
      ...heldTexts(plan, compiled).flatMap(wrapped),
      ...plan.uncertainYears.flatMap(({ calendar, year, standing }) =>
        wrapped(`The days of ${year} in ${calendar} are ${standing}: they may still change.`),
      ),
      ...wrapped(
        `Made with seed ${seed} from ${counted(schedules, 'schedule')}${branches > 0 ? ` and ${branches} branches of exact search` : ''}.`,
      ),
    ],
  };
}
