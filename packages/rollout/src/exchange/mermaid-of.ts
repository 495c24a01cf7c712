import { addDays } from '@sopana/core/dates';
import { readText } from '@sopana/core/text';
import { namesOf } from '../explain/names-of.js';
import type { Rollout } from '../model/rollout.js';
import type { RolloutPlan } from '../model/rollout-plan.js';
import type { RolloutTemplate } from '../model/rollout-template.js';

/**
 * A plan as a Gantt chart in Mermaid's text: a section for each organisation, a task for each activity.
 *
 * @param plan - the plan
 * @param documents - the template and the rollout, such as a compiled rollout holds
 * @param languages - in which names are read, in order of preference
 * @returns the text, lines ended by LF
 *
 * @example
 * ```ts
 * const template = { sopana: 'rollout-template/1', id: 'way', version: '1', steps: [{ id: 'assess', durationDays: 3 }] };
 * const rollout = { sopana: 'rollout/1', id: 'pilot', version: '1', template: { id: 'way', version: '1' }, from: '2026-01-05', to: '2026-02-27', workingTimes: [{ id: 'office', week: { monday: 'full', tuesday: 'full', wednesday: 'full' } }], workingTime: 'office', waves: [{ id: 'first' }], organisations: [{ id: 'a', wave: 'first' }] };
 * const compiled = compileRollout(template, rollout, []).value;
 * mermaidOf(planOf(startPlan(compiled, { seed: 1 }).value), compiled, ['en']).split('\n').slice(3, 6); // => ['  axisFormat %Y-%m-%d', '  section a', '  assess : t1, 2026-01-05, 2026-01-08']
 * ```
 *
 * @remarks The end is the day after the last, as Mermaid counts. Characters that its grammar gives a meaning become spaces.
 * @source Mermaid, gantt diagrams.
 */
export function mermaidOf(
  plan: RolloutPlan,
  documents: { readonly template: RolloutTemplate; readonly rollout: Rollout },
  languages: readonly string[],
): string {
  const names = namesOf(documents, languages);
  const { title, id } = documents.rollout;
  const lines = [
    'gantt',
    `  title ${plain(title === undefined ? id : readText(title, languages).text)}`,
    '  dateFormat YYYY-MM-DD',
    '  axisFormat %Y-%m-%d',
  ];
  let section: string | null = null;
  plan.activities.forEach(({ organisation, step, starts, ends }, at) => {
    if (organisation !== section) lines.push(`  section ${plain(names('organisation', organisation))}`);
    section = organisation;
    lines.push(`  ${plain(names('step', step))} : t${at + 1}, ${starts.on}, ${addDays(ends.on, 1)}`);
  });
  return `${lines.join('\n')}\n`;
}

function plain(text: string): string {
  const kept = text.replace(/[\s:;#,%]+/g, ' ').trim();
  return kept === '' ? '–' : kept;
}
