import type {
  AggregateExplanation,
  BandsExplanation,
  CasesExplanation,
  Explanation,
  FormulaExplanation,
  GatesExplanation,
  ReducedExplanation,
} from '../model/explanation.js';
import { linesOfCondition } from './lines-of-condition.js';
import { say, type Voice } from './voice.js';

/**
 * What is special about a node, below its first line.
 *
 * @param told - the explanation of a node
 * @param voice - how it is told
 * @returns lines, not yet indented
 */
export function linesOfNode(told: Exclude<Explanation, { kind: 'item' }>, voice: Voice): readonly string[] {
  switch (told.kind) {
    case 'aggregate':
      return [...worked(told, voice), ...declared(told, voice)];
    case 'reduced':
      return [reducedLine(told, voice)];
    case 'formula':
      return [formulaLine(told, voice)];
    case 'cases':
      return caseLines(told, voice);
    case 'bands':
      return bandLines(told, voice);
    case 'gates':
      return gateLines(told, voice);
  }
}

function worked(told: AggregateExplanation, voice: Voice): readonly string[] {
  const { method, parts, weightTotal, start } = told;
  if (start === null) return [];
  const counted = parts.filter((part) => part.share !== null);
  const isWeighted = method === 'mean' || method === 'sum';
  const terms = counted.map((part) => (isWeighted ? `${part.weight} × ${part.value}` : String(part.value)));
  const facts = { terms: terms.join(isWeighted ? ' + ' : ', '), total: weightTotal, start };
  if (isWeighted) return [say(voice, method, facts)];
  return [
    say(voice, 'method', { ...facts, method: typeof method === 'string' ? method : JSON.stringify(method) }),
  ];
}

function declared({ sum, weights, needs, method }: AggregateExplanation, voice: Voice): readonly string[] {
  const isUsual = sum === 'sequential' && weights === 'divideLast';
  const wanted = Object.entries(needs ?? {}).map(([key, value]) => `${key} ${value}`);
  return [
    ...(isUsual || method !== 'mean' ? [] : [say(voice, 'arithmetic', { sum, weights })]),
    ...(wanted.length === 0 ? [] : [say(voice, 'needs', { needs: wanted.join(', ') })]),
  ];
}

function reducedLine({ observations }: ReducedExplanation, voice: Voice): string {
  const values = observations.map(
    (one) => `${one.value ?? one.class}${one.observer === null ? '' : ` (${one.observer})`}`,
  );
  return say(voice, 'reduced', { count: values.length, values: values.join(', ') });
}

function formulaLine({ formula, start }: FormulaExplanation, voice: Voice): string {
  return start === null ? say(voice, 'formulaOnly', { formula }) : say(voice, 'formula', { formula, start });
}

function caseLines(told: CasesExplanation, voice: Voice): readonly string[] {
  return told.rows.flatMap((row) =>
    linesOfCondition(row, voice, ['caseApplies', 'casePassed', 'caseUndecided'], { row: row.row + 1 }),
  );
}

function bandLines(told: BandsExplanation, voice: Voice): readonly string[] {
  const { from, to, closed, because } = told;
  if (told.value === null || (from === null && to === null)) return [];
  const words = voice.phrases;
  const place = from === null ? 'lowest' : to === null ? 'highest' : 'between';
  return [
    say(voice, place, {
      value: because.value ?? 0,
      from: from ?? 0,
      to: to ?? 0,
      atLeast: closed === 'lower' ? words.atLeast : words.above,
      below: closed === 'lower' ? words.below : words.atMost,
    }),
  ];
}

function gateLines(told: GatesExplanation, voice: Voice): readonly string[] {
  return [
    ...told.gates.flatMap((gate) =>
      linesOfCondition(gate, voice, ['gateOpen', 'gateClosed', 'gateUndecided'], { level: gate.level }),
    ),
    ...told.caps.flatMap((cap) =>
      linesOfCondition(cap, voice, ['capApplies', 'capIdle', 'capUndecided'], { level: cap.level }),
    ),
  ];
}
