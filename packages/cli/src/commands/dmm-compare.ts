import { compareAssessments } from '@sopana/dmm';
import type { Command } from 'commander';
import { attemptOf } from '../input/attempt-of.js';
import { failure } from '../input/failure.js';
import { findAssessment } from '../input/find-assessment.js';
import { labelsIn } from '../input/labels-in.js';
import { loadAssessed } from '../input/load-assessed.js';
import type { AssessmentSource } from '../input/read-assessments.js';
import type { Assessed } from '../model/assessed.js';
import type { Attempt } from '../model/attempt.js';
import type { Environment } from '../model/environment.js';
import type { CommonOptions } from '../model/options.js';
import type { Session } from '../model/session.js';
import { type Compared, progressReport, type SubjectProgress } from '../output/progress-report.js';
import { stop } from '../output/stop.js';
import { writeReport } from '../output/write-report.js';
import { addOutputOptions } from './add-output-options.js';
import { listOption } from './list-option.js';

interface CompareOptions extends CommonOptions, Omit<AssessmentSource, 'answers'> {
  readonly answers: readonly string[];
  readonly subject?: string;
  readonly bridge?: boolean;
}

/**
 * Adds `dmm compare`.
 *
 * @param noun - `dmm`
 * @param session - the run
 */
export function addDmmCompare(noun: Command, { environment, end }: Session): void {
  const verb = noun
    .command('compare')
    .description('what changed between two assessments: by the answers, and by the model')
    .argument('<model>', 'the maturity model, or the earlier version of it, as JSON or YAML')
    .argument('[later]', 'the later version of it, when there are two')
    .requiredOption('--instrument <id>', 'which instrument of the model was answered')
    .addOption(
      listOption(
        '--answers <file>',
        'answers as CSV or JSON; twice, the earlier first',
      ).makeOptionMandatory(),
    )
    .option('--map <file>', 'JSON: what the columns of foreign wide CSV files are')
    .option('--organisations <file>', 'CSV: subject, attributes of the model such as sector, and wave')
    .option('--subject <id>', 'one organisation, node by node (default: all that are in both files)')
    .option('--bridge', 'compare two versions of the model by the questions that they share');
  addOutputOptions(verb, [
    'sopana dmm compare model.json --instrument deep --answers 2025.csv --answers 2026.csv --subject org-1',
    'sopana dmm compare old.json new.json --instrument deep --answers 2025.csv --answers 2026.csv --bridge',
  ]);
  verb.action(async (model: string, later: string | undefined, options: CompareOptions) =>
    end(await compare(environment, model, later ?? model, options)),
  );
}

async function compare(
  environment: Environment,
  earlier: string,
  later: string,
  options: CompareOptions,
): Promise<number> {
  const [first, second, ...more] = options.answers;
  if (first === undefined || second === undefined || more.length > 0) {
    const facts = { count: options.answers.length };
    return stop(environment, failure(2, 'argument.needsTwoAnswers', '--answers', facts));
  }
  const before = await loadAssessed(environment, earlier, { ...options, answers: first });
  if (!before.ok) return stop(environment, before);
  const after = await loadAssessed(environment, later, { ...options, answers: second });
  if (!after.ok) return stop(environment, after);
  const languages = labelsIn(options.lang, after.value.compiled.model);
  if (!languages.ok) return stop(environment, languages);
  if (options.subject !== undefined) {
    for (const [{ assessments }, file] of [
      [before.value, first],
      [after.value, second],
    ] as const) {
      const found = findAssessment(assessments, options.subject, file);
      if (!found.ok) return stop(environment, found);
    }
  }
  const compared = comparedOf(before.value, after.value, options, later);
  if (!compared.ok) return stop(environment, compared);
  if (compared.value.subjects.length === 0) {
    return stop(environment, failure(1, 'answers.nobodyInBoth', second, { first, second }));
  }
  return writeReport(environment, options, progressReport(compared.value));
}

function comparedOf(
  before: Assessed,
  after: Assessed,
  { subject, bridge = false }: CompareOptions,
  model: string,
): Attempt<Compared> {
  const earlier = new Map(before.assessments.map((one) => [one.organisation, one]));
  const later = new Set(after.assessments.map(({ organisation }) => organisation));
  const subjects: SubjectProgress[] = [];
  for (const assessment of after.assessments) {
    const { organisation } = assessment;
    const own = earlier.get(organisation);
    if (own === undefined || (subject !== undefined && subject !== organisation)) continue;
    const [from, to] = [
      { compiled: before.compiled, assessment: own },
      { compiled: after.compiled, assessment },
    ];
    const progress = attemptOf(compareAssessments(from, to, { bridge }), () => model);
    if (!progress.ok) {
      const isUsage = progress.findings.some(({ issue }) => issue.code === 'compare.otherVersion');
      return isUsage ? { ...progress, exit: 2 } : progress;
    }
    subjects.push({ subject: organisation, progress: progress.value });
  }
  const alone = [
    ...before.assessments.filter(({ organisation }) => !later.has(organisation)),
    ...after.assessments.filter(({ organisation }) => !earlier.has(organisation)),
  ].map(({ organisation }) => organisation);
  return { ok: true, value: { subjects, alone: subject === undefined ? alone : [] } };
}
