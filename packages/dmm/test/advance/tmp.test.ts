import { scoreSubject } from '@sopana/scoring';
import { it } from 'vitest';
import { cheapestImprovements } from '../../src/advance/index.js';
import { largeModel } from './support/large-model.js';
it('time', () => {
  for (const weights of ['equal', 'drawn'] as const) for (const mostCost of [9, 100]) for (const parts of [8]) for (const goal of [{ node: 'overall', atLeast: 3 }, { node: 'weakest', atLeast: 3 }, { node: 'level', atLeast: 2 }, { node: 'level', atLeast: 3 }]) {
    const { plan, answers, improvements } = largeModel({ seed: 7, questions: 64, parts, weights, mostCost });
    let t = process.hrtime.bigint();
    for (let i = 0; i < 50; i++) scoreSubject(plan, answers);
    const one = Number(process.hrtime.bigint() - t) / 50 / 1e6;
    t = process.hrtime.bigint();
    const found = cheapestImprovements(plan, answers, goal, improvements, { branches: 1000 });
    const ms = Number(process.hrtime.bigint() - t) / 1e6;
    if (!found.ok) throw new Error(found.issues[0].message);
    const { outcome, cost, lowerBound, explored, before, after } = found.value;
    console.log(weights, mostCost, parts, JSON.stringify(goal), outcome, 'cost', cost, 'lb', lowerBound, 'explored', explored, 'ms', Math.round(ms), 'scoring', one.toFixed(2), before, after);
  }
}, 600000);
