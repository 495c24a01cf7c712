import { rankCandidates } from '@sopana/cdio';
import { type Command, Option } from 'commander';
import { labelsIn } from '../input/labels-in.js';
import { loadSelection } from '../input/load-selection.js';
import { readDay } from '../input/read-day.js';
import { selectionAttempt } from '../input/selection-attempt.js';
import type { Environment } from '../model/environment.js';
import type { CommonOptions } from '../model/options.js';
import type { Session } from '../model/session.js';
import { rankingReport } from '../output/ranking-report.js';
import { stop } from '../output/stop.js';
import { writeReport } from '../output/write-report.js';
import { addOutputOptions } from './add-output-options.js';
import { addSelectionArguments } from './add-selection-arguments.js';

interface RankOptions extends CommonOptions {
  readonly stage: string;
  readonly on?: string;
  readonly ties: 'min' | 'max' | 'dense' | 'average';
}

/**
 * Adds `cdio rank`.
 *
 * @param noun - `cdio`
 * @param session - the run
 */
export function addCdioRank(noun: Command, { environment, end }: Session): void {
  const verb = noun
    .command('rank')
    .description('the order of the candidates at a stage, with the reasons for each place');
  addSelectionArguments(verb)
    .option('--on <date>', 'the day on which the gates are asked, such as 2026-11-23 (default: today)')
    .addOption(
      new Option('--ties <convention>', 'what equal candidates get')
        .choices(['min', 'max', 'dense', 'average'])
        .default('min'),
    );
  addOutputOptions(verb, [
    'sopana cdio rank rubric.json panel.json --stage interview --on 2026-03-16',
    'sopana cdio rank rubric.json panel.json --stage interview --lang si',
    'sopana cdio rank rubric.yaml panel.json --stage short-list --format csv',
  ]);
  verb.action(async (rubric: string, panel: string, options: RankOptions) =>
    end(await rank(environment, rubric, panel, options)),
  );
}

async function rank(
  environment: Environment,
  rubricFile: string,
  panelFile: string,
  options: RankOptions,
): Promise<number> {
  const day = readDay(environment, options.on);
  if (!day.ok) return stop(environment, day);
  const loaded = await loadSelection(environment, rubricFile, panelFile);
  if (!loaded.ok) return stop(environment, loaded);
  const { compiled, panel } = loaded.value;
  const languages = labelsIn(options.lang, compiled.rubric);
  if (!languages.ok) return stop(environment, languages);
  const asked = { stage: options.stage, on: day.value, ties: options.ties };
  const ranking = selectionAttempt(rankCandidates(compiled, panel, asked), panelFile);
  if (!ranking.ok) return stop(environment, ranking);
  return writeReport(environment, options, rankingReport(compiled.rubric, ranking.value, languages.value));
}
