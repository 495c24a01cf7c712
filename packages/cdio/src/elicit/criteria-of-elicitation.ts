import type { OrderElicitation, SwingElicitation } from '../model/elicitation.js';

/**
 * The criteria that an elicitation names.
 *
 * @param elicitation - by swings or by order
 * @returns their ids, in its order, as often as they are named
 */
export function criteriaOfElicitation(elicitation: SwingElicitation | OrderElicitation): readonly string[] {
  return elicitation.method === 'swing' ? elicitation.points.map(({ of }) => of) : elicitation.order.flat();
}
