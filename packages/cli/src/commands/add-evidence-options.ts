import type { Command } from 'commander';
import { listOption } from './list-option.js';

/**
 * Gives a verb the options that name people and what shows their competencies.
 *
 * @param verb - the verb
 */
export function addEvidenceOptions(verb: Command): void {
  verb
    .requiredOption(
      '--evidence <file>',
      'people with ratings, credentials and test sittings, as JSON or YAML',
    )
    .addOption(
      listOption(
        '--test <file>',
        'a knowledge test that was sat; repeat it (default: those of the framework)',
      ),
    )
    .option('--policy <file>', 'how evidence becomes a level (default: that of the framework)')
    .option('--on <date>', 'the day, such as 2026-11-23 (default: today)');
}
