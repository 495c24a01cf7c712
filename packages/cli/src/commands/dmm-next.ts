import type { NextLevel } from '@sopana/dmm';
import type { Command } from 'commander';
import { failure } from '../input/failure.js';
import { findAssessment } from '../input/find-assessment.js';
import { labelsIn } from '../input/labels-in.js';
import { loadAssessed } from '../input/load-assessed.js';
import type { AssessmentSource } from '../input/read-assessments.js';
import { readCount } from '../input/read-count.js';
import type { Failure } from '../model/attempt.js';
import type { Environment } from '../model/environment.js';
import type { CommonOptions } from '../model/options.js';
import type { Session } from '../model/session.js';
import { nextLevelReport } from '../output/next-level-report.js';
import { stop } from '../output/stop.js';
import { writeReport } from '../output/write-report.js';
import { addAssessmentOptions } from './add-assessment-options.js';
import { addOutputOptions } from './add-output-options.js';
import { findNext } from './find-next.js';

interface NextOptions extends CommonOptions, AssessmentSource {
  readonly subject: string;
  readonly target: string;
  readonly node?: string;
  readonly branches?: string;
}

const usualBranches = '100000';
const mostBranches = 1_000_000_000;

/**
 * Adds `dmm next`.
 *
 * @param noun - `dmm`
 * @param session - the run
 */
export function addDmmNext(noun: Command, { environment, end }: Session): void {
  const verb = noun
    .command('next')
    .description('the cheapest improvements that bring an organisation to a level, proved, and their order')
    .argument(
      '<model>',
      'a maturity model with actions: a file, or the id of one that comes with the command',
    );
  addAssessmentOptions(verb);
  verb
    .requiredOption('--subject <id>', 'which organisation')
    .requiredOption('--target <level>', 'the level to be reached')
    .option('--node <id>', 'what is to reach it, such as a dimension (default: overall)')
    .option('--branches <number>', `how far to search, at most (default: ${usualBranches})`);
  addOutputOptions(verb, [
    'sopana dmm next model.json --instrument deep --answers answers.csv --subject org-1 --target level-3',
    'sopana dmm next model.json --instrument deep --answers a.csv --subject org-1 --target level-4 --node technology',
  ]);
  verb.action(async (model: string, options: NextOptions) => end(await next(environment, model, options)));
}

async function next(environment: Environment, model: string, options: NextOptions): Promise<number> {
  const branches = readCount('--branches', options.branches ?? usualBranches, 1, mostBranches);
  if (!branches.ok) return stop(environment, branches);
  const loaded = await loadAssessed(environment, model, options);
  if (!loaded.ok) return stop(environment, loaded);
  const { compiled, assessments } = loaded.value;
  const languages = labelsIn(options.lang, compiled.model);
  if (!languages.ok) return stop(environment, languages);
  const assessment = findAssessment(assessments, options.subject, options.answers);
  if (!assessment.ok) return stop(environment, assessment);
  const { instrument, target: level, node = 'overall' } = options;
  const wanted = { instrument, level, node, branches: branches.value };
  const found = await findNext(environment, compiled, assessment.value, wanted, options.answers);
  if (!found.ok) return stop(environment, found);
  const report = nextLevelReport(compiled.model, found.value, options.subject, languages.value);
  const written = await writeReport(environment, options, report);
  const verdict = verdictOf(found.value, options.subject);
  return written !== 0 || verdict === null ? written : stop(environment, verdict);
}

/** What was not decided is not a no. */
function verdictOf({ outcome, raises, level, node, explored }: NextLevel, subject: string): Failure | null {
  if (outcome === 'unreachable') return failure(3, 'next.unreachable', subject, { level, node });
  return raises === null ? failure(1, 'next.undecided', subject, { level, node, explored }) : null;
}
