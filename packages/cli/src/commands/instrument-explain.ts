import {
  type Contributions,
  contributionsOf,
  explainScore,
  linesOfExplanation,
  type Plan,
  type ScoreExplanation,
} from '@sopana/scoring';
import type { Command } from 'commander';
import { answersOfSubject, type KnownSubject } from '../input/answers-of-subject.js';
import { attemptOf } from '../input/attempt-of.js';
import { failure } from '../input/failure.js';
import { findSubject } from '../input/find-subject.js';
import { labelsIn } from '../input/labels-in.js';
import { loadAnswered } from '../input/load-answered.js';
import type { AnswerSource } from '../input/read-answers.js';
import { readBaselines } from '../input/read-baselines.js';
import type { Attempt } from '../model/attempt.js';
import type { CommonOptions } from '../model/options.js';
import type { Session } from '../model/session.js';
import { contributionsReport } from '../output/contributions-report.js';
import { explanationGrid } from '../output/explanation-grid.js';
import { prettyJson } from '../output/pretty-json.js';
import { stop } from '../output/stop.js';
import { writeReport } from '../output/write-report.js';
import { addAnswerOptions } from './add-answer-options.js';
import { addOutputOptions } from './add-output-options.js';
import { listOption } from './list-option.js';

interface ExplainOptions extends CommonOptions, AnswerSource {
  readonly subject: string;
  readonly node: string;
  readonly contributions?: boolean;
  readonly baseline?: readonly string[];
}

/**
 * Adds `instrument explain`.
 *
 * @param noun - `instrument`
 * @param session - the run
 */
export function addInstrumentExplain(noun: Command, { environment, end }: Session): void {
  const verb = noun
    .command('explain')
    .description('show how one number of one subject came about, down to the answers')
    .argument('<document>', 'an id, id@version, or a file');
  addAnswerOptions(verb);
  verb
    .requiredOption('--subject <id>', 'whose number')
    .requiredOption('--node <id>', 'which number')
    .option('--contributions', 'how much each child adds, compared with the least that it can be')
    .addOption(
      listOption('--baseline <child=number>', 'what a child is compared with instead; may be repeated'),
    );
  addOutputOptions(verb, [
    'sopana instrument explain gtmi --answers answers.csv --subject 2025/LKA --node group',
    'sopana instrument explain gtmi --answers answers.csv --subject 2025/LKA --node gtmi --contributions',
  ]);
  verb.action(async (name: string, options: ExplainOptions) => {
    const baselines = baselinesIn(options);
    if (!baselines.ok) return end(await stop(environment, baselines));
    const loaded = await loadAnswered(environment, name, options);
    if (!loaded.ok) return end(await stop(environment, loaded));
    const { plan, table } = loaded.value;
    const languages = labelsIn(options.lang, plan.instrument);
    if (!languages.ok) return end(await stop(environment, languages));
    const rows = findSubject(table, options.subject, options.answers);
    if (!rows.ok) return end(await stop(environment, rows));
    const known = answersOfSubject(plan, table, rows.value);
    if (options.contributions === true) {
      const parts = contributions(plan, known, options.node, baselines.value);
      if (!parts.ok) return end(await stop(environment, parts));
      const report = contributionsReport(parts.value, plan.model, options.subject);
      return end(await writeReport(environment, options, report));
    }
    const told = explain(plan, known, options);
    if (!told.ok) return end(await stop(environment, told));
    end(
      await writeReport(environment, options, {
        shown: () => ({ grid: null, lines: linesOfExplanation(told.value, languages.value) }),
        exact: () => explanationGrid(told.value),
        data: () => [prettyJson(told.value), '\n'],
      }),
    );
  });
}

/** A node that does not exist is wrong usage; what else can be wrong is in the answers. */
function explain(
  plan: Plan,
  { answers, attributes }: KnownSubject,
  options: ExplainOptions,
): Attempt<ScoreExplanation> {
  const isUsage = !plan.nodeIds.includes(options.node);
  const told = attemptOf(explainScore(plan, answers, options.node, { attributes }), () =>
    isUsage ? '--node' : options.answers,
  );
  return isUsage && !told.ok ? { ...told, exit: 2 } : told;
}

function baselinesIn(options: ExplainOptions): Attempt<Readonly<Record<string, number>>> {
  if (options.baseline !== undefined && options.contributions !== true) {
    return failure(2, 'argument.needsOther', '--baseline', {
      option: '--baseline',
      other: '--contributions',
    });
  }
  return readBaselines(options.baseline ?? []);
}

function contributions(
  plan: Plan,
  { answers, attributes }: KnownSubject,
  node: string,
  baseline: Readonly<Record<string, number>>,
): Attempt<Contributions> {
  const unknown = Object.keys(baseline).find(
    (id) => !plan.itemIds.includes(id) && !plan.nodeIds.includes(id),
  );
  if (unknown !== undefined) {
    const text = `${unknown}=${baseline[unknown]}`;
    return failure(2, 'argument.badBaseline', '--baseline', { text });
  }
  const told = attemptOf(contributionsOf(plan, answers, node, { attributes, baseline }), () => '--node');
  return told.ok || plan.nodeIds.includes(node) ? told : { ...told, exit: 2 };
}
