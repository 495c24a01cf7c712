import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Runs one vitest project and counts its tests.
 *
 * @returns `tests` with the counts, and whether the run as a whole ended well
 */
export async function runVitest(context, project, extra = [], env = {}) {
  const report = join(context.cache, `vitest-${project}.json`);
  rmSync(report, { force: true });
  const args = [
    context.tool('vitest/vitest.mjs'),
    ...['run', '--config', 'packages/tooling/vitest.config.ts', '--project', project, '--passWithNoTests'],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    ...extra,
  ];
  const { code } = await context.attempt(process.execPath, args, { env });
  if (!existsSync(report)) return { passed: 0, failed: 1, note: 'no report was written' };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  // A file that does not load, or coverage below its threshold, fails no test but fails the run.
  const failed = numFailedTests === 0 && code !== 0 ? 1 : numFailedTests;
  return { passed: numPassedTests, failed, note: `${numPassedTests} passed, ${numFailedTests} failed` };
}
