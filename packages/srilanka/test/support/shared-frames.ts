/** A text of a document, with the question or indicator that it belongs to. */
export interface FramedText {
  /** Texts of one group may share a frame: they are rungs of one ladder. */
  readonly group: string;
  /** Where it is, for whoever corrects it. */
  readonly place: string;
  /** The words. */
  readonly text: string;
}

/** Two texts of different groups that are cut from one pattern. */
export interface SharedFrame {
  /**
   * `words`: a run of equal words; `frame`: an equal build around equal words; `whole`: the build of the whole text, around one
   * equal word; `shape`: a long equal build alone.
   */
  readonly sign: 'words' | 'frame' | 'whole' | 'shape';
  /** What is equal; `_` stands for what the pattern leaves open. */
  readonly frame: string;
  /** Place of the earlier text. */
  readonly first: string;
  /** Place of the later text. */
  readonly second: string;
}

/** Words that a phrase may begin with, without changing how the sentence is built. */
const determiners = new Set(
  words(`a an the this that these those its their his her our your each every all any some one two three four five other
    another such own same more most less least both few`),
);
/** Words that carry the build of a sentence. */
const builders = new Set(
  words(`of in on at to for from by with without into onto over under between among against about after before since until
    while during within inside outside beyond beside per than as if when where which who whom whose what why how and or but
    nor yet so because unless whether not no nobody nothing none never either neither it he she they them there here then
    only also too very be has have had having do does did can could may might must shall should will would once twice still
    already again up down out off through along across around`),
);
const formsOfBe = new Set(words('is are was were been being'));

const runOfWords = 5;
const runOfFrame = 5;
const wordsInFrame = 2;
const leastWhole = 4;
const wholeShape = 8;
const runOfShape = 12;

/**
 * Texts of different groups that share a sentence frame.
 *
 * A text is read as builders (prepositions, conjunctions, auxiliaries) with gaps between them; a phrase is one gap, however
 * long, so that nouns may be swapped for longer ones. Two texts share a frame when
 * - five parts in a row are equal, and their gaps hold two equal words, such as the verbs that stay when only nouns are swapped;
 * - all parts are equal, at least four, and their gaps hold an equal word;
 * - all parts are equal, at least eight, or twelve parts in a row are, whatever the words;
 * - five words in a row are equal.
 *
 * @param texts - of one kind, such as all options
 * @returns one entry for each frame and pair of texts
 */
export function sharedFrames(texts: readonly FramedText[]): readonly SharedFrame[] {
  const read = texts.map((text) => ({ text, parts: partsOf(text.text) }));
  return [
    ...sharedRuns(texts),
    ...shared(read, 'frame', wordsInFrame, (parts) => windowsOf(parts, runOfFrame)),
    ...shared(read, 'whole', 1, (parts) => (parts.length < leastWhole ? [] : [parts])),
    ...shared(read, 'shape', 0, (parts) => (parts.length < wholeShape ? [] : [parts])),
    ...shared(read, 'shape', 0, (parts) => windowsOf(parts, runOfShape)),
  ];
}

interface Part {
  readonly key: string;
  readonly words: string[];
}

interface ReadText {
  readonly text: FramedText;
  readonly parts: readonly Part[];
}

/** In small letters, but for words of capitals: IT is a noun and it is not. */
function words(text: string): readonly string[] {
  const found = text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  return found.map((word) => (/^\p{Lu}{2,}$/u.test(word) ? word : word.toLowerCase()));
}

function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  for (const raw of words(text)) {
    const word = formsOfBe.has(raw) ? 'be' : raw;
    if (builders.has(word)) {
      parts.push({ key: word, words: [] });
      continue;
    }
    const gap = parts.at(-1)?.key === '_' ? parts.at(-1) : undefined;
    const open = gap ?? { key: '_', words: [] };
    if (gap === undefined) parts.push(open);
    if (!determiners.has(word)) open.words.push(word);
  }
  return parts;
}

function shared(
  texts: readonly ReadText[],
  sign: SharedFrame['sign'],
  equalWords: number,
  windows: (parts: readonly Part[]) => readonly (readonly Part[])[],
): readonly SharedFrame[] {
  const seen = new Map<string, { readonly text: FramedText; readonly words: ReadonlySet<string> }[]>();
  return texts.flatMap(({ text, parts }) =>
    windows(parts).flatMap((window) => {
      const frame = window.map(({ key }) => key).join(' ');
      const own = new Set(window.flatMap((part) => part.words));
      const earlier = seen.get(frame) ?? [];
      seen.set(frame, [...earlier, { text, words: own }]);
      return earlier
        .filter((other) => other.text.group !== text.group)
        .filter((other) => [...own].filter((word) => other.words.has(word)).length >= equalWords)
        .map((other): SharedFrame => ({ sign, frame, first: other.text.place, second: text.place }));
    }),
  );
}

function sharedRuns(texts: readonly FramedText[]): readonly SharedFrame[] {
  const seen = new Map<string, FramedText>();
  return texts.flatMap((text) =>
    windowsOf(words(text.text), runOfWords).flatMap((window): SharedFrame[] => {
      const frame = window.join(' ');
      const first = seen.get(frame);
      if (first === undefined) seen.set(frame, text);
      if (first === undefined || first.group === text.group) return [];
      return [{ sign: 'words', frame, first: first.place, second: text.place }];
    }),
  );
}

function windowsOf<T>(list: readonly T[], length: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.max(0, list.length - length + 1) }, (_, at) =>
    list.slice(at, at + length),
  );
}
