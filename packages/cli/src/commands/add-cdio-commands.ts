import type { Command } from 'commander';
import type { Session } from '../model/session.js';
import { addNoun } from './add-noun.js';
import { addCdioAgreement } from './cdio-agreement.js';
import { addCdioRank } from './cdio-rank.js';
import { addCdioRobustness } from './cdio-robustness.js';

/**
 * Adds `cdio` with its verbs.
 *
 * @param program - the command
 * @param session - the run
 */
export function addCdioCommands(program: Command, session: Session): void {
  const noun = addNoun(program, 'cdio', 'choosing a Chief Digital Information Officer', [
    'sopana cdio rank rubric.json panel.json --stage interview',
  ]);
  addCdioRank(noun, session);
  addCdioRobustness(noun, session);
  addCdioAgreement(noun, session);
}
