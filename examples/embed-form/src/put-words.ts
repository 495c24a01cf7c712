import { interfaceWords } from './interface-words.js';
import type { Words } from './questions-of.js';

const names: Readonly<Record<string, string>> = { en: 'English', si: 'සිංහල', ta: 'தமிழ்' };

/** Writes words into an element; words of another language than the page's say so, to the eye and to a screen reader. */
export function putWords(element: HTMLElement, words: Words, pageLanguage: string): void {
  const [language = ''] = words.language.split('-');
  if (language === '' || language === pageLanguage) {
    element.replaceChildren(words.text);
    return;
  }
  const text = document.createElement('span');
  text.lang = language;
  text.textContent = words.text;
  const note = document.createElement('span');
  note.className = 'language';
  note.textContent = interfaceWords.inEnglish[pageLanguage] ?? names[language] ?? language;
  element.replaceChildren(text, ' ', note);
}
