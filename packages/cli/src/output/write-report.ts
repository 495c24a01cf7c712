import { failure } from '../input/failure.js';
import { reasonOf } from '../input/reason-of.js';
import type { Environment } from '../model/environment.js';
import type { CommonOptions } from '../model/options.js';
import type { Report } from '../model/report.js';
import { stop } from './stop.js';
import { writeCsv } from './write-csv.js';
import { writeMarkdown } from './write-markdown.js';
import { writeTable } from './write-table.js';

const widthOfFiles = 100;

/**
 * Writes a result in the format that the user chose, to standard output or to a file.
 *
 * @param environment - the world outside
 * @param options - format and file
 * @param report - the result
 * @returns exit code: 0, or 2 when the file cannot be written
 */
export async function writeReport(
  environment: Environment,
  options: CommonOptions,
  report: Report,
): Promise<number> {
  const { stdout } = environment;
  const { out: file } = options;
  if (file === undefined) {
    for (const chunk of chunksOf(options, report, stdout.columns, stdout.hasColour))
      await stdout.write(chunk);
    return 0;
  }
  try {
    await environment.writeFile(file, chunksOf(options, report, widthOfFiles, false));
    return 0;
  } catch (error) {
    return stop(environment, failure(2, 'file.notWritable', file, { file, reason: reasonOf(error) }));
  }
}

function chunksOf(
  { format }: CommonOptions,
  report: Report,
  columns: number,
  hasColour: boolean,
): Iterable<string> {
  switch (format) {
    case 'table':
      return writeTable(report.shown(columns), hasColour);
    case 'md':
      return writeMarkdown(report.shown(Number.MAX_SAFE_INTEGER));
    case 'csv':
      return writeCsv(report.exact());
    case 'json':
      return report.data();
  }
}
