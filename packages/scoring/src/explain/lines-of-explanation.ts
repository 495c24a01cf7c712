import { readText, type Text } from '@sopana/core/text';
import type {
  BandsExplanation,
  Explanation,
  ItemExplanation,
  MeanExplanation,
  PartExplanation,
  ScoreExplanation,
  StepExplanation,
} from '../model/explanation.js';
import { phrases as english, type Phrases } from './phrases.js';

/**
 * An explanation as indented lines of text, from the number down to the answers.
 *
 * @param explanation - as `explainScore` gives it
 * @param languages - BCP 47 tags for labels, in order of preference; may be empty
 * @param phrases - the sentences; English when absent
 * @returns one line for each fact, indented by two blanks a level; numbers in full
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
  return linesOf(explanation.root, { languages, phrases });
}

interface Voice {
  readonly languages: readonly string[];
  readonly phrases: Phrases;
}

function linesOf(told: Explanation, voice: Voice): readonly string[] {
  if (told.kind === 'item') return linesOfItem(told, voice);
  return told.kind === 'mean' ? linesOfMean(told, voice) : linesOfBands(told, voice);
}

function linesOfItem(told: ItemExplanation, voice: Voice): readonly string[] {
  const answer =
    told.answer === null || (typeof told.answer === 'object' && 'class' in told.answer)
      ? say(voice, 'noAnswer', { class: told.class })
      : say(voice, 'answer', {
          answer: Array.isArray(told.answer) ? told.answer.join('|') : String(told.answer),
        });
  return [`${headOf(told, voice)}; ${answer}`, ...indented(stepLines(told.steps, voice))];
}

function linesOfMean(told: MeanExplanation, voice: Voice): readonly string[] {
  const share =
    told.answeredShare === null ? '' : `; ${say(voice, 'answered', { share: told.answeredShare })}`;
  const counted = told.parts.filter((part) => part.contribution !== null);
  const worked =
    told.mean === null
      ? []
      : [
          say(voice, 'worked', {
            terms: counted.map((part) => `${part.weight} × ${part.value}`).join(' + '),
            total: told.weightTotal,
            mean: told.mean,
          }),
        ];
  const declared =
    told.sum === 'sequential' && told.weights === 'divideLast'
      ? []
      : [say(voice, 'arithmetic', { sum: told.sum, weights: told.weights })];
  const needs =
    told.needs === null
      ? []
      : [
          say(voice, 'needs', {
            needs: Object.entries(told.needs)
              .map(([key, value]) => `${key} ${value}`)
              .join(', '),
          }),
        ];
  return [
    `${headOf(told, voice)}${share}`,
    ...indented([...worked, ...declared, ...needs, ...stepLines(told.steps, voice)]),
    ...told.parts.flatMap((part) => indented(linesOfPart(part, told.weightTotal, voice))),
  ];
}

function linesOfPart(part: PartExplanation, total: number, voice: Voice): readonly string[] {
  const [head = '', ...rest] = linesOf(part.because, voice);
  const facts = {
    class: part.class,
    weight: part.weight,
    total,
    contribution: part.contribution ?? 0,
    value: part.value ?? 0,
  };
  // A part that would count says nothing of its place while its parent has no value.
  if (part.treatment === 'counted') {
    return [part.contribution === null ? head : `${head}; ${say(voice, 'part', facts)}`, ...rest];
  }
  return [`${head}; ${say(voice, part.treatment, facts)}`, ...rest];
}

function linesOfBands(told: BandsExplanation, voice: Voice): readonly string[] {
  const because = indented(linesOf(told.because, voice));
  if (told.value === null) return [headOf(told, voice), ...because];
  const words = voice.phrases;
  const value = told.because.value ?? 0;
  const facts = {
    value,
    from: told.from ?? 0,
    to: told.to ?? 0,
    atLeast: told.closed === 'lower' ? words.atLeast : words.above,
    below: told.closed === 'lower' ? words.below : words.atMost,
  };
  const place = told.from === null ? 'lowest' : told.to === null ? 'highest' : 'between';
  const levelName =
    told.levelLabel === null ? (told.level ?? '') : `${told.level} ${textIn(told.levelLabel, voice)}`;
  const head = say(voice, 'level', { name: nameOf(told.id, told.label, voice), level: levelName });
  const onlyBand = told.from === null && told.to === null;
  return [onlyBand ? head : `${head}: ${say(voice, place, facts)}`, ...because];
}

function headOf(told: Explanation, voice: Voice): string {
  const name = nameOf(told.id, told.label, voice);
  return told.value === null
    ? say(voice, 'noValue', { name, class: told.class })
    : say(voice, 'value', { name, value: told.value });
}

function stepLines(steps: readonly StepExplanation[], voice: Voice): readonly string[] {
  return steps.map(({ step, before, after }) => {
    const [[verb, argument] = ['', '']] = Object.entries(step);
    const shown = Array.isArray(argument) ? argument.map((limit) => limit ?? 'none').join(' to ') : argument;
    return say(voice, 'step', { step: `${verb} ${shown}`, before, after });
  });
}

function nameOf(id: string, label: Text | null, voice: Voice): string {
  return label === null ? id : `${id} (${textIn(label, voice)})`;
}

/** A label that is not in the wanted language says in which one it is. */
function textIn(text: Text, voice: Voice): string {
  const reading = readText(text, voice.languages);
  return reading.fallback && voice.languages.length > 0
    ? `${reading.text} [${reading.language}]`
    : reading.text;
}

function say(voice: Voice, phrase: keyof Phrases, facts: Readonly<Record<string, string | number>>): string {
  return voice.phrases[phrase].replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(facts, name) ? String(facts[name]) : whole,
  );
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
