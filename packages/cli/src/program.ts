import { Command } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { addCdioCommands } from './commands/add-cdio-commands.js';
import { addDtuCommands } from './commands/add-dtu-commands.js';
import { addCompetencyCommands } from './commands/add-competency-commands.js';
import { addDmmAssess } from './commands/dmm-assess.js';
import { addDmmBenchmark } from './commands/dmm-benchmark.js';
import { addDmmCompare } from './commands/dmm-compare.js';
import { addDmmNext } from './commands/dmm-next.js';
import { addDmmReport } from './commands/dmm-report.js';
import { addIndexReproduce } from './commands/index-reproduce.js';
import { addInstrumentCheck } from './commands/instrument-check.js';
import { addInstrumentExplain } from './commands/instrument-explain.js';
import { addInstrumentFit } from './commands/instrument-fit.js';
import { addInstrumentList } from './commands/instrument-list.js';
import { addInstrumentSchema } from './commands/instrument-schema.js';
import { addInstrumentScore } from './commands/instrument-score.js';
import { addInstrumentShow } from './commands/instrument-show.js';
import { addRecordVerify } from './commands/record-verify.js';
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
    .description('Check, score and explain instruments: maturity models, rubrics and indices as documents.')
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
  exampled(program, ['sopana index reproduce', 'sopana instrument score gtmi --answers answers.csv']);
  const instrument = program.command('instrument').description('documents that can be scored');
  exampled(instrument, ['sopana instrument list', 'sopana instrument check my-index.json']);
  addInstrumentList(instrument, session);
  addInstrumentShow(instrument, session);
  addInstrumentCheck(instrument, session);
  addInstrumentSchema(instrument, session);
  addInstrumentFit(instrument, session);
  addInstrumentScore(instrument, session);
  addInstrumentExplain(instrument, session);
  const dmm = program.command('dmm').description('digital maturity of organisations');
  exampled(dmm, ['sopana dmm assess model.json --instrument deep --answers answers.csv']);
  addDmmAssess(dmm, session);
  addDmmReport(dmm, session);
  addDmmNext(dmm, session);
  addDmmCompare(dmm, session);
  addDmmBenchmark(dmm, session);
  exampled(addCdioCommands(program, session), ['sopana cdio rank rubric.json panel.json --stage interview']);
  addDtuCommands(program, session, exampled);
  const competency = program
    .command('competency')
    .description('competencies of people, and frameworks of them');
  exampled(competency, [
    'sopana competency gaps srilanka-competency --evidence evidence.json',
    'sopana competency export framework.json --out package.json',
  ]);
  addCompetencyCommands(competency, session);
  const record = program.command('record').description('sealed records of scores');
  exampled(record, ['sopana record verify records.json --instrument gtmi --answers answers.csv']);
  addRecordVerify(record, session);
  const index = program.command('index').description('published indices');
  exampled(index, ['sopana index reproduce', 'sopana index reproduce --data published']);
  addIndexReproduce(index, session);
  return program;
}

function exampled(command: Command, examples: readonly string[]): void {
  const exits = 'Exit codes: 0 good, 1 findings in the input, 2 wrong usage, 3 a question answered no.';
  command.addHelpText('after', `\nExamples:\n${examples.map((line) => `  ${line}`).join('\n')}\n\n${exits}`);
}
