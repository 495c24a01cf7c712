import type { Command } from 'commander';

const exits = 'Exit codes: 0 good, 1 findings in the input, 2 wrong usage, 3 a question answered no.';

/**
 * Gives a command examples at the end of its help, and says what its exit codes mean.
 *
 * @param command - the command
 * @param examples - lines that begin with `sopana`
 */
export function showExamples(command: Command, examples: readonly string[]): void {
  command.addHelpText('after', `\nExamples:\n${examples.map((line) => `  ${line}`).join('\n')}\n\n${exits}`);
}
