import { compileTrainingCatalogue } from '@sopana/competency';
import { parseTrainingCatalogue } from '@sopana/competency/schemas';
import { trainingCatalogue } from '@sopana/srilanka/competency';
import type { Command } from 'commander';
import { loadEvidenced } from '../input/load-evidenced.js';
import { ownOrNamed } from '../input/own-or-named.js';
import { readCount } from '../input/read-count.js';
import type { Environment } from '../model/environment.js';
import type { EvidenceSource } from '../model/evidenced.js';
import type { CommonOptions } from '../model/options.js';
import type { Session } from '../model/session.js';
import { programmePlanReport } from '../output/programme-plan-report.js';
import { stop } from '../output/stop.js';
import { writeReport } from '../output/write-report.js';
import { addEvidenceOptions } from './add-evidence-options.js';
import { addOutputOptions } from './add-output-options.js';
import { findProgrammes } from './find-programmes.js';

interface ProgrammesOptions extends CommonOptions, EvidenceSource {
  readonly budget: string;
  readonly catalogue?: string;
  readonly nodes?: string;
}

const usualNodes = '1000';
const mostNodes = 1_000_000_000;
const mostBudget = 1_000_000_000_000;

/**
 * Adds `competency programmes`.
 *
 * @param noun - `competency`
 * @param session - the run
 */
export function addCompetencyProgrammes(noun: Command, { environment, end }: Session): void {
  const verb = noun
    .command('programmes')
    .description('the training programmes that close the most for a budget, proved, and what stays open')
    .argument('<framework>', 'a competency framework: a file, or the id of one that comes with the command');
  addEvidenceOptions(verb);
  verb
    .requiredOption('--budget <number>', "what may be spent, in the catalogue's unit")
    .option('--catalogue <file>', 'the programmes to choose from (default: those of the framework)')
    .option('--nodes <number>', `how far to search, at most (default: ${usualNodes})`);
  addOutputOptions(verb, [
    'sopana competency programmes srilanka-competency --evidence evidence.json --budget 5000',
    'sopana competency programmes framework.json --evidence e.json --policy p.json --catalogue c.json --budget 900',
  ]);
  verb.action(async (name: string, options: ProgrammesOptions) =>
    end(await programmes(environment, name, options)),
  );
}

async function programmes(
  environment: Environment,
  name: string,
  options: ProgrammesOptions,
): Promise<number> {
  const budget = readCount('--budget', options.budget, 0, mostBudget);
  if (!budget.ok) return stop(environment, budget);
  const nodes = readCount('--nodes', options.nodes ?? usualNodes, 0, mostNodes);
  if (!nodes.ok) return stop(environment, nodes);
  const loaded = await loadEvidenced(environment, name, options);
  if (!loaded.ok) return stop(environment, loaded);
  const { framework, gaps } = loaded.value;
  const catalogue = await ownOrNamed(environment, framework, options.catalogue, {
    kind: 'training catalogue',
    option: '--catalogue',
    own: { document: trainingCatalogue, framework: trainingCatalogue.framework },
    parse: parseTrainingCatalogue,
    compile: (document) => compileTrainingCatalogue(document, framework),
  });
  if (!catalogue.ok) return stop(environment, catalogue);
  const plan = await findProgrammes(environment, gaps, catalogue.value, budget.value, nodes.value);
  if (!plan.ok) return stop(environment, plan);
  return writeReport(environment, options, programmePlanReport(catalogue.value, plan.value));
}
