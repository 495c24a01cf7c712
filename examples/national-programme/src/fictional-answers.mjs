/** Made-up answers of organisations to the instruments of a maturity model, the same for the same seed. */
import { createRandom, randomStream } from '@sopana/core/random';

/** Hundredths of the questions that an organisation leaves open. */
const openHundredths = 4;
/** What makes an organisation more mature than another, in steps of a ladder of five. */
const bySize = { small: -0.25, medium: 0, large: 0.2 };
const byWave = { critical: 0.6, extended: 0.2, whole: 0 };
const middleRung = 2.6;
const rungs = 5;

/** A draw around 0 within ±1, with the middle the likeliest. */
function around(stream) {
  return stream.uniform() + stream.uniform() - 1;
}

/**
 * How mature an organisation is in each dimension, on a ladder from 1 to 5; no whole numbers.
 *
 * @param model - a maturity model
 * @param organisations - as `fictionalOrganisations` gives them
 * @param seed - a whole number
 * @returns by id of the organisation, then of the dimension
 */
export function hiddenMaturity(model, organisations, seed) {
  const stream = randomStream(createRandom(seed));
  return new Map(
    organisations.map(({ id, size, criticality, wave }) => {
      const own = middleRung + bySize[size] + byWave[wave] + (criticality - 3) * 0.1 + around(stream) * 0.8;
      return [id, new Map(model.dimensions.map((dimension) => [dimension.id, own + around(stream) * 0.7]))];
    }),
  );
}

/** The answer of one organisation to one question. */
function answerTo({ answer }, range, rung) {
  if (answer.type === 'ladder') {
    const options = answer.options.filter((option) => 'level' in option);
    const at = Math.min(Math.max(Math.round(rung), 1), rungs) - 1;
    return options[Math.round((at / (rungs - 1)) * (options.length - 1))].code;
  }
  const [least, greatest] = range;
  const share = (Math.min(Math.max(rung, 1), rungs) - 1) / (rungs - 1);
  return Math.round(least + share * (greatest - least));
}

/**
 * Answers to one instrument.
 *
 * @param compiled - a compiled maturity model
 * @param instrumentId - the instrument
 * @param hidden - from `hiddenMaturity`
 * @param seed - a whole number; another one for each round
 * @returns rows with `subject` and a column for each question; an empty cell is a question left open
 */
export function fictionalAnswers(compiled, instrumentId, hidden, seed) {
  const stream = randomStream(createRandom(seed));
  const { questions, declared } = compiled.instruments.find(({ id }) => id === instrumentId);
  const rows = [...hidden].map(([subject, maturity]) => [
    subject,
    ...questions.map(({ question, dimension }) => {
      const rung = maturity.get(dimension) + around(stream) * 1.1;
      const isOpen = stream.integerBelow(100) < openHundredths;
      return isOpen ? '' : answerTo(question, declared.range, rung);
    }),
  ]);
  return [['subject', ...questions.map(({ question }) => question.id)], ...rows];
}

/**
 * The answers of one organisation as a sheet.
 *
 * @param rows - from `fictionalAnswers`
 * @param subject - id of the organisation
 * @returns values by id of the question, without those left open
 */
export function sheetOf([[, ...items], ...rows], subject) {
  const [, ...cells] = rows.find(([id]) => id === subject);
  return Object.fromEntries(items.flatMap((item, at) => (cells[at] === '' ? [] : [[item, cells[at]]])));
}
