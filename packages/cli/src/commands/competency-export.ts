import { type CompetencyFramework, compileCompetencyFramework } from '@sopana/competency';
import { exportCasePackage } from '@sopana/competency/exchange';
import { parseCompetencyFramework } from '@sopana/competency/schemas';
import { competencyFramework } from '@sopana/srilanka/competency';
import type { Command } from 'commander';
import { attemptOf } from '../input/attempt-of.js';
import { findNamed } from '../input/find-named.js';
import { isPath } from '../input/is-path.js';
import { placeInData } from '../input/place-in-data.js';
import { readData } from '../input/read-data.js';
import { readDay } from '../input/read-day.js';
import type { Attempt } from '../model/attempt.js';
import type { Environment } from '../model/environment.js';
import type { Session } from '../model/session.js';
import { counted } from '../output/counted.js';
import { stop } from '../output/stop.js';
import { writeData } from '../output/write-data.js';
import { addOutputOptions } from './add-output-options.js';

interface ExportOptions {
  readonly on?: string;
  readonly out?: string;
}

/**
 * Adds `competency export`.
 *
 * @param noun - `competency`
 * @param session - the run
 */
export function addCompetencyExport(noun: Command, { environment, end }: Session): void {
  const verb = noun
    .command('export')
    .description('a competency framework as a package of 1EdTech CASE 1.1, from which import gives it again')
    .argument(
      '<framework>',
      'a competency framework, as JSON or YAML, or the id of one that comes with the command',
    )
    .option('--on <date>', 'date on which the package says that it was last changed (default: today)');
  addOutputOptions(
    verb,
    [
      'sopana competency export framework.json --format case --on 2026-11-27 --out package.json',
      'sopana competency export srilanka-competency --out package.json',
    ],
    ['case'],
  );
  verb.action(async (file: string, options: ExportOptions) =>
    end(await exportFramework(environment, file, options)),
  );
}

async function exportFramework(
  environment: Environment,
  file: string,
  { on, out }: ExportOptions,
): Promise<number> {
  const day = readDay(environment, on);
  if (!day.ok) return stop(environment, day);
  const framework = isPath(environment, file)
    ? await readFramework(environment, file)
    : findNamed(file, [competencyFramework]);
  if (!framework.ok) return stop(environment, framework);
  const compiled = attemptOf(compileCompetencyFramework(framework.value), placeInData(file));
  if (!compiled.ok) return stop(environment, compiled);
  const exported = attemptOf(exportCasePackage(framework.value, `${day.value}T00:00:00Z`), placeInData(file));
  if (!exported.ok) return stop(environment, exported);
  const { CFItems = [], CFAssociations = [], CFRubrics = [] } = exported.value;
  const written = await writeData(
    environment,
    { format: 'json', ...(out === undefined ? {} : { out }) },
    exported.value,
  );
  if (written !== 0) return written;
  const parts = [
    counted(CFItems.length, 'item'),
    counted(CFAssociations.length, 'association'),
    counted(CFRubrics.length, 'rubric'),
  ];
  await environment.stderr.write(`${framework.value.id}@${framework.value.version}: ${parts.join(', ')}.\n`);
  return 0;
}

async function readFramework(environment: Environment, file: string): Promise<Attempt<CompetencyFramework>> {
  const data = await readData(environment, file);
  return data.ok ? attemptOf(parseCompetencyFramework(data.value), placeInData(file)) : data;
}
