import type { ChoicesScale, Scale } from '../model/scale.js';

/**
 * How a raw answer gives its value.
 *
 * @param scale - the scale; null for an unlimited number
 * @returns value by raw answer; null where the raw answer is the value
 */
export function valueReader(scale: Scale | null): ((raw: number) => number) | null {
  if (scale?.type === 'boolean') {
    const { whenTrue = 1, whenFalse = 0 } = scale;
    return (raw) => (raw === 1 ? whenTrue : whenFalse);
  }
  if (scale?.type === 'choice') {
    const values = scale.options.map((option) => ('value' in option ? option.value : 0));
    return (raw) => values[raw] ?? 0;
  }
  return scale?.type === 'choices' ? choicesReader(scale) : null;
}

/** Picked options as one number; nothing picked is worth 0. */
function choicesReader({ options, reduce }: ChoicesScale): (raw: number) => number {
  const values = options.map((option) => option.value);
  const possible = values.reduce((sum, value) => sum + value, 0);
  return (raw) => {
    const picked = values.filter((_, position) => ((raw >>> position) & 1) === 1);
    const sum = picked.reduce((total, value) => total + value, 0);
    if (reduce === 'count') return picked.length;
    if (reduce === 'sum') return sum;
    if (reduce === 'share') return sum / possible;
    if (picked.length === 0) return 0;
    return reduce === 'min' ? Math.min(...picked) : Math.max(...picked);
  };
}
