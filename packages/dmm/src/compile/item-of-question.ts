import type { Item, Scale } from '@sopana/scoring';
import type { ModelInstrument } from '../model/model-instrument.js';
import type { Question } from '../model/question.js';

/** A question as an item with a scale of its own. */
export interface ItemOfQuestion {
  /** The item. */
  readonly item: Item;
  /** Its scale, of the same id. */
  readonly scale: Scale;
}

/**
 * A question as an item with a scale of its own.
 *
 * @param question - the question
 * @param instrument - its instrument, which says the range of numbers
 * @returns item and scale
 */
export function itemOfQuestion(question: Question, instrument: ModelInstrument): ItemOfQuestion {
  const { id, label, missing, when, reduce, answer } = question;
  const [min, max] = instrument.range;
  const item: Item = {
    id,
    scale: id,
    ...(label === undefined ? {} : { label }),
    ...(missing === undefined ? {} : { missing }),
    ...(when === undefined ? {} : { when }),
    ...(reduce === undefined ? {} : { reduce }),
  };
  if (answer.type === 'number') return { item, scale: { id, type: 'number', min, max } };
  const options = answer.options.map((option) => {
    const { code } = option;
    const words = option.label === undefined ? {} : { label: option.label };
    return 'class' in option
      ? { code, ...words, class: option.class }
      : { code, ...words, value: option.value };
  });
  return { item, scale: { id, type: 'choice', options } };
}
