import { describe, expect, it } from 'vitest';
import { actionTexts, evidenceTexts, optionTexts, questionTexts } from '../support/maturity-texts.js';
import { type FramedText, sharedFrames } from '../support/shared-frames.js';

const families = [
  ['options', optionTexts, 320],
  ['questions', questionTexts, 96],
  ['evidence', evidenceTexts, 64],
  ['actions', actionTexts, 256],
] as const;

const planted = (text: string): FramedText => ({ group: 'planted', place: 'planted', text });
const signsOf = (text: string, among: readonly FramedText[] = optionTexts): readonly string[] => [
  ...new Set(sharedFrames([...among, planted(text)]).map(({ sign, first }) => `${first}: ${sign}`)),
];

describe('sentence frames', () => {
  it.each(families)('are shared by no two %s of different questions', (_, texts, count) => {
    expect(texts).toHaveLength(count);
    expect(texts.filter(({ text }) => text === '')).toEqual([]);
    expect(sharedFrames(texts)).toEqual([]);
  });

  // The sentences of the pack with other nouns, some of them longer.
  it.each([
    [
      'account-control-1 option 3',
      'The procurement branch sends each award notice to the contracts officer, who closes files by the closing date and notes it on the notice’s copy.',
    ],
    [
      'hosting-choice-1 option 4',
      'Yearly printing cost and readership per newsletter are tabulated, and four titles were moved because the survey spoke against their format.',
    ],
    [
      'grievance-handling-1 option 4',
      'Delays are coded and added up, and the engineer in charge of the longest must propose a shortcut to the next site meeting.',
    ],
    [
      'head-involvement-1 option 2',
      'Refers letters marked urgent to the transport pool with the stamp "necessary action please".',
    ],
    ['decision-rights-1 option 2', 'The budget is put to a finance committee and adjourned.'],
  ])('are seen in a near-copy of %s', (place, copy) => {
    expect(signsOf(copy).map((found) => found.split(':')[0])).toContain(place);
  });

  it('are seen when a run of words, a build with its verbs, or a long build is the same', () => {
    const [words, frame, shape] = [
      [
        'In the end it all goes to the committee by post.',
        'Nobody knows why it all goes to the committee today.',
      ],
      [
        'The clerk checks the form and signs it for the head.',
        'An engineer checks his drawing and signs it for a client.',
      ],
      [
        'Files go to the head by noon and to branches at four with notes on cost.',
        'Keys hang in a box under stairs and in drawers at night with tags on string.',
      ],
    ].map((pair) =>
      sharedFrames(pair.map((text, at) => ({ group: String(at), place: String(at), text }))).map(
        ({ sign }) => sign,
      ),
    );
    expect(words).toContain('words');
    expect(frame).toContain('frame');
    expect(shape).toEqual([]);
    const swapped = 'Keys go to the guard by nine and to drivers at dawn with tags on string.';
    const long = 'Files go to the head by noon and to branches at four with notes on cost.';
    const found = sharedFrames([planted(long), { ...planted(swapped), group: 'other' }]);
    expect(found.map(({ sign }) => sign)).toContain('shape');
  });

  it('may be shared within one ladder', () => {
    const [first] = optionTexts;
    expect(first).toBeDefined();
    if (first === undefined) return;
    expect(sharedFrames([first, { ...first, place: 'again' }])).toEqual([]);
    expect(sharedFrames([first, { ...first, group: 'other' }])).not.toEqual([]);
  });

  it('are seen in an option whose nouns are all swapped, unless it is hardly more than nouns', () => {
    const swapped = optionTexts.map((option) => ({ option, copy: withOtherNouns(option.text) }));
    const changed = swapped.filter(({ option, copy }) => option.text !== copy);
    expect(changed.length).toBeGreaterThan(280);
    const missed = changed.filter(
      ({ option, copy }) => !signsOf(copy, [option]).some((found) => found.startsWith(option.place)),
    );
    expect(missed.length).toBeLessThan(changed.length / 20);
    expect(missed.filter(({ option }) => option.text.split(' ').length > 16)).toEqual([]);
  });
});

/** Nouns of the pack that are no verbs. */
const nouns = new Set(
  `account accountant agreement applicant applicants application applications audit auditor backup board branch branches
  brochure budget cabinet case cases certificate citizen citizens clerk clerks code codes collection collections committee
  complaint contract contracts copies copy counter counters criteria cupboard data database databases date dates day days
  decision decisions department desk district districts document documents email error errors estimate fee field figure
  figures file files form forms gate goal goals group head idea ideas incident institution institutions invoice item items
  language languages laptop ledger letter letters limit line lines list lists log management map meeting meetings memorandum
  minutes ministry month months name names network number numbers office officer officers offices organisation owner owners
  page pages paper papers password people person persons phone picture plan plans point post posts price prices problem
  procurement project projects provider quarter queries query queue record records reason reasons register registers result
  results room round row rows rule rules sample schedule screen screens secretary section sections sender senders server
  service services share sheet sheets site sites source staff standard standards strategy supplier suppliers survey system
  systems table task tasks team teams telephone template test tests ticket tickets time total totals tool tools training
  transfer treasury trial trials unit university user users wait week weeks words year years`
    .split(/\s+/)
    .filter((noun) => noun !== ''),
);

function withOtherNouns(text: string): string {
  let swapped = 0;
  return text.replace(/[A-Za-z]+/g, (word) => {
    if (!nouns.has(word.toLowerCase())) return word;
    swapped += 1;
    return `kind${swapped} thing${swapped}`;
  });
}
