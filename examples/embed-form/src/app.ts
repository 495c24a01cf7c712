/** The page: one form from one document, scored where it stands. */
import { readText } from '@sopana/core/text';
import { type AnswerSheet, compileInstrument, linesOfExplanation } from '@sopana/scoring';
import { assess, type Outcome } from './assess.js';
import { drawQuestions } from './draw-questions.js';
import { explanationPhrases } from './explanation-phrases.js';
import { instrument } from './instrument.js';
import { interfaceWords } from './interface-words.js';
import { languages, type PageLanguage } from './languages.js';
import { nestedList } from './nested-list.js';
import { putWords } from './put-words.js';
import { summaryOf } from './summary-of.js';

const compiled = compileInstrument(instrument);
if (!compiled.ok) throw new Error(compiled.issues.map(({ message }) => message).join('\n'));
const plan = compiled.value;

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no element '${id}'.`);
  return found;
}

const form = element('form') as HTMLFormElement;
let language: PageLanguage = languages[0];
let outcome: Outcome | null = null;

/** What is picked now; a question without a pick is not in the sheet, and so unanswered. */
function readAnswers(): AnswerSheet {
  return Object.fromEntries([...new FormData(form)].map(([id, code]) => [id, String(code)]));
}

function drawResult(): void {
  const lines = outcome === null ? [] : summaryOf(plan, outcome, language.order);
  element('summary').replaceChildren(
    ...lines.map((line) => Object.assign(document.createElement('p'), { textContent: line })),
  );
  element('result').hidden = outcome === null;
  if (outcome === null) return;
  const told = linesOfExplanation(outcome.told, language.order, explanationPhrases[language.order[0]]);
  element('explanation').replaceChildren(nestedList(told));
  element('digest').textContent = outcome.record.digest;
  element('record').textContent = JSON.stringify(outcome.record, null, 2);
}

function draw(): void {
  const answers = readAnswers();
  document.documentElement.lang = language.tag;
  const title = readText(instrument.title ?? { en: instrument.id }, language.order);
  document.title = title.text;
  putWords(element('title'), title, language);
  const put = (id: string, word: keyof typeof interfaceWords) =>
    putWords(element(id), readText(interfaceWords[word], language.order), language);
  put('about', 'about');
  put('draft', 'draft');
  put('submit', 'submit');
  put('clear', 'clear');
  put('why', 'why');
  put('sealed', 'sealed');
  put('sealed-about', 'sealedAbout');
  put('record-title', 'record');
  element('draft').hidden = !language.order[0].endsWith('-x-draft');
  element('languages').setAttribute('aria-label', readText(interfaceWords.languages, language.order).text);
  for (const button of element('languages').querySelectorAll('button'))
    button.setAttribute('aria-pressed', String(button.lang === language.tag));
  element('questions').replaceChildren(drawQuestions(plan, answers, language));
  drawResult();
}

for (const one of languages) {
  const button = document.createElement('button');
  button.type = 'button';
  button.lang = one.tag;
  button.textContent = one.name;
  button.addEventListener('click', () => {
    language = one;
    draw();
  });
  element('languages').append(button);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const assessed = assess(plan, readAnswers());
  if (!assessed.ok) throw new Error(assessed.issues.map(({ message }) => message).join('\n'));
  outcome = assessed.value;
  drawResult();
  element('summary').scrollIntoView({ block: 'nearest' });
});

/** A result beside answers that have changed since would be a wrong one. */
function forget(): void {
  if (outcome === null) return;
  outcome = null;
  drawResult();
}
form.addEventListener('change', forget);
form.addEventListener('reset', forget);

draw();
