import { readText } from '@sopana/core/text';
import type { NodeReport } from '@sopana/dmm';
import { reasonText } from './reason-text.js';
import { roundedText } from './rounded-text.js';

/**
 * What stands between a node and its next level, as people read it.
 *
 * @param node - the node
 * @param languages - of labels, in order of preference
 * @returns one sentence for each obstacle; none at the highest level
 */
export function obstacleTexts({ id, hold }: NodeReport, languages: readonly string[]): readonly string[] {
  return hold.obstacles.map((obstacle) => {
    if (obstacle.kind === 'value') {
      const { has, needs } = obstacle;
      return `${id} is ${roundedText(has)}; ${hold.next ?? 'the next level'} starts at ${roundedText(needs)}.`;
    }
    const { kind, level, truth, labels, reasons } = obstacle;
    const rule = labels.map((label) => ` "${readText(label, languages).text}"`).join(',');
    const why = reasons.length === 0 ? '' : `: ${reasons.map(reasonText).join('; ')}`;
    if (kind === 'cap') {
      const verb = truth === 'true' ? 'is held at' : 'may be held at';
      return `${id} ${verb} ${level} by the cap${rule}${why}.`;
    }
    const state = truth === 'unknown' ? 'cannot be decided' : 'is closed';
    return `${id} is kept from ${level}: the gate${rule} ${state}${why}.`;
  });
}
