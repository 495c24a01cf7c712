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
import { wantedPublications } from '../reproduce/wanted-publications.js';
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
    .argument('[indices...]', 'ids of indices; none for all')
    .option('--data <folder>', 'folder of the published files');
  addOutputOptions(verb, [
    'sopana index reproduce',
    'sopana index reproduce desi hdi',
    'sopana index reproduce --data published --format md',
  ]);
  verb.action(async (names: readonly string[], options: ReproduceOptions) => {
    const wanted = wantedPublications(names);
    if (!wanted.ok) return end(await stop(environment, wanted));
    const languages = labelsIn(options.lang);
    if (!languages.ok) return end(await stop(environment, languages));
    const labels = options.lang === undefined ? null : languages.value;
    const compared =
      options.data === undefined
        ? compareQuoted(wanted.value, labels)
        : await compareFolder(environment, options.data, wanted.value, labels);
    if (!compared.ok) return end(await stop(environment, compared));
    const broken = brokenClaims(compared.value);
    const report = reportOf(compared.value, broken.length, options.data !== undefined);
    const written = await writeReport(environment, options, report);
    end(broken.length === 0 ? written : await stop(environment, { ok: false, exit: 3, findings: broken }));
  });
}

function reportOf(rows: readonly Comparison[], broken: number, isWhole: boolean): Report {
  const kind = isWhole ? 'published' : 'quoted';
  const counts = [
    countOf(rows, 'bits', kind, 'to the last bit'),
    countOf(rows, 'tolerance', kind, 'to within 1e-12'),
    countOf(rows, 'digits', kind, 'as exactly as their printed digits can tell'),
  ].flat();
  const next =
    isWhole || broken > 0 ? nextStep : `for all published rows, run it with --data FOLDER; ${nextStep}`;
  const last = `Computed again: ${counts.join(', ')}; ${next}.`;
  return isWhole ? summaryReport(summarise(rows), last) : comparisonReport(rows, last);
}

function countOf(
  rows: readonly Comparison[],
  basis: Comparison['basis'],
  kind: string,
  how: string,
): readonly string[] {
  const own = rows.filter((row) => row.basis === basis);
  const names = [...new Set(own.map(({ index }) => index.toUpperCase()))].join(', ');
  const good = own.filter(({ isExplained }) => isExplained).length;
  return own.length === 0 ? [] : [`${good} of ${own.length} ${kind} ${names} values ${how}`];
}
