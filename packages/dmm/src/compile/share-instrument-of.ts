import type { Instrument } from '@sopana/scoring';
import type { PlacedQuestion } from '../model/compiled-model.js';
import type { MaturityModel } from '../model/maturity-model.js';
import type { TreeNode } from './tree-of-instrument.js';

/**
 * The tree of an instrument over bare items. The answered share of its nodes is the share of the weight of whatever is put
 * into it, such as the answers that have fresh evidence.
 *
 * @param model - the maturity model
 * @param id - id of the instrument
 * @param questions - its questions
 * @param tree - its part of the tree
 * @returns a scorable document
 */
export function shareInstrumentOf(
  model: MaturityModel,
  id: string,
  questions: readonly PlacedQuestion[],
  tree: readonly TreeNode[],
): Instrument {
  return {
    sopana: 'instrument/1',
    id: `${model.id}.${id}.share`,
    version: model.version,
    defaults: { missing: { refused: 'skip', unknown: 'skip', unanswered: 'skip' } },
    items: questions.map(({ question }) => ({ id: question.id })),
    nodes: tree.map(({ id: node, of }) => ({ id: node, of, by: 'mean' })),
  };
}
