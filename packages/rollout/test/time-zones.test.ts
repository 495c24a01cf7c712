import { expectOk } from '@sopana/tooling';
import { afterEach, describe, expect, it } from 'vitest';
import { ganttOf } from '../src/chart/gantt-of.js';
import { loadChartOf } from '../src/chart/load-chart-of.js';
import { iCalendarOf } from '../src/exchange/i-calendar-of.js';
import { mermaidOf } from '../src/exchange/mermaid-of.js';
import { explainActivities } from '../src/explain/explain-activities.js';
import { loadsOf } from '../src/explain/loads-of.js';
import { planned } from './support/planned.js';

const home = process.env['TZ'];

/** Everything that a plan is told by, as one text. */
function told(): string {
  const { compiled, state, plan } = planned();
  const ids = plan.activities.map(({ id }) => id);
  return JSON.stringify([
    plan,
    expectOk(explainActivities(state, ids)),
    expectOk(iCalendarOf(plan, compiled, { stamp: '2026-01-01T23:30:00-03:00' })),
    mermaidOf(plan, compiled, ['en']),
    ganttOf(plan, compiled),
    loadChartOf(expectOk(loadsOf(state)), plan.ends?.on ?? '', compiled),
  ]);
}

describe('a plan in any time zone', () => {
  afterEach(() => {
    if (home === undefined) delete process.env['TZ'];
    else process.env['TZ'] = home;
  });

  it('is the same to the last byte', () => {
    const zones = ['UTC', 'Asia/Colombo', 'America/Sao_Paulo', 'Pacific/Apia'];
    const offsets = new Set<number>();
    const texts = new Set<string>();
    for (const zone of zones) {
      process.env['TZ'] = zone;
      offsets.add(new Date('2026-01-05T00:00:00Z').getTimezoneOffset());
      texts.add(told());
    }
    // The zones are in force, or the test shows nothing.
    expect(offsets.size).toBe(4);
    expect(texts.size).toBe(1);
  });
});
