import type { Command } from 'commander';
import type { Session } from '../model/session.js';
import { addNoun } from './add-noun.js';
import { addDmmAssess } from './dmm-assess.js';
import { addDmmBenchmark } from './dmm-benchmark.js';
import { addDmmCompare } from './dmm-compare.js';
import { addDmmNext } from './dmm-next.js';
import { addDmmReport } from './dmm-report.js';

/**
 * Adds `dmm` with its verbs.
 *
 * @param program - the command
 * @param session - the run
 */
export function addDmmCommands(program: Command, session: Session): void {
  const noun = addNoun(program, 'dmm', 'digital maturity of organisations', [
    'sopana dmm assess model.json --instrument deep --answers answers.csv',
  ]);
  addDmmAssess(noun, session);
  addDmmReport(noun, session);
  addDmmNext(noun, session);
  addDmmCompare(noun, session);
  addDmmBenchmark(noun, session);
}
