import type { Command } from 'commander';

/**
 * Gives a verb the options that name one file of assessments.
 *
 * @param verb - the verb
 */
export function addAssessmentOptions(verb: Command): void {
  verb
    .requiredOption('--instrument <id>', 'which instrument of the model was answered')
    .requiredOption('--answers <file>', 'answers as CSV (wide, or long with item and class) or JSON')
    .option('--map <file>', 'JSON: what the columns of a foreign wide CSV file are')
    .option('--organisations <file>', 'CSV: subject, attributes of the model such as sector, and wave');
}
