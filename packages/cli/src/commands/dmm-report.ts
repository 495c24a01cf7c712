import { reportOf } from '@sopana/dmm';
import type { Command } from 'commander';
import { attemptOf } from '../input/attempt-of.js';
import { findAssessment } from '../input/find-assessment.js';
import { labelsIn } from '../input/labels-in.js';
import { loadAssessed } from '../input/load-assessed.js';
import type { AssessmentSource } from '../input/read-assessments.js';
import { readDay } from '../input/read-day.js';
import type { CommonOptions } from '../model/options.js';
import type { Session } from '../model/session.js';
import { maturityReport } from '../output/maturity-report.js';
import { stop } from '../output/stop.js';
import { writeReport } from '../output/write-report.js';
import { addAssessmentOptions } from './add-assessment-options.js';
import { addOutputOptions } from './add-output-options.js';

interface ReportOptions extends CommonOptions, AssessmentSource {
  readonly subject: string;
  readonly on?: string;
}

/**
 * Adds `dmm report`.
 *
 * @param noun - `dmm`
 * @param session - the run
 */
export function addDmmReport(noun: Command, { environment, end }: Session): void {
  const verb = noun
    .command('report')
    .description('all that is said of one organisation, node by node, and what holds its levels down')
    .argument('<model>', 'a maturity model: a file, or the id of one that comes with the command');
  addAssessmentOptions(verb);
  verb
    .requiredOption('--subject <id>', 'which organisation')
    .option('--on <date>', 'day of the report, such as 2026-11-23 (default: today)');
  addOutputOptions(verb, [
    'sopana dmm report model.json --instrument deep --answers answers.csv --subject org-1',
    'sopana dmm report model.json --instrument deep --answers answers.csv --subject org-1 --format md --out org-1.md',
  ]);
  verb.action(async (model: string, options: ReportOptions) => {
    const day = readDay(environment, options.on);
    if (!day.ok) return end(await stop(environment, day));
    const loaded = await loadAssessed(environment, model, options);
    if (!loaded.ok) return end(await stop(environment, loaded));
    const { compiled, assessments } = loaded.value;
    const languages = labelsIn(options.lang, compiled.model);
    if (!languages.ok) return end(await stop(environment, languages));
    const assessment = findAssessment(assessments, options.subject, options.answers);
    if (!assessment.ok) return end(await stop(environment, assessment));
    const told = attemptOf(reportOf(compiled, assessment.value, day.value), () => options.answers);
    if (!told.ok) return end(await stop(environment, told));
    end(await writeReport(environment, options, maturityReport(compiled.model, told.value, languages.value)));
  });
}
