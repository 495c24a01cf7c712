import { classCode, VALUE } from '../model/class-code.js';
import type { Instrument, Item } from '../model/instrument.js';
import type { PlannedItem } from '../model/plan.js';
import type { ChoiceScale, ChoicesScale, Scale } from '../model/scale.js';
import { planStep } from './plan-step.js';

/**
 * An item ready to be read.
 *
 * @param item - an item of the document
 * @param instrument - the document, whose scales and rounding rule it uses
 * @returns the planned item
 */
export function planItem(item: Item, instrument: Instrument): PlannedItem {
  const scale = (instrument.scales ?? []).find((candidate) => candidate.id === item.scale) ?? null;
  const mode = instrument.arithmetic?.round ?? 'halfUp';
  const steps = (item.then ?? []).map((step) => planStep(step, mode));
  return { item, scale, valueOf: valueReader(scale), codeOf: codeReader(scale), steps };
}

function valueReader(scale: Scale | null): ((raw: number) => number) | null {
  if (scale?.type === 'boolean') {
    const whenTrue = scale.whenTrue ?? 1;
    const whenFalse = scale.whenFalse ?? 0;
    return (raw) => (raw === 1 ? whenTrue : whenFalse);
  }
  if (scale?.type === 'choice') {
    const values = scale.options.map((option) => ('value' in option ? option.value : 0));
    return (raw) => values[raw] ?? 0;
  }
  return scale?.type === 'choices' ? reducer(scale) : null;
}

function codeReader(scale: Scale | null): ((raw: number) => number) | null {
  if (scale?.type !== 'choice' || !hasClasses(scale)) return null;
  const codes = scale.options.map((option) => ('class' in option ? classCode[option.class] : VALUE));
  return (raw) => codes[raw] ?? VALUE;
}

function hasClasses(scale: ChoiceScale): boolean {
  return scale.options.some((option) => 'class' in option);
}

/** Picked options as one number; nothing picked is worth 0. */
function reducer(scale: ChoicesScale): (raw: number) => number {
  const values = scale.options.map((option) => option.value);
  const possible = values.reduce((sum, value) => sum + value, 0);
  return (raw) => {
    let count = 0;
    let sum = 0;
    let least = 0;
    let greatest = 0;
    for (let position = 0; position < values.length; position += 1) {
      if (((raw >>> position) & 1) === 0) continue;
      const value = values[position] ?? 0;
      least = count === 0 ? value : Math.min(least, value);
      greatest = count === 0 ? value : Math.max(greatest, value);
      sum += value;
      count += 1;
    }
    switch (scale.reduce) {
      case 'count':
        return count;
      case 'sum':
        return sum;
      case 'share':
        return sum / possible;
      case 'min':
        return least;
      case 'max':
        return greatest;
    }
  };
}
