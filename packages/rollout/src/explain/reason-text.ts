import type { Holder, PlacementReason } from '../model/explanation.js';
import { activityName } from './activity-name.js';
import { momentText } from './moment-text.js';
import type { NameSearch } from './names-of.js';
import { type PhraseTable, phrase } from './phrase.js';

const mostHolders = 6;

/**
 * One reason in words.
 *
 * @param reason - why an activity does not start earlier
 * @param names - finds names
 * @param table - the sentences
 * @returns one sentence
 */
export function reasonText(reason: PlacementReason, names: NameSearch, table: PhraseTable): string {
  switch (reason.kind) {
    case 'precedence': {
      const facts = {
        before: names('step', reason.before.slice(reason.before.indexOf('/') + 1)),
        ends: momentText(reason.ends, 'afternoon'),
        days: reason.atLeastDays,
        counted: reason.counted === 'workingDays' ? 'working days' : 'days',
      };
      return phrase(table, reason.atLeastDays > 0 ? 'reason.precedenceLag' : 'reason.precedence', facts);
    }
    case 'release':
      return phrase(table, `reason.release.${reason.by}`, { on: reason.on });
    case 'gate':
      return phrase(table, 'reason.gate', {
        atLeast: reason.atLeast,
        wave: names('wave', reason.wave),
        step: names('step', reason.step),
        openedBy: activityName(names, reason.openedBy),
        ends: momentText(reason.ends, 'afternoon'),
      });
    case 'calendar':
      return phrase(table, 'reason.calendar', {
        from: momentText(reason.from, 'morning'),
        workingTimes: reason.workingTimes.join(', '),
      });
    case 'pool':
      return phrase(table, 'reason.pool', {
        needed: reason.needed,
        pool: names('pool', reason.pool),
        on: momentText(reason.on, 'morning'),
        units: reason.units,
        holders: holdersText(reason.holders, names, table),
      });
    case 'priority': {
      const over = reason.over
        .slice(0, mostHolders)
        .map((id) => activityName(names, id))
        .join(', ');
      if (reason.own === null) return phrase(table, 'reason.noPriority', { over });
      return phrase(table, 'reason.priority', { over, own: Math.round(reason.own * 1000) / 1000 });
    }
    case 'budget': {
      const { needed, spent, amount, period } = reason;
      const budget = names('budget', reason.budget);
      if (period === null) return phrase(table, 'reason.noPeriod', { needed, budget });
      return phrase(table, 'reason.budget', { needed, budget, spent, amount, period });
    }
    case 'freeze':
      return phrase(table, 'reason.freeze', { freeze: names('freeze', reason.freeze) });
    case 'pin':
      return phrase(table, 'reason.pin', { on: momentText(reason.on, 'morning') });
    case 'event':
      return phrase(table, 'reason.event', {
        waitsFor: reason.waitsFor.map((id) => activityName(names, id)).join(', '),
      });
    case 'follower':
      return phrase(table, 'reason.follower', {
        after: names('step', reason.after.slice(reason.after.indexOf('/') + 1)),
        days: reason.atMostDays,
      });
    case 'choice':
      return phrase(table, 'reason.choice');
  }
}

function holdersText(holders: readonly Holder[], names: NameSearch, table: PhraseTable): string {
  if (holders.length === 0) return phrase(table, 'reason.noHolder');
  const shown = holders.slice(0, mostHolders).map(({ activity, event, units }) =>
    phrase(table, event === null ? 'reason.holder' : 'reason.holderEvent', {
      activity: activityName(names, activity),
      units,
    }),
  );
  const more = holders.length - shown.length;
  return [...shown, ...(more > 0 ? [phrase(table, 'reason.moreHolders', { count: more })] : [])].join('; ');
}
