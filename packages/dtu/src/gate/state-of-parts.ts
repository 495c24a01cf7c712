/** How a part of a gate stands: it is met, it is not, that is not known, it may not apply, or it does not apply. */
export type PartState = 'met' | 'failed' | 'unknown' | 'applicabilityUnknown' | 'notApplicable';

/**
 * How some number of parts stands.
 *
 * @param atLeast - how many must be met, from 1; of fewer parts that apply, all
 * @param parts - how each stands
 * @returns met only when nothing that is unknown can change it; failed only when nothing that is unknown can help; parts that
 * do not apply are left out, and without any other part the whole does not apply
 */
export function stateOfParts(atLeast: number, parts: readonly PartState[]): PartState {
  const count = (word: PartState): number => parts.filter((part) => part === word).length;
  const met = count('met');
  const failed = count('failed');
  const open = count('unknown');
  const perhaps = count('applicabilityUnknown');
  if (met + failed + open + perhaps === 0) return 'notApplicable';
  // The fewer parts apply, the fewer are asked for: at worst all that may apply do, and fail.
  if (met > 0 && met >= Math.min(atLeast, met + failed + open + perhaps)) return 'met';
  if (failed > 0 && met + open + perhaps < atLeast) return 'failed';
  return met + failed + open === 0 ? 'applicabilityUnknown' : 'unknown';
}
