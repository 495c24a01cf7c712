import type { AnswerClass, SubjectScore } from '@sopana/scoring';

/**
 * The class of every item as the engine came to it, with conditions and reducers respected.
 *
 * @param score - a score of all nodes
 * @returns class by id of whatever is part of a node
 */
export function classesOfItems({ nodes }: SubjectScore): ReadonlyMap<string, AnswerClass> {
  return new Map(nodes.flatMap(({ parts }) => parts.map((part) => [part.of, part.class])));
}
