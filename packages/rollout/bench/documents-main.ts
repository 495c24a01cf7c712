/** A rollout of many organisations from its documents: compiled, planned once, told in dates. Printed by `bench:rollout`. */

import { compileRollout } from '../src/compile/compile-rollout.js';
import { iCalendarOf } from '../src/exchange/i-calendar-of.js';
import type { Calendar } from '../src/model/calendar.js';
import type { Rollout } from '../src/model/rollout.js';
import type { RolloutTemplate } from '../src/model/rollout-template.js';
import { planOf } from '../src/plan/plan-of.js';
import { startPlan } from '../src/plan/start-plan.js';

const turns = 3;
const steps = ['s1', 's2', 's3', 's4', 's5', 's6'];
const template: RolloutTemplate = {
  sopana: 'rollout-template/1',
  id: 'six',
  version: '1',
  resources: [{ id: 'staff' }, { id: 'trainer' }],
  budgets: [{ id: 'money' }],
  steps: steps.map((id, at) => ({
    id,
    durationDays: 1 + (at % 3),
    after: at === 0 ? [] : [{ step: steps[at - 1] ?? '', atLeastDays: at % 2 }],
    needs: [{ resource: at === 3 ? 'trainer' : 'staff', units: 1 }],
    spends: at === 3 ? [{ budget: 'money', amount: 10 }] : [],
    ...(at === 0 || at === 3 ? { batch: { upTo: 12, by: ['language' as const] } } : {}),
  })),
};
const days: Calendar = {
  sopana: 'holiday-list/1',
  id: 'days',
  version: '1',
  years: Array.from({ length: 10 }, (_, at) => ({ year: 2026 + at, standing: 'gazetted' as const })),
  days: Array.from({ length: 10 }, (_, at) => `${2026 + at}`).flatMap((year) =>
    ['01-14', '04-13', '04-14', '05-01', '05-26', '12-25'].map((day) => ({ date: `${year}-${day}` })),
  ),
};

function rolloutOf(count: number): Rollout {
  const week = {
    monday: 'full',
    tuesday: 'full',
    wednesday: 'full',
    thursday: 'full',
    friday: 'full',
  } as const;
  const regions = ['r1', 'r2', 'r3'];
  return {
    sopana: 'rollout/1',
    id: `bench-${count}`,
    version: '1',
    template: { id: 'six', version: '1' },
    from: '2026-01-01',
    to: '2035-12-31',
    workingTimes: [{ id: 'office', week, observes: [{ calendar: 'days' }] }],
    workingTime: 'office',
    regions: regions.map((id) => ({ id })),
    waves: [
      { id: 'first' },
      { id: 'second', opensWhen: [{ wave: 'first', step: 's2', share: 0.6 }] },
      { id: 'third', opensWhen: [{ wave: 'second', step: 's2', share: 0.6 }] },
    ],
    organisations: Array.from({ length: count }, (_, at) => ({
      id: `o${String(at).padStart(6, '0')}`,
      wave: at < count * 0.02 ? 'first' : at < count * 0.1 ? 'second' : 'third',
      region: regions[at % 3] ?? 'r1',
      language: at % 4 === 0 ? 'ta' : 'si',
      criticality: 1 + (at % 5),
    })),
    pools: [
      ...regions.map((id) => ({
        id: `staff-${id}`,
        resource: 'staff',
        units: Math.ceil(count / 100) + 1,
        regions: [id],
      })),
      ...['si', 'ta'].map((tag) => ({
        id: `trainers-${tag}`,
        resource: 'trainer',
        units: Math.ceil(count / 400) + 1,
        languages: [tag],
      })),
    ],
    budgets: [
      {
        budget: 'money',
        periods: Array.from({ length: 10 }, (_, at) => ({
          id: `${2026 + at}`,
          from: `${2026 + at}-01-01`,
          to: `${2026 + at}-12-31`,
          amount: count * 2,
        })),
      },
    ],
    priority: { parts: [{ id: 'critical', of: 'criticality', weight: 1, least: 1, most: 5 }] },
  };
}

const median = (list: readonly number[]): number =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
const shown = (milliseconds: number): string => milliseconds.toFixed(0).padStart(8);

console.log('organisations   compile     start    planOf  calendar   ms, median of 3 turns; outcome; memory');
for (const count of process.argv.slice(2).map(Number)) {
  const rollout = rolloutOf(count);
  const times: number[][] = [[], [], [], []];
  let outcome = '';
  for (let turn = 0; turn < turns; turn += 1) {
    const marks = [performance.now()];
    const compiled = compileRollout(template, rollout, [days]);
    if (!compiled.ok) throw new Error(compiled.issues[0].message);
    marks.push(performance.now());
    const state = startPlan(compiled.value, { seed: 1, effort: 1 });
    if (!state.ok) throw new Error(state.issues[0].message);
    marks.push(performance.now());
    const plan = planOf(state.value);
    outcome = `${plan.outcome} until ${plan.ends?.on ?? 'never'}`;
    marks.push(performance.now());
    const calendar = iCalendarOf(plan, compiled.value, { stamp: '2026-01-01T00:00:00Z' });
    if (!calendar.ok) throw new Error(calendar.issues[0].message);
    marks.push(performance.now());
    times.forEach((list, at) => {
      list.push((marks[at + 1] ?? 0) - (marks[at] ?? 0));
    });
  }
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `${String(count).padStart(13)}${times.map((list) => `  ${shown(median(list))}`).join('')}   ${outcome}; ${memory} MiB at most so far`,
  );
}
