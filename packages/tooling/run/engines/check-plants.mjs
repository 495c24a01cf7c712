import { CheckFailed } from '../lib/make-context.mjs';
import { bundleResults } from './bundle-results.mjs';
import { compareEngine } from './compare-engine.mjs';
import { reference } from './list-engines.mjs';
import { runInEngine } from './run-in-engine.mjs';

/** Functions that engines round differently, and a result in which that must show. */
const plants = [
  { name: 'cbrt', shows: 'hdi 2023-24 quoted' },
  { name: 'log10', shows: 'log10' },
];

/** What a failed check says; null when it did not fail. */
async function failureOf(check) {
  try {
    await check;
    return null;
  } catch (error) {
    if (error instanceof CheckFailed) return error.message;
    throw error;
  }
}

/**
 * A test of the check: with a function of the engine planted into a copy of the bundle, engines must differ.
 *
 * @param context - of the check
 * @param engines - those that are here
 * @param isComplete - whether all engines are here; if not, the one that would differ may be missing
 * @param dir - a folder to write to
 * @returns one phrase for each plant: who sees it
 */
export async function checkPlants(context, engines, isComplete, dir) {
  const phrases = [];
  for (const { name, shows } of plants) {
    const script = { bundle: await bundleResults(name), tables: '[]', expression: 'sopana.results([])', dir };
    const expected = await runInEngine(context, reference, script);
    const seenBy = [];
    for (const engine of engines) {
      const actual = await runInEngine(context, engine, script);
      context.log(`planted Math.${name} in ${engine.name}; differences are wanted here:`);
      const failure = await failureOf(compareEngine(context, engine, script, expected, actual));
      context.log(failure ?? 'none');
      if (failure?.includes(shows)) seenBy.push(engine.name);
    }
    if (seenBy.length === 0 && isComplete) {
      throw new CheckFailed(
        `a planted Math.${name} does not show in '${shows}' in any engine: the check would not see one; choose other arguments`,
      );
    }
    phrases.push(`a planted Math.${name} is seen by ${seenBy.join(', ') || 'none that is here'}`);
  }
  return phrases;
}
