import { bundleResults } from '../engines/bundle-results.mjs';
import { checkPlants } from '../engines/check-plants.mjs';
import { compareEngine } from '../engines/compare-engine.mjs';
import { inTemporaryFolder } from '../engines/in-temporary-folder.mjs';
import { listEngines, reference } from '../engines/list-engines.mjs';
import { readTables } from '../engines/read-tables.mjs';
import { runInEngine } from '../engines/run-in-engine.mjs';

function countCells(lines) {
  const counts = lines.map((line) => Number(/: (\d+) cells /.exec(line)?.[1] ?? 0));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** The same bits from one script in the shells of other engines: elementary functions, quoted rows, published files. */
export async function checkEngines(context) {
  const engines = listEngines();
  const here = engines.filter(({ command }) => command !== null);
  const missing = engines.filter(({ command }) => command === null).map(({ needs }) => needs);
  if (missing.length > 0 && context.strict) return { skipped: `not installed: ${missing.join(', ')}` };
  return inTemporaryFolder(async (dir) => {
    const tables = await readTables(context, dir);
    const script = { bundle: await bundleResults(), tables, expression: 'sopana.results(tables)', dir };
    const expected = await runInEngine(context, reference, script);
    context.log(expected.join('\n'));
    for (const engine of here) {
      const actual = await runInEngine(context, engine, script);
      await compareEngine(context, engine, script, expected, actual);
    }
    const phrases = await checkPlants(context, here, missing.length === 0, dir);
    const cells = countCells(expected).toLocaleString('en');
    const names = [reference, ...here].map(({ name }) => name).join(', ');
    return {
      note: [
        `${expected.length} results with ${cells} cells equal in ${names}`,
        ...phrases,
        ...(tables === '[]' ? ['no data, so quoted rows only'] : []),
        ...(missing.length > 0 ? [`not installed: ${missing.join(', ')}`] : []),
      ].join('; '),
    };
  });
}
