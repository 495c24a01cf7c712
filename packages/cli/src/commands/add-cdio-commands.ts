import type { Command } from 'commander';
import type { Session } from '../model/session.js';
import { addCdioAgreement } from './cdio-agreement.js';
import { addCdioRank } from './cdio-rank.js';
import { addCdioRobustness } from './cdio-robustness.js';

/**
 * Adds `cdio` with its verbs.
 *
 * @param program - the command
 * @param session - the run
 * @returns the noun
 */
export function addCdioCommands(program: Command, session: Session): Command {
  const cdio = program.command('cdio').description('choosing a Chief Digital Information Officer');
  addCdioRank(cdio, session);
  addCdioRobustness(cdio, session);
  addCdioAgreement(cdio, session);
  return cdio;
}
