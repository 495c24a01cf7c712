import { CommanderError } from 'commander';
import type { Environment } from './model/environment.js';
import { createProgram, type Printed } from './program.js';

/**
 * One run of the command.
 *
 * @param words - the arguments, without node and script
 * @param environment - the world outside
 * @returns exit code: 0 good, 1 findings in the input, 2 wrong usage, 3 a question answered no
 */
export async function run(words: readonly string[], environment: Environment): Promise<number> {
  const printed: Printed = { out: '', err: '' };
  let exit = 0;
  const session = {
    environment,
    end: (code: number): void => {
      exit = code;
    },
  };
  try {
    await createProgram(session, printed).parseAsync(words, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    exit = error.exitCode === 0 ? 0 : 2;
  }
  if (printed.out !== '') await environment.stdout.write(printed.out);
  if (printed.err !== '') await environment.stderr.write(printed.err);
  return exit;
}
