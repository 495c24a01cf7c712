import type { Command } from 'commander';
import type { Session } from '../model/session.js';
import { addNoun } from './add-noun.js';
import { addCompetencyExport } from './competency-export.js';
import { addCompetencyGaps } from './competency-gaps.js';
import { addCompetencyImport } from './competency-import.js';
import { addCompetencyProgrammes } from './competency-programmes.js';
import { addCompetencyTalent } from './competency-talent.js';

/**
 * Adds `competency` with its verbs.
 *
 * @param program - the command
 * @param session - the run
 */
export function addCompetencyCommands(program: Command, session: Session): void {
  const noun = addNoun(program, 'competency', 'competencies of people, and frameworks of them', [
    'sopana competency gaps srilanka-competency --evidence evidence.json',
    'sopana competency export framework.json --out package.json',
  ]);
  addCompetencyGaps(noun, session);
  addCompetencyProgrammes(noun, session);
  addCompetencyTalent(noun, session);
  addCompetencyImport(noun, session);
  addCompetencyExport(noun, session);
}
