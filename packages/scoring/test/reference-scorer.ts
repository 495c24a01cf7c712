import { type RoundingMode, roundTo } from '@sopana/core/arithmetic';
import type {
  AnswerClass,
  AnswerSheet,
  Instrument,
  Item,
  MissingClass,
  MissingPolicy,
  Node,
  Step,
  WeightedChild,
} from '../src/index.js';

/** A number or the reason why there is none. */
export type Outcome = { readonly value: number } | { readonly class: MissingClass };

/** A node as the reference works it out. */
export interface ReferenceScore {
  /** Value or class. */
  readonly outcome: Outcome;
  /** Answered share; null when nothing applies. */
  readonly share: number | null;
}

const severity: readonly AnswerClass[] = [
  'value',
  'notApplicable',
  'notRelevant',
  'refused',
  'unknown',
  'unanswered',
];
const builtIn = { notApplicable: 'skip', notRelevant: 'skip' } as const;

/**
 * The language of instruments, read off its definitions with plain recursion: no blocks, no registers, no bits. Sums are
 * sequential, divided last; it exists so that the engine has something to disagree with.
 */
export function referenceScore(instrument: Instrument, sheet: AnswerSheet, id: string): ReferenceScore {
  const node = instrument.nodes.find((candidate) => candidate.id === id);
  if (node === undefined) {
    const item = instrument.items.find((candidate) => candidate.id === id);
    if (item === undefined) throw new Error(`'${id}' does not exist.`);
    return itemScore(instrument, item, sheet);
  }
  return 'bands' in node ? bandsScore(instrument, sheet, node) : meanScore(instrument, sheet, node);
}

function itemScore(instrument: Instrument, item: Item, sheet: AnswerSheet): ReferenceScore {
  const outcome = itemOutcome(instrument, item, sheet);
  if ('value' in outcome) return { outcome, share: 1 };
  const applies = outcome.class !== 'notApplicable' && outcome.class !== 'notRelevant';
  return { outcome, share: applies ? 0 : null };
}

function itemOutcome(instrument: Instrument, item: Item, sheet: AnswerSheet): Outcome {
  const answer = sheet[item.id] ?? null;
  if (answer === null) return { class: 'unanswered' };
  if (typeof answer === 'object' && 'class' in answer) return { class: answer.class };
  const scale = instrument.scales?.find((candidate) => candidate.id === item.scale);
  let value: number;
  if (typeof answer === 'number') value = answer;
  else if (scale?.type === 'boolean') value = answer ? (scale.whenTrue ?? 1) : (scale.whenFalse ?? 0);
  else if (scale?.type === 'choice') {
    const option = scale.options.find(({ code }) => code === answer);
    if (option === undefined) throw new Error('No such option.');
    if ('class' in option) return { class: option.class };
    value = option.value;
  } else if (scale?.type === 'choices' && typeof answer === 'object' && !('imputed' in answer)) {
    const picked = scale.options.filter(({ code }) => answer.includes(code)).map((option) => option.value);
    const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);
    const most = { max: Math.max(...picked), min: Math.min(...picked) };
    if (scale.reduce === 'count') value = picked.length;
    else if (scale.reduce === 'sum') value = sum(picked);
    else if (scale.reduce === 'share') value = sum(picked) / sum(scale.options.map((option) => option.value));
    else value = picked.length === 0 ? 0 : most[scale.reduce];
  } else throw new Error('The answer does not fit its scale.');
  return { value: afterSteps(value, item.then ?? [], instrument.arithmetic?.round ?? 'halfUp') };
}

function afterSteps(start: number, steps: readonly Step[], mode: RoundingMode): number {
  return steps.reduce((value, step) => {
    if ('times' in step && typeof step.times === 'number') return value * step.times;
    if ('dividedBy' in step && typeof step.dividedBy === 'number') return value / step.dividedBy;
    if ('plus' in step && typeof step.plus === 'number') return value + step.plus;
    if ('subtractFrom' in step && typeof step.subtractFrom === 'number') return step.subtractFrom - value;
    if ('round' in step) return roundTo(value, step.round, mode);
    if (!('clip' in step)) throw new Error('The reference does not know this step.');
    const [least, greatest] = step.clip;
    if (typeof least === 'number' && value < least) return least;
    return typeof greatest === 'number' && value > greatest ? greatest : value;
  }, start);
}

function bandsScore(
  instrument: Instrument,
  sheet: AnswerSheet,
  node: Extract<Node, { readonly bands: unknown }>,
): ReferenceScore {
  const read = referenceScore(instrument, sheet, node.of);
  const { outcome } = read;
  if (!('value' in outcome)) return read;
  const reached = node.bands.filter(({ from }) => {
    if (from === undefined) return true;
    return node.closed === 'upper' ? outcome.value > from : outcome.value >= from;
  });
  return { outcome: { value: reached.length - 1 }, share: read.share };
}

function meanScore(instrument: Instrument, sheet: AnswerSheet, node: Node): ReferenceScore {
  if (!('of' in node) || 'bands' in node || 'items' in node.of) {
    throw new Error('The reference knows means and levels only.');
  }
  const own = node;
  const edges: readonly WeightedChild[] = node.of.map((child) =>
    typeof child === 'string' ? { of: child } : child,
  );
  const children = edges.map((child) => {
    const { outcome, share } = referenceScore(instrument, sheet, child.of);
    const item = instrument.items.find(({ id }) => id === child.of);
    const owners: readonly (MissingPolicy | undefined)[] = [
      child.missing,
      own.missing,
      item?.missing,
      instrument.defaults?.missing,
      builtIn,
    ];
    const action =
      'class' in outcome
        ? (owners.find((owner) => owner?.[outcome.class] !== undefined)?.[outcome.class] ?? 'propagate')
        : null;
    return { outcome, share, action, weight: child.weight ?? 1 };
  });

  const applying = children.filter(({ share }) => share !== null);
  const applyingWeight = applying.reduce((sum, { weight }) => sum + weight, 0);
  const answeredWeight = applying.reduce((sum, child) => sum + child.weight * (child.share ?? 0), 0);
  const share = applyingWeight > 0 ? answeredWeight / applyingWeight : null;

  const worst = (some: readonly { readonly outcome: Outcome }[]): MissingClass | null => {
    const found = some.flatMap(({ outcome }) => ('class' in outcome ? [outcome.class] : []));
    return found.sort((left, right) => severity.indexOf(right) - severity.indexOf(left))[0] ?? null;
  };
  const blocking = worst(children.filter(({ action }) => action === 'propagate'));
  if (blocking !== null) return { outcome: { class: blocking }, share };

  const needs = own.needs ?? instrument.defaults?.needs ?? {};
  const answered = children.filter(({ outcome }) => 'value' in outcome).length;
  const applicable = children.filter(({ outcome, action }) => {
    const excluded =
      'class' in outcome && (outcome.class === 'notApplicable' || outcome.class === 'notRelevant');
    return !(excluded && action === 'skip');
  }).length;
  const enough =
    answered >= (needs.count ?? 0) && answered >= Math.ceil((needs.share ?? 0) * applicable - 1e-9);

  let sum = 0;
  let total = 0;
  for (const { outcome, action, weight } of children) {
    if (action === 'skip') continue;
    sum += weight * ('value' in outcome ? outcome.value : typeof action === 'number' ? action : 0);
    total += weight;
  }
  if (!enough) return { outcome: { class: worst(children) ?? 'unanswered' }, share };
  if (total === 0) return { outcome: { class: worst(children) ?? 'notApplicable' }, share };
  const round = own.arithmetic?.round ?? instrument.arithmetic?.round ?? 'halfUp';
  return {
    outcome: { value: afterSteps(sum / total, own.then ?? instrument.defaults?.then ?? [], round) },
    share,
  };
}
