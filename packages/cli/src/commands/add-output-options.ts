import { type Command, Option } from 'commander';
import { formats } from '../model/options.js';

/**
 * Gives a verb the options of every verb, and examples to its help.
 *
 * @param verb - the verb
 * @param examples - whole command lines
 * @param choices - the formats that it knows, the default first
 */
export function addOutputOptions(
  verb: Command,
  examples: readonly string[],
  choices: readonly string[] = formats,
): void {
  const [first] = choices;
  verb
    .addOption(new Option('--format <format>', 'how the result is written').choices(choices).default(first))
    .option('--out <file>', 'write the result to a file, as a whole or not at all')
    .option('--lang <tag>', 'language of labels, such as si')
    .addHelpText('after', `\nExamples:\n${examples.map((example) => `  ${example}`).join('\n')}`);
}
