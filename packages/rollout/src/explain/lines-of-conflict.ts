import type { PlanConflict, PlanRelaxation } from '../model/plan-conflict.js';
import type { Rollout } from '../model/rollout.js';
import type { RolloutTemplate } from '../model/rollout-template.js';
import { conflictText } from './conflict-text.js';
import { type NameSearch, namesOf } from './names-of.js';
import { type PhraseTable, phrase } from './phrase.js';
import { rolloutPhrases } from './phrases.js';

/**
 * Why there can be no plan, and what would help, in words.
 *
 * @param conflict - of a plan that is infeasible
 * @param documents - the template and the rollout, such as a compiled rollout holds
 * @param languages - in which names are read, in order of preference
 * @param table - the sentences; English when left out
 * @returns one line for each rule and each change
 *
 * @example
 * ```ts
 * const template = { sopana: 'rollout-template/1', id: 'way', version: '1', steps: [{ id: 'assess', label: { en: 'Assessment' }, durationDays: 3 }] };
 * const rollout = { sopana: 'rollout/1', id: 'pilot', version: '1', template: { id: 'way', version: '1' }, from: '2026-01-05', to: '2026-02-27', workingTimes: [{ id: 'office', week: { monday: 'full' } }], workingTime: 'office', waves: [{ id: 'first' }], organisations: [{ id: 'a', wave: 'first' }] };
 * const conflict = { parts: [{ kind: 'deadline', organisation: 'a', step: 'assess', on: '2026-01-12', deadlines: ['report'] }], relaxations: [{ change: { kind: 'deadline', organisation: 'a', step: 'assess', by: '2026-01-12', until: '2026-01-19', laterDays: 7 }, least: true, whole: 'feasible' }], irreducible: true };
 * linesOfConflict(conflict, { template, rollout }, ['en']); // => ['These rules cannot hold together:', '- Assessment of a must end by 2026-01-12 (report).', 'Each of these would resolve it:', '- Assessment of a by 2026-01-19, 7 days later.']
 * ```
 *
 * @source Our convention: text is derived from facts, so it can be said in another language.
 */
export function linesOfConflict(
  conflict: PlanConflict,
  documents: { readonly template: RolloutTemplate; readonly rollout: Rollout },
  languages: readonly string[],
  table: PhraseTable = rolloutPhrases,
): readonly string[] {
  const { parts, relaxations, irreducible } = conflict;
  const names = namesOf(documents, languages);
  const { from, to } = documents.rollout;
  return [
    parts.length === 0 ? phrase(table, 'conflict.durations', { from, to }) : phrase(table, 'conflict.intro'),
    ...parts.map((part) => `- ${conflictText(part, names, table)}`),
    ...(irreducible ? [] : [phrase(table, 'conflict.mayHaveMore')]),
    phrase(table, relaxations.length === 0 ? 'relaxation.none' : 'relaxation.intro'),
    ...relaxations.map((relaxation) => `- ${relaxationText(relaxation, names, table)}`),
  ];
}

function relaxationText(
  { change, least, whole }: PlanRelaxation,
  names: NameSearch,
  table: PhraseTable,
): string {
  const doubts = [
    ...(least ? [] : [phrase(table, 'relaxation.unproved')]),
    ...(whole === 'feasible' ? [] : [phrase(table, `relaxation.${whole}`)]),
  ];
  const proof = doubts.length === 0 ? '' : ` (${doubts.join('; ')})`;
  switch (change.kind) {
    case 'without':
      return phrase(table, 'relaxation.without', { rule: conflictText(change.part, names, table), proof });
    case 'units': {
      const { more, from, to } = change;
      return phrase(table, 'relaxation.units', { more, pool: names('pool', change.pool), from, to, proof });
    }
    case 'amount': {
      const { more, period } = change;
      const budget = names('budget', change.budget);
      return phrase(table, 'relaxation.amount', { more, budget, period, proof });
    }
    case 'deadline':
      return phrase(table, 'relaxation.deadline', {
        step: names('step', change.step),
        organisation: names('organisation', change.organisation),
        until: change.until,
        days: change.laterDays,
        proof,
      });
  }
}
