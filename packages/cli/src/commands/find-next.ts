import {
  type Assessment,
  type CompiledModel,
  type NextLevel,
  type NextLevelOptions,
  nextLevel,
} from '@sopana/dmm';
import { attemptOf } from '../input/attempt-of.js';
import { sheetOfAssessment } from '../input/sheet-of-assessment.js';
import type { Attempt } from '../model/attempt.js';
import type { Environment } from '../model/environment.js';
import { startProgress } from '../output/start-progress.js';

const places: Readonly<Record<string, string>> = {
  'advance.unknownLevel': '--target',
  'advance.unknownPart': '--node',
};
const firstBranches = 1000;
const growth = 10;

/**
 * The cheapest way to a level; a person who waits sees how far the search has come.
 *
 * @param environment - the world outside
 * @param compiled - the model
 * @param assessment - of one organisation
 * @param wanted - instrument, level, node, and how many branches to look at, at most
 * @param file - the file of answers, for findings
 * @returns what was found; stops as wrong usage when there is no such level or node
 */
export async function findNext(
  environment: Environment,
  compiled: CompiledModel,
  assessment: Assessment,
  wanted: NextLevelOptions & { readonly branches: number },
  file: string,
): Promise<Attempt<NextLevel>> {
  const sheet = sheetOfAssessment(assessment, file);
  if (!sheet.ok) return sheet;
  const attributes = Object.fromEntries((assessment.attributes ?? []).map(({ id, value }) => [id, value]));
  const progress = startProgress(environment.stderr);
  // Ten times as far each time: all the shorter searches together cost a ninth of the last.
  for (let branches = firstBranches; ; branches *= growth) {
    const most = Math.min(branches, wanted.branches);
    await progress.show(`Looking for the cheapest way: up to ${most} of ${wanted.branches} steps`);
    const options = { ...wanted, attributes, branches: most };
    const found = attemptOf(nextLevel(compiled, sheet.value, options), ({ code }) => places[code] ?? file);
    if (found.ok && found.value.outcome === 'undecided' && most < wanted.branches) continue;
    await progress.end();
    if (found.ok || found.findings.some(({ issue }) => places[issue.code] === undefined)) return found;
    return { ...found, exit: 2 };
  }
}
