import type { Command } from 'commander';
import { listOption } from './list-option.js';

/**
 * Gives a verb the options that name the answers.
 *
 * @param verb - the verb
 * @param name - the option that names the file
 */
export function addAnswerOptions(verb: Command, name = '--answers'): void {
  verb
    .requiredOption(`${name} <file>`, 'answers as CSV (wide, or long with item and class) or JSON')
    .option('--map <file>', 'JSON: what the columns of a foreign wide CSV file are')
    .option('--attributes <file>', 'CSV: a column subject, and what is known of the subjects besides answers')
    .addOption(
      listOption('--layer <label=file>', 'imputed cells, for where there is no answer; may be repeated'),
    );
}
