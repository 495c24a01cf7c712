/**
 * The whole programme on fictional organisations, one step after the other. Each step prepares its input from what the
 * steps before it found, shows the `sopana` commands that anyone could type, and asserts what came out.
 */
import { createWork } from './lib/create-work.mjs';
import { assessMaturity } from './steps/assess-maturity.mjs';
import { checkReadinessStep } from './steps/check-readiness.mjs';
import { planRollout } from './steps/plan-rollout.mjs';
import { selectCdio } from './steps/select-cdio.mjs';

/** The steps in the order of the programme; each is `{ title, run(work) }`. */
const steps = [assessMaturity, selectCdio, checkReadinessStep, planRollout];

const work = createWork();
for (const { title, run } of steps) {
  work.print(`\n== ${title}\n`);
  await run(work);
}
work.print(`\nAll inputs and results are in ${work.shownFolder}.`);
