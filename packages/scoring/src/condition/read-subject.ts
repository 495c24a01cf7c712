import type { Reading, Subject } from '@sopana/core/condition';
import { classCode, VALUE } from '../model/class-code.js';
import { classOfCode } from '../model/class-of-code.js';
import type { Block, Register } from '../model/register.js';
import type { Scale } from '../model/scale.js';
import { levelsOf } from '../scope/levels-of.js';
import type { Scope } from '../scope/scope.js';

/**
 * What is known of a subject of a condition in one row.
 *
 * @param scope - what ids stand for
 * @param block - the block; what the condition reads has been computed
 * @param row - the row within the block
 * @param subject - what is read
 * @returns the value, or why there is none
 */
export function readSubject(scope: Scope, block: Block, row: number, subject: Subject): Reading {
  if (subject.kind === 'attribute') {
    const values = block.table.attributes.find(({ id }) => id === subject.id)?.values;
    return readingOf(values?.[block.start + row] ?? null);
  }
  const position = scope.registers.get(subject.id);
  const register = position === undefined ? undefined : block.registers[position];
  if (position === undefined || register === undefined) return { known: false, reason: 'unknown' };
  const code = register.classes[row] ?? 0;
  switch (subject.kind) {
    case 'answer':
      return readAnswer(scope.scales.get(subject.id) ?? null, block, position, register, row);
    case 'class':
      return { known: true, value: classOfCode(code) };
    case 'answered':
      return { known: true, value: (register.given[row] ?? 0) === VALUE };
    case 'value':
      return code === VALUE ? readingOf(register.values[row] ?? null) : missing(code);
    case 'level':
      return code === VALUE
        ? readingOf(levelsOf(scope.nodes.get(subject.id))?.[register.values[row] ?? 0] ?? null)
        : missing(code);
    default:
      return { known: false, reason: 'unknown' };
  }
}

function readAnswer(
  scale: Scale | null,
  block: Block,
  position: number,
  register: Register,
  row: number,
): Reading {
  const column = block.table.columns[position];
  const at = block.start + row;
  const raw = column?.values[at] ?? 0;
  const hasRaw = column?.classes[at] === VALUE;
  const scored = register.given[row] ?? 0;
  // An option that stands for a class is an answer all the same; a question that was not asked is not.
  const isClassOption = hasRaw && scale?.type === 'choice' && 'class' in (scale.options[raw] ?? {});
  if (!hasRaw || (scored !== VALUE && !isClassOption))
    return missing(hasRaw ? scored : (column?.classes[at] ?? 0));
  switch (scale?.type) {
    case 'boolean':
      return { known: true, value: raw === 1 };
    case 'choice':
      return readingOf(scale.options[raw]?.code ?? null);
    case 'choices':
      return {
        known: true,
        value: scale.options.filter((_, bit) => ((raw >>> bit) & 1) === 1).map((option) => option.code),
      };
    default:
      return { known: true, value: raw };
  }
}

function readingOf(value: string | number | null): Reading {
  return value === null ? { known: false, reason: 'unknown' } : { known: true, value };
}

function missing(code: number): Reading {
  return { known: false, reason: classOfCode(code === VALUE ? classCode.unknown : code) };
}
