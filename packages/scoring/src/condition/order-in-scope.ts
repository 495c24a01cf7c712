import type { Subject } from '@sopana/core/condition';
import { levelsOf } from '../scope/levels-of.js';
import type { Scope } from '../scope/scope.js';

/**
 * The place of an option or a level in the order of its subject.
 *
 * @param scope - what ids stand for
 * @param subject - an item or a level node
 * @param value - the code of an option, or the id of a level
 * @returns its position from 0; undefined when it has none
 */
export function orderInScope(scope: Scope, subject: Subject, value: string | number): number | undefined {
  if (typeof value === 'number') return value;
  const scale = scope.scales.get(subject.id);
  // An option that stands for a class has a place in the list, but none in the order.
  const options =
    scale?.type === 'choice' ? scale.options.map((option) => ('class' in option ? null : option.code)) : [];
  const names: readonly (string | null)[] =
    subject.kind === 'level' ? (levelsOf(scope.nodes.get(subject.id)) ?? []) : options;
  const position = names.indexOf(value);
  return position < 0 ? undefined : position;
}
