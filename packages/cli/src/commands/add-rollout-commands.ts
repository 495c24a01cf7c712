import type { Command } from 'commander';
import type { Session } from '../model/session.js';
import { addNoun } from './add-noun.js';
import { addRolloutExplain } from './rollout-explain.js';
import { addRolloutExport } from './rollout-export.js';
import { addRolloutPlan } from './rollout-plan.js';

/**
 * Adds `rollout` with its verbs.
 *
 * @param program - the command
 * @param session - the run
 */
export function addRolloutCommands(program: Command, session: Session): void {
  const noun = addNoun(program, 'rollout', 'plans of rollouts over many organisations', [
    'sopana rollout plan rollout.json --template srilanka --calendar srilanka',
  ]);
  addRolloutPlan(noun, session);
  addRolloutExplain(noun, session);
  addRolloutExport(noun, session);
}
