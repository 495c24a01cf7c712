import type { ActivityExplanation } from '../model/explanation.js';
import type { Rollout } from '../model/rollout.js';
import type { RolloutTemplate } from '../model/rollout-template.js';
import { momentText } from './moment-text.js';
import { namesOf } from './names-of.js';
import { type PhraseTable, phrase } from './phrase.js';
import { rolloutPhrases } from './phrases.js';
import { reasonText } from './reason-text.js';

/**
 * An explanation in words.
 *
 * @param explanation - of one activity, from `explainActivities`
 * @param documents - the template and the rollout, such as a compiled rollout holds
 * @param languages - in which names are read, in order of preference
 * @param table - the sentences; English when left out
 * @returns one line for the place, one for the wait, one for each reason
 *
 * @example
 * ```ts
 * const template = { sopana: 'rollout-template/1', id: 'way', version: '1', steps: [{ id: 'assess', label: { en: 'Assessment' }, durationDays: 3 }] };
 * const rollout = { sopana: 'rollout/1', id: 'pilot', version: '1', template: { id: 'way', version: '1' }, from: '2026-01-06', to: '2026-02-27', workingTimes: [{ id: 'office', week: { monday: 'full', tuesday: 'full', wednesday: 'full' } }], workingTime: 'office', waves: [{ id: 'first' }], organisations: [{ id: 'a', wave: 'first' }] };
 * const compiled = compileRollout(template, rollout, []).value;
 * const [told] = explainActivities(startPlan(compiled, { seed: 1 }).value, ['a/assess']).value;
 * linesOfExplanation(told, compiled, ['en']); // => ['Assessment of a: 2026-01-06 to 2026-01-12.', 'It starts as early as it can, on 2026-01-06:', '- the rollout begins on 2026-01-06.']
 * ```
 *
 * @source Our convention: text is derived from facts, so it can be said in another language.
 */
export function linesOfExplanation(
  explanation: ActivityExplanation,
  documents: { readonly template: RolloutTemplate; readonly rollout: Rollout },
  languages: readonly string[],
  table: PhraseTable = rolloutPhrases,
): readonly string[] {
  const names = namesOf(documents, languages);
  const { activity, starts, ends, earliest, waitedDays, reasons } = explanation;
  const cut = activity.indexOf('/');
  const facts = { earliest: momentText(earliest, 'morning'), days: waitedDays };
  const pinned = reasons[0]?.kind === 'pin';
  const wait = pinned ? 'activity.pinned' : waitedDays > 0 ? 'activity.wait' : 'activity.noWait';
  return [
    phrase(table, 'activity.place', {
      step: names('step', activity.slice(cut + 1)),
      organisation: names('organisation', activity.slice(0, cut)),
      starts: momentText(starts, 'morning'),
      ends: momentText(ends, 'afternoon'),
    }),
    phrase(table, wait, facts),
    ...reasons.map((reason) => `- ${reasonText(reason, names, table)}`),
  ];
}
