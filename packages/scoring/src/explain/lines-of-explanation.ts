import type { Answer } from '../model/answers.js';
import type { Explanation, ItemExplanation, ScoreExplanation } from '../model/explanation.js';
import { headOf } from './head-of.js';
import { linesOfCondition } from './lines-of-condition.js';
import { linesOfNode } from './lines-of-node.js';
import { partPhrase } from './part-phrase.js';
import { phrases as english, type Phrases } from './phrases.js';
import { stepLines } from './step-lines.js';
import { say, type Voice } from './voice.js';

/**
 * An explanation as indented lines of text, from the number down to the answers.
 *
 * @param explanation - as `explainScore` gives it
 * @param languages - BCP 47 tags for labels, in order of preference; may be empty
 * @param phrases - the sentences; English when absent
 * @returns one line for each fact, indented by two blanks a level; numbers in full. A part that several nodes share is
 * told in full once, and by its first line after that
 *
 * @example
 * ```ts
 * const plan = compileInstrument({ sopana: 'instrument/1', id: 'tiny', version: '1', items: [{ id: 'a' }], nodes: [{ id: 'mean', of: ['a'] }] });
 * const told = plan.ok ? explainScore(plan.value, { a: 3 }, 'mean') : plan;
 * told.ok && linesOfExplanation(told.value, ['en'])[1]; // => '  mean: (1 × 3) / 1 = 3'
 * ```
 *
 * @source Our convention: text is derived from data, so it can be translated.
 */
export function linesOfExplanation(
  explanation: ScoreExplanation,
  languages: readonly string[],
  phrases: Phrases = english,
): readonly string[] {
  const seen = new Set<string>();
  const voice: Voice = {
    languages,
    phrases,
    tell(told) {
      if (told.kind !== 'item' && seen.has(told.id)) return [firstLine(told, voice)];
      seen.add(told.id);
      return linesOf(told, voice);
    },
  };
  return voice.tell(explanation.root);
}

function linesOf(told: Explanation, voice: Voice): readonly string[] {
  const when =
    told.when === null
      ? []
      : linesOfCondition(told.when, voice, ['whenTrue', 'whenFalse', 'whenUnknown'], {});
  const steps = stepLines(told.steps, voice);
  const facts = told.kind === 'item' ? [] : linesOfNode(told, voice);
  const parts = told.kind === 'item' ? [] : partLines(told, voice);
  return [firstLine(told, voice), ...indented([...when, ...facts, ...steps, ...parts])];
}

function firstLine(told: Explanation, voice: Voice): string {
  const head = headOf(told, voice);
  if (told.kind === 'item') return `${head}; ${answerPhrase(told, voice)}`;
  const { answeredShare: share } = told;
  return share === null ? head : `${head}; ${say(voice, 'answered', { share })}`;
}

function partLines(told: Exclude<Explanation, ItemExplanation>, voice: Voice): readonly string[] {
  if (told.kind === 'bands') return voice.tell(told.because);
  if (told.kind === 'reduced') return [];
  if (told.kind !== 'aggregate') return told.reads.flatMap((read) => voice.tell(read));
  return told.parts.flatMap((part) => {
    const [head = '', ...rest] = voice.tell(part.because);
    const phrase = partPhrase(part, told.weightTotal, voice);
    return [phrase === '' ? head : `${head}; ${phrase}`, ...rest];
  });
}

function answerPhrase(told: ItemExplanation, voice: Voice): string {
  const { answer, imputed, observations } = told;
  if (observations.length > 0) {
    const answers = observations.map(
      (one) => `${showAnswer(one.answer)}${one.observer === null ? '' : ` (${one.observer})`}`,
    );
    return say(voice, 'observations', { count: answers.length, answers: answers.join(', ') });
  }
  if (answer === null || (typeof answer === 'object' && 'class' in answer)) {
    return say(voice, 'noAnswer', { class: told.class });
  }
  const shown = showAnswer(answer);
  return imputed === null
    ? say(voice, 'answer', { answer: shown })
    : say(voice, 'imputed', { answer: shown, layer: imputed });
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

function showAnswer(answer: Answer): string {
  if (answer === null || typeof answer !== 'object') return String(answer);
  if ('class' in answer) return answer.class;
  return 'imputed' in answer ? showAnswer(answer.value) : answer.join('|');
}
