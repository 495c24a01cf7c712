import type { Command } from 'commander';

/**
 * Gives a verb the options that name the answers.
 *
 * @param verb - the verb
 */
export function addAnswerOptions(verb: Command): void {
  verb
    .requiredOption('--answers <file>', 'answers as CSV (wide, or long with item and class) or JSON')
    .option('--map <file>', 'JSON: what the columns of a foreign wide CSV file are');
}
