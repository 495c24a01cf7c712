import { readText } from '@sopana/core/text';
import { interfaceWords } from './interface-words.js';
import type { PageLanguage } from './languages.js';
import type { Words } from './questions-of.js';

/** Writes words into an element; words of another language than the page's say so, to the eye and to a screen reader. */
export function putWords(element: HTMLElement, words: Words, page: PageLanguage): void {
  const [language = ''] = words.language.split('-');
  if (language === '' || language === page.tag) {
    element.replaceChildren(words.text);
    return;
  }
  const text = document.createElement('span');
  text.lang = language;
  text.textContent = words.text;
  const note = document.createElement('span');
  note.className = 'language';
  note.textContent = language === 'en' ? readText(interfaceWords.inEnglish, page.order).text : words.language;
  element.replaceChildren(text, ' ', note);
}
