import type { Command } from 'commander';
import { listOption } from './list-option.js';

/**
 * Gives a verb the documents of a rollout and the options of its search.
 *
 * @param verb - the verb
 */
export function addPlanOptions(verb: Command): void {
  verb
    .argument('<rollout>', 'a rollout, as JSON or YAML')
    .requiredOption('--template <file>', 'the rollout template, or srilanka')
    .addOption(
      listOption('--calendar <file>', 'a calendar that a working time observes, or srilanka; for each one'),
    )
    .option('--seed <number>', 'the same seed gives the same plan (default: 1)')
    .option('--schedules <number>', 'how many schedules to make (default: 1000)')
    .option('--branches <number>', 'how far exact search may go, for proofs (default: 0)');
}
