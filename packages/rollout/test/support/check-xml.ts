/** What is in a picture that was found well-formed. */
export interface CheckedXml {
  readonly ids: readonly string[];
  /** Ids that are referred to. */
  readonly references: readonly string[];
}

/** Reads XML as far as charts use it; throws at the first thing that is not well-formed. */
export function checkXml(text: string): CheckedXml {
  const open: string[] = [];
  const ids: string[] = [];
  const references: string[] = [];
  const pattern = /<(\/?)([A-Za-z]+)((?:\s+[A-Za-z:-]+="[^"<]*")*)\s*(\/?)>|<|>/g;
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    const [whole, closes, name = '', attributes = '', closesItself] = match;
    checkText(text.slice(from, match.index));
    from = match.index + whole.length;
    if (name === '')
      throw new Error(`A bare '${whole}' at ${match.index}: ${text.slice(match.index, match.index + 60)}`);
    if (closes === '/') {
      const expected = open.pop();
      if (expected !== name) throw new Error(`'${name}' closes '${expected}'.`);
    } else if (closesItself !== '/') open.push(name);
    const names = [...attributes.matchAll(/([A-Za-z:-]+)="([^"]*)"/g)];
    if (new Set(names.map(([, key]) => key)).size !== names.length) throw new Error(`Twice in ${attributes}`);
    for (const [, key, value = ''] of names) {
      checkText(value);
      if (/NaN|undefined|Infinity|null/.test(value)) throw new Error(`${key} is ${value}.`);
      if (key === 'id') ids.push(value);
      if (key === 'aria-labelledby') references.push(...value.split(' '));
      references.push(...[...value.matchAll(/url\(#([^)]+)\)/g)].map(([, id = '']) => id));
    }
  }
  checkText(text.slice(from));
  if (open.length > 0) throw new Error(`Not closed: ${open.join(', ')}.`);
  return { ids, references };
}

function checkText(text: string): void {
  if (/&(?!amp;|lt;|gt;|quot;|#39;)/.test(text)) throw new Error(`A bare '&' in '${text}'.`);
}
