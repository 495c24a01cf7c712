import type { ConflictPart } from '../model/plan-conflict.js';
import type { NameSearch } from './names-of.js';
import { type PhraseTable, phrase } from './phrase.js';

/**
 * One rule of a conflict in words.
 *
 * @param part - the rule
 * @param names - finds names
 * @param table - the sentences
 * @returns one sentence
 */
export function conflictText(part: ConflictPart, names: NameSearch, table: PhraseTable): string {
  switch (part.kind) {
    case 'release':
    case 'deadline':
    case 'pin': {
      const ids = part.kind === 'deadline' ? part.deadlines : [];
      const deadlines = ids.map((id) => names('deadline', id)).join(', ');
      return phrase(table, `conflict.${part.kind}`, {
        step: names('step', part.step),
        organisation: names('organisation', part.organisation),
        on: part.on,
        deadlines: deadlines === '' ? '' : ` (${deadlines})`,
      });
    }
    case 'precedence':
      return phrase(table, 'conflict.precedence', {
        organisation: names('organisation', part.organisation),
        before: names('step', part.before),
        after: names('step', part.after),
      });
    case 'gate':
      return phrase(table, 'conflict.gate', {
        wave: names('wave', part.wave),
        for: names('wave', part.for),
        step: names('step', part.step),
        atLeast: part.atLeast,
      });
    case 'freeze':
      return phrase(table, 'conflict.freeze', { freeze: names('freeze', part.freeze) });
    case 'pool':
      return phrase(table, 'conflict.pool', { pool: names('pool', part.pool) });
    case 'budget':
      return phrase(table, 'conflict.budget', { budget: names('budget', part.budget) });
  }
}
