import type { Domain, NumberDomain } from './domain.js';
import type { Scalar } from './scalar.js';
import type { Test } from './test.js';

/** Lists with more codes than this have too many selections to go through. */
const mostListCodes = 12;

function operandsOf(tests: readonly Test[]): readonly Scalar[] {
  return tests.flatMap((test) => {
    if (test.name === 'present') return [];
    return test.name === 'isOneOf' ? test.operand : [test.operand];
  });
}

function middleOf(low: number, high: number): number {
  const sum = low + high;
  return Number.isFinite(sum) ? sum / 2 : low / 2 + high / 2;
}

function numberPoints({ min, max, whole }: NumberDomain, thresholds: readonly number[]): readonly number[] {
  const least = min ?? -Number.MAX_VALUE;
  const greatest = max ?? Number.MAX_VALUE;
  const cuts = [...new Set([...thresholds, least, greatest])].sort((left, right) => left - right);
  const between = cuts.slice(1).map((high, index) => middleOf(cuts[index] ?? high, high));
  const near = [0, ...cuts].flatMap((cut) => [cut - 1, cut, cut + 1]);
  // Between two cuts every number is as good as any other; whole numbers need the ones next to a cut.
  const points = [...near, ...between].flatMap((at) =>
    whole === true ? [Math.floor(at), Math.ceil(at)] : [at],
  );
  const inside = points.filter((point) => point >= least && point <= greatest);
  return inside.sort((left, right) => Math.abs(left) - Math.abs(right));
}

function selectionsOf(codes: readonly string[]): readonly (readonly string[])[] {
  let selections: readonly (readonly string[])[] = [[]];
  for (const code of codes) {
    selections = selections.concat(selections.map((selection) => [...selection, code]));
  }
  return selections;
}

function freshText(taken: readonly string[]): string {
  let text = 'other';
  while (taken.includes(text)) text += '+';
  return text;
}

/**
 * Values of a domain that between them meet and fail the tests in every possible way.
 *
 * @param domain - what the subject can be
 * @param tests - all tests that the condition puts to it
 * @returns finitely many values, enough for an exact search; null when a list has too many codes
 */
export function pointsOf(
  domain: Domain,
  tests: readonly Test[],
): readonly (Scalar | readonly Scalar[])[] | null {
  const operands = operandsOf(tests);
  const texts = operands.filter((operand) => typeof operand === 'string');
  if (domain.type === 'boolean') return [true, false];
  if (domain.type === 'choice') return domain.values;
  if (domain.type === 'text') return [...new Set([...texts, freshText(texts)])];
  if (domain.type === 'number') {
    return numberPoints(
      domain,
      operands.filter((operand) => typeof operand === 'number'),
    );
  }
  const codes = [...new Set(texts)].filter((code) => domain.values?.includes(code) ?? true);
  return codes.length > mostListCodes ? null : selectionsOf(codes);
}
