import type { Command } from 'commander';
import { labelsIn } from '../input/labels-in.js';
import type { Comparison } from '../model/comparison.js';
import type { CommonOptions } from '../model/options.js';
import type { Report } from '../model/report.js';
import type { Session } from '../model/session.js';
import { comparisonReport } from '../output/comparison-report.js';
import { stop } from '../output/stop.js';
import { summaryReport } from '../output/summary-report.js';
import { writeReport } from '../output/write-report.js';
import { brokenClaims } from '../reproduce/broken-claims.js';
import { compareFolder } from '../reproduce/compare-folder.js';
import { compareQuoted } from '../reproduce/compare-quoted.js';
import { summarise } from '../reproduce/summarise.js';
import { addOutputOptions } from './add-output-options.js';

interface ReproduceOptions extends CommonOptions {
  readonly data?: string;
}

const nextStep =
  "to see how a number comes about, run 'sopana instrument explain gtmi --answers FILE --subject S --node group'";

/**
 * Adds `index reproduce`.
 *
 * @param noun - `index`
 * @param session - the run
 */
export function addIndexReproduce(noun: Command, { environment, end }: Session): void {
  const verb = noun
    .command('reproduce')
    .description(
      'compute published indices again and compare, with the quoted rows or with the published files',
    )
    .option('--data <folder>', 'folder of the published files');
  addOutputOptions(verb, ['sopana index reproduce', 'sopana index reproduce --data published --format md']);
  verb.action(async (options: ReproduceOptions) => {
    const languages = labelsIn(options.lang);
    if (!languages.ok) return end(await stop(environment, languages));
    const labels = options.lang === undefined ? null : languages.value;
    const compared =
      options.data === undefined
        ? compareQuoted(labels)
        : await compareFolder(environment, options.data, labels);
    if (!compared.ok) return end(await stop(environment, compared));
    const broken = brokenClaims(compared.value);
    const report = reportOf(compared.value, broken.length, options.data !== undefined);
    const written = await writeReport(environment, options, report);
    end(broken.length === 0 ? written : await stop(environment, { ok: false, exit: 3, findings: broken }));
  });
}

function reportOf(rows: readonly Comparison[], broken: number, isWhole: boolean): Report {
  const printed = rows.filter(({ digits }) => digits !== null);
  const doubles = rows.filter(({ digits }) => digits === null);
  const sameBits = doubles.filter(({ ulps }) => ulps === 0).length;
  const explained = printed.filter(({ isExplained }) => isExplained).length;
  const kind = isWhole ? 'published' : 'quoted';
  const shown =
    `${sameBits} of ${doubles.length} ${kind} ${namesOf(doubles)} values were computed again to the last bit, and ` +
    `${explained} of ${printed.length} ${kind} ${namesOf(printed)} values as exactly as their printed digits can tell`;
  const next =
    isWhole || broken > 0 ? nextStep : `for all published rows, run it with --data FOLDER; ${nextStep}`;
  const last = `${shown}; ${next}.`;
  return isWhole ? summaryReport(summarise(rows), last) : comparisonReport(rows, last);
}

function namesOf(rows: readonly Comparison[]): string {
  return [...new Set(rows.map(({ index }) => index.toUpperCase()))].join(', ');
}
