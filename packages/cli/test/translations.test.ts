import { administration } from '@sopana/srilanka/administration';
import { maturityModel, maturityTranslations } from '@sopana/srilanka/maturity';
import { describe, expect, it } from 'vitest';
import { textsIn } from '../src/translations/texts-in.js';
import { translationsOf } from '../src/translations/translations-of.js';
import { service, serviceJson } from './support/documents.js';
import { world } from './support/world.js';

const files = { 's.json': serviceJson };
const check = (line: string, more: Readonly<Record<string, string>> = {}) =>
  world({ ...files, ...more }).sopana(`instrument check ${line}`);
const plain = { languages: null, require: [] };

describe('instrument check --translations', () => {
  it('counts the texts of each kind by language, and names those that are missing where others are not', async () => {
    const { exit, out, err } = await check('s.json --translations');
    expect(exit).toBe(1);
    expect(err).toBe(
      "translation.missing s.json nodes[1].bands[1].label: A text of 'level' has no words in si, and other texts at nodes.bands.label have it. Add them.\n",
    );
    expect(out).toBe(`kind of text       texts  en  si
title                  1   1   1
items.label            1   1   0
nodes.bands.label      2   2   1

service@2 is sound: 3 items, 2 nodes, 2 rankings.
s.json is not translated: en complete; si is missing 2 times, 1 of them a
finding.
`);
  });

  it('finds nothing where a kind is not translated at all, unless it is asked for', async () => {
    const whole = { 'w.json': serviceJson.replace('{"en":"High"}', '{"en":"High","si":"ඉහළ"}') };
    expect(await check('w.json --translations', whole)).toMatchObject({ exit: 0, err: '' });
    const asked = await check('w.json --translations --require items,title', whole);
    expect(asked.exit).toBe(1);
    expect(asked.err).toContain(
      "items[0].label: A text of 'online' has no words in si, and --require asks for items.label",
    );
    expect(asked.err.trim().split('\n')).toHaveLength(1);
  });

  it('takes other languages than those of the document', async () => {
    const { exit, out, err } = await check('s.json --translations --languages si --require title');
    expect(exit).toBe(1);
    // The first language has to be everywhere.
    expect(err.match(/it is the first language/g)).toHaveLength(2);
    expect(out.split('\n')[0]).toMatch(/^kind of text +texts +si$/);
    expect((await check('s.json --translations --languages ta,en')).err).toMatch(/words in ta/);
  });

  it('as CSV and JSON lists what is missing, findings or not', async () => {
    const { out } = await check('s.json --translations --format csv');
    expect(out).toBe(
      [
        'document,language,kind,owner,place,finding',
        's.json,si,items.label,online,items[0].label,no',
        's.json,si,nodes.bands.label,level,nodes[1].bands[1].label,yes',
        '',
      ].join('\n'),
    );
    const [json] = JSON.parse((await check('s.json --translations --format json')).out);
    expect(json).toMatchObject({
      ...{ document: 's.json', sound: true },
      findings: [{ code: 'translation.missing', path: ['nodes', 1, 'bands', 1, 'label'] }],
      translations: {
        languages: ['en', 'si'],
        kinds: [
          { kind: 'title', texts: 1, have: { en: 1, si: 1 } },
          { kind: 'items.label', texts: 1, have: { en: 1, si: 0 } },
          { kind: 'nodes.bands.label', texts: 2, have: { en: 2, si: 1 } },
        ],
        missing: [{ owner: 'online', reason: null }, { owner: 'level' }],
      },
    });
  });

  it('looks at documents of any kind, several at once, and goes on after one that is not there', async () => {
    const more = { 'a.json': JSON.stringify(administration), 'empty.json': '{"sopana":"calendar/1"}' };
    const { exit, out } = await check('a.json empty.json nix.json --translations', more);
    expect(exit).toBe(2);
    expect(out).toMatch(/^document +kind of text +texts +en +si +ta\n/);
    expect(out).toMatch(/\na\.json +provinces\.districts\.label +25 +25 +25 +25\n/);
    expect(out.replaceAll('\n', ' ')).toContain(
      'a.json is of kind administration: only its texts were checked.',
    );
    expect(out).toContain('empty.json has no texts.');
    expect(out).toContain('nix.json was not checked.');
    expect((await check('a.json --translations', more)).exit).toBe(0);
  });

  it('says so where everything has every language, and of a text outside of any object with an id', async () => {
    const more = {
      'whole.json': '{"sopana":"x/1","label":{"en":"A","ta":"அ"}}',
      'part.json': '{"sopana":"x/1","languages":["en","ta"],"label":{"ta":"அ"}}',
      'odd.json': '{"sopana":"x/1","languages":"en","label":{"en":"A"}}',
      'list.json': '[1]',
    };
    const whole = await check('whole.json --translations', more);
    expect(whole.out).toContain(
      'whole.json is translated as far as was begun or asked for: en, ta complete.',
    );
    const part = await check('part.json --translations', more);
    expect(part.err).toMatch(
      /^translation\.missing part\.json label: A text of 'part\.json' has no words in en/,
    );
    expect((await check('odd.json --translations', more)).out).toContain(': en complete.');
    expect((await check('list.json --translations --format json', more)).out).toContain('"languages":[]');
  });

  it('says all that is wrong with a document as well', async () => {
    const broken = { 'b.json': JSON.stringify({ ...service, nodes: [{ id: 'n', of: ['nix'] }], ranks: [] }) };
    const { exit, out, err } = await check('b.json --translations --format json', broken);
    expect({ exit, code: JSON.parse(out)[0].findings[0].code }).toEqual({
      exit: 1,
      code: 'instrument.danglingReference',
    });
    expect(err).toMatch(/^instrument\.danglingReference/);
  });

  it('does not walk what is nested too deep', async () => {
    const deep = { 'd.json': `{"sopana":"calendar/1","x":${'[['.repeat(5000)}${']]'.repeat(5000)}}` };
    const { exit, err } = await check('d.json --translations', deep);
    expect({ exit, err: err.slice(0, 16) }).toEqual({ exit: 1, err: 'document.tooDeep' });
  });

  it.each([
    ['--require title', /^argument\.needsOther --require: .*--translations/],
    ['--languages si', /^argument\.needsOther --languages: .*--translations/],
    ['--translations --languages Sinhala', /^argument\.unknownLanguage --languages: 'Sinhala'/],
    ['--translations --languages ,', /^argument\.unknownLanguage/],
    [
      '--translations --require item',
      /^argument\.unknownTextKind --require: .*Did you mean 'title'|Name some of/,
    ],
  ])('%s is wrong usage', async (words, expected) => {
    const { exit, err } = await check(`s.json ${words}`);
    expect(exit).toBe(2);
    expect(err).toMatch(expected);
  });
});

describe('the texts of a document', () => {
  it('are not its conditions', () => {
    const texts = textsIn(
      {
        languages: ['is', 'en'],
        when: [{ answer: 'a', is: 'yes' }, { of: 'x' }],
        label: { fr: 'Oui' },
        hint: { en: 'Here', is: 'Hér' },
        note: 'plain words',
        empty: {},
      },
      ['is', 'en'],
    );
    expect(texts.map(({ kind }) => kind)).toEqual(['label', 'hint']);
  });

  it('name the nearest object with an id or a code', () => {
    const texts = textsIn(
      { id: 'd', parts: [{ code: '1', label: { en: 'One' }, more: { label: { en: 'M' } } }] },
      [],
    );
    expect(texts.map(({ owner, path }) => [owner, path.join('.')])).toEqual([
      ['1', 'parts.0.label'],
      ['1', 'parts.0.more.label'],
    ]);
  });

  it('have the languages that they are in where the document declares none', () => {
    const found = translationsOf(
      'x',
      { label: { en: 'A', ta: 'அ' }, parts: [{ label: { en: 'B' } }] },
      plain,
    );
    expect(found.languages).toEqual(['en', 'ta']);
    expect(found.missing.map(({ kind, language }) => `${kind} ${language}`)).toEqual(['parts.label ta']);
  });

  it('have a language whatever the letter case of its tag', () => {
    expect(
      translationsOf('x', { label: { 'SI-lk': 'අ' } }, { ...plain, languages: ['si-LK'] }).missing,
    ).toEqual([]);
  });
});

describe('the maturity model of the pack', () => {
  const names = [
    'title',
    'levels',
    'attributes',
    'weightings',
    'instruments',
    'instruments.gate',
    'dimensions',
  ];
  const asked = [...names, 'dimensions.subDimensions'].join(',');

  it('is complete in three languages for everything that has a name', async () => {
    const { exit, out, err } = await world({}).sopana(
      `instrument check srilanka --translations --languages en,si,ta --require ${asked} --format json`,
    );
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    const [{ translations }] = JSON.parse(out);
    expect(translations.missing.filter(({ language }: { language: string }) => language === 'en')).toEqual(
      [],
    );
    const complete = (language: string) =>
      translations.kinds
        .filter(
          ({ texts, have }: { texts: number; have: Record<string, number> }) => have[language] === texts,
        )
        .map(({ kind }: { kind: string }) => kind);
    expect(complete('en')).toHaveLength(translations.kinds.length);
    for (const { language, kinds } of maturityTranslations.slice(1))
      expect(complete(language)).toEqual(kinds);
  });

  it('would not be, were one label taken away', async () => {
    const less = JSON.stringify(maturityModel).replace(',"si":"ආරක්ෂාව"', '');
    const { exit, err } = await world({ 'm.json': less }).sopana('instrument check m.json --translations');
    expect(exit).toBe(1);
    expect(err).toBe(
      "translation.missing m.json dimensions[0].subDimensions[4].label: A text of 'security' has no words in si, and other texts at dimensions.subDimensions.label have it. Add them.\n",
    );
  });
});
