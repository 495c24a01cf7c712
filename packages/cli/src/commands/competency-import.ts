import { compileCompetencyFramework } from '@sopana/competency';
import { parseCompetencyFramework } from '@sopana/competency/schemas';
import type { Command } from 'commander';
import { attemptOf } from '../input/attempt-of.js';
import { failure } from '../input/failure.js';
import { placeInData } from '../input/place-in-data.js';
import { type ExchangeFormat, exchangeFormats, readImported } from '../input/read-imported.js';
import type { Environment } from '../model/environment.js';
import type { Session } from '../model/session.js';
import { importSummary } from '../output/import-summary.js';
import { stop } from '../output/stop.js';
import { writeData } from '../output/write-data.js';
import { addOutputOptions } from './add-output-options.js';

interface ImportOptions {
  readonly format: ExchangeFormat;
  readonly map?: string;
  readonly as?: string;
  readonly strict?: boolean;
  readonly left?: string;
  readonly out?: string;
}

/**
 * Adds `competency import`.
 *
 * @param noun - `competency`
 * @param session - the run
 */
export function addCompetencyImport(noun: Command, { environment, end }: Session): void {
  const verb = noun
    .command('import')
    .description('a competency framework from another format (--format), with all that could not be carried')
    .argument(
      '<files...>',
      'one file; for digital-and-data those of skills and roles; for csv those of the mapping, in its order',
    )
    .option('--map <file>', 'for csv: what the columns mean, as JSON or YAML')
    .option('--as <id@version>', 'what the framework is to be called')
    .option('--left <file>', 'also write what could not be carried, as JSON')
    .option('--strict', 'stop, and write nothing, when anything could not be carried');
  addOutputOptions(
    verb,
    [
      'sopana competency import package.json --format case --out framework.json',
      'sopana competency import skills.csv roles.csv --format digital-and-data --as uk@2026-03-23 --out uk.json',
      'sopana competency import nice.json --format nice --left left.json --out nice-framework.json',
      'sopana competency import skills.csv --format csv --map mapping.json --out framework.yaml',
    ],
    exchangeFormats,
  );
  verb.action(async (files: readonly string[], options: ImportOptions) =>
    end(await importFramework(environment, files, options)),
  );
}

async function importFramework(
  environment: Environment,
  files: readonly string[],
  options: ImportOptions,
): Promise<number> {
  const { out, left, as } = options;
  const name = /^([^@]+)@(.+)$/.exec(as ?? 'x@1');
  if (name === null) return stop(environment, failure(2, 'argument.badName', '--as', { text: as ?? '' }));
  const imported = await readImported(environment, files, options.format, options.map);
  if (!imported.ok) return stop(environment, imported);
  const { framework: read, notCarried, accounts, placeOf } = imported.value;
  const [, id = read.id, version = read.version] = as === undefined ? [] : name;
  const place = placeInData(out ?? 'the framework');
  const document = { ...read, id, version };
  const framework = attemptOf(parseCompetencyFramework(document), place);
  if (!framework.ok) return stop(environment, framework);
  const compiled = attemptOf(compileCompetencyFramework(framework.value), place);
  if (!compiled.ok) return stop(environment, compiled);
  const findings = notCarried.map((issue) => ({ place: placeOf(issue), issue }));
  if (options.strict === true && findings.length > 0)
    return stop(environment, { ok: false, exit: 1, findings });
  if (left !== undefined) {
    const written = await writeData(
      environment,
      { format: 'json', out: left },
      findings.map(({ place: at, issue }) => ({ at, ...issue })),
    );
    if (written !== 0) return written;
  }
  const format = /\.ya?ml$/i.test(out ?? '') ? 'yaml' : 'json';
  const written = await writeData(environment, { format, ...(out === undefined ? {} : { out }) }, document);
  if (written !== 0) return written;
  await environment.stderr.write(importSummary(framework.value, accounts, findings));
  return 0;
}
