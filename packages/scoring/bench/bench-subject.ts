import type { AnswerSheet, Instrument, Plan } from '../src/index.js';
import { compileInstrument, explainScore, scoreSubject } from '../src/index.js';
import { alternate, type Timing } from './alternate.js';
import { middle } from './middle.js';

const calls = 500;

/**
 * One subject: 32 items in 7 means of at most 5 and a mean of those.
 *
 * @param timing - how often is measured
 * @returns lines of a Markdown table, without its head
 */
export function benchSubject(timing: Timing): readonly string[] {
  const plan = planOfSubject();
  const sheet: AnswerSheet = Object.fromEntries(
    plan.itemIds.map((id, at) => [id, at % 11 === 3 ? { class: 'notApplicable' } : 1 + (at % 5)]),
  );
  const repeat = (call: () => { readonly ok: boolean }) => (): void => {
    for (let at = 0; at < calls; at += 1) if (!call().ok) throw new Error('The subject has no score.');
  };
  const times = alternate(
    {
      scoreSubject: repeat(() => scoreSubject(plan, sheet)),
      'explainScore, the whole tree': repeat(() => explainScore(plan, sheet, 'whole')),
    },
    timing,
  );
  return Object.entries(times).map(
    ([name, one]) => `| ${name} | ${((middle(one) * 1000) / calls).toFixed(0)} |`,
  );
}

function planOfSubject(): Plan {
  const items = Array.from({ length: 32 }, (_, at) => ({ id: `item${at}` }));
  const groups = Array.from({ length: 7 }, (_, at) => ({
    id: `group${at}`,
    of: items.slice(at * 5, at * 5 + 5).map(({ id }) => id),
  }));
  const whole = { id: 'whole', of: groups.map(({ id }) => id) };
  const instrument: Instrument = {
    sopana: 'instrument/1',
    id: 'one-subject',
    version: '1',
    items,
    nodes: [...groups, whole],
  };
  const plan = compileInstrument(instrument);
  if (!plan.ok) throw new Error(plan.issues[0].message);
  return plan.value;
}
