import { Command } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { addCdioCommands } from './commands/add-cdio-commands.js';
import { addCompetencyCommands } from './commands/add-competency-commands.js';
import { addDmmCommands } from './commands/add-dmm-commands.js';
import { addDtuCommands } from './commands/add-dtu-commands.js';
import { addIndexCommands } from './commands/add-index-commands.js';
import { addInstrumentCommands } from './commands/add-instrument-commands.js';
import { addRecordCommands } from './commands/add-record-commands.js';
import { addRolloutCommands } from './commands/add-rollout-commands.js';
import { showExamples } from './commands/show-examples.js';
import type { Session } from './model/session.js';

/** What commander prints, in its order. */
export interface Printed {
  /** For standard output. */
  out: string;
  /** For standard error. */
  err: string;
}

/**
 * The grammar of the command: `sopana <noun> <verb> [arguments]`.
 *
 * @param session - the run
 * @param printed - takes help and messages of wrong usage
 * @returns a parser that throws where commander would end the process
 */
export function createProgram(session: Session, printed: Printed): Command {
  const program = new Command('sopana')
    .description('Digital-government capacity: score, select, check and plan by models that are documents.')
    .version(manifest.version)
    .exitOverride()
    .showHelpAfterError('Add --help to see what it takes.')
    .configureOutput({
      writeOut: (text) => {
        printed.out += text;
      },
      writeErr: (text) => {
        printed.err += text;
      },
      getOutHelpWidth: () => session.environment.stdout.columns,
      getErrHelpWidth: () => session.environment.stderr.columns,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
  showExamples(program, ['sopana index reproduce', 'sopana instrument score gtmi --answers answers.csv']);
  addInstrumentCommands(program, session);
  addDmmCommands(program, session);
  addCompetencyCommands(program, session);
  addCdioCommands(program, session);
  addDtuCommands(program, session);
  addRolloutCommands(program, session);
  addRecordCommands(program, session);
  addIndexCommands(program, session);
  return program;
}
