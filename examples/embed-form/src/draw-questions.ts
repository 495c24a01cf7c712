import { readText } from '@sopana/core/text';
import type { AnswerSheet, Plan } from '@sopana/scoring';
import { groupsOf } from './groups-of.js';
import type { PageLanguage } from './languages.js';
import { putWords } from './put-words.js';
import { type Question, questionsOf } from './questions-of.js';

/** The whole form, as a heading with its questions for each group; what was answered stays answered. */
export function drawQuestions(plan: Plan, answers: AnswerSheet, language: PageLanguage): DocumentFragment {
  const questions = new Map(questionsOf(plan, language.order).map((question) => [question.id, question]));
  const fragment = document.createDocumentFragment();
  for (const group of groupsOf(plan)) {
    const heading = document.createElement('h2');
    putWords(heading, readText(group.label, language.order), language);
    fragment.append(heading);
    for (const id of group.items) {
      const question = questions.get(id);
      if (question !== undefined) fragment.append(drawQuestion(question, answers[id] ?? null, language));
    }
  }
  return fragment;
}

function drawQuestion(question: Question, answer: unknown, language: PageLanguage): HTMLFieldSetElement {
  const fieldset = document.createElement('fieldset');
  const legend = document.createElement('legend');
  putWords(legend, question, language);
  const options = document.createElement('div');
  options.className = 'options';
  for (const option of question.options) {
    const input = document.createElement('input');
    input.type = 'radio';
    input.name = question.id;
    input.value = option.code;
    // Reset goes back to `defaultChecked`, and that must be "nothing answered".
    input.checked = answer === option.code;
    const words = document.createElement('span');
    putWords(words, option, language);
    const label = document.createElement('label');
    label.append(input, words);
    options.append(label);
  }
  fieldset.append(legend, options);
  return fieldset;
}
