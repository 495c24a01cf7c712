/** A key that an object of a JSON text holds twice. */
export interface DuplicateKey {
  /** The key. */
  readonly key: string;
  /** Line of its second place, from 1. */
  readonly line: number;
}

/**
 * The keys that stand twice in one object, which `JSON.parse` drops without a word.
 *
 * @param text - JSON that a parser has accepted
 * @returns in the order of the text
 */
export function findDuplicateKeys(text: string): readonly DuplicateKey[] {
  const found: DuplicateKey[] = [];
  // One set of keys for each open object, null for each open list.
  const open: (Set<string> | null)[] = [];
  let last = '';
  let line = 1;
  for (const [token] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:\n]/g)) {
    if (token === '\n') line += 1;
    else if (token === '{') open.push(new Set());
    else if (token === '[') open.push(null);
    else if (token === '}' || token === ']') open.pop();
    else if (token !== ':') last = token;
    else {
      const key: string = JSON.parse(last);
      const keys = open.at(-1);
      if (keys?.has(key) === true) found.push({ key, line });
      keys?.add(key);
    }
  }
  return found;
}
