import { maturityModel } from '@sopana/srilanka/maturity';
import { describe, expect, it } from 'vitest';
import { world } from './support/world.js';

const subDimensions = maturityModel.dimensions.flatMap((dimension) => dimension.subDimensions);
const preliminary = subDimensions.flatMap(({ questions = [] }) => questions.map(({ id }) => id));
const deep = subDimensions
  .flatMap(({ indicators = [] }) => indicators)
  .flatMap(({ questions }) => questions.map(({ id }) => id));
const csv = (ids: readonly string[], values: Readonly<Record<string, string>>): string =>
  [
    ['subject', ...ids].join(','),
    ...Object.entries(values).map(([subject, value]) => [subject, ...ids.map(() => value)].join(',')),
    '',
  ].join('\n');

describe('a maturity model that comes with the command', () => {
  it('is assessed by its id', async () => {
    const there = world({ 'p.csv': csv(preliminary, { a: '3', b: '8' }) }, { columns: 160 });
    const { exit, out, err } = await there.sopana(
      'dmm assess srilanka --instrument preliminary --answers p.csv',
    );
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toMatch(
      /\na +3 +3 +level-2 Level 2 +technology, customer, .* 100 %\nb +8 +8 +level-5 Level 5 /,
    );
  });

  it('is named in another language', async () => {
    const there = world({ 'd.csv': csv(deep, { a: '4' }) }, { columns: 160 });
    const { out } = await there.sopana(
      'dmm assess srilanka@2026.11 --instrument deep --answers d.csv --lang ta',
    );
    expect(out).toContain('நிலை 4');
  });

  it('plans the next level with its own actions', async () => {
    const there = world({ 'd.csv': csv(deep, { a: '1' }) });
    const { exit, out } = await there.sopana(
      'dmm next srilanka --instrument deep --answers d.csv --subject a --node security --target level-2',
    );
    expect(exit).toBe(0);
    expect(out.replace(/\s+/g, ' ')).toContain('Record the emergency contacts');
  });

  it('says which model may be meant, or that there is none', async () => {
    const there = world({ 'p.csv': csv(preliminary, { a: '3' }) });
    const { exit, err } = await there.sopana('dmm assess srilnka --instrument preliminary --answers p.csv');
    expect({ exit, err }).toEqual({
      exit: 2,
      err: "argument.unknownDocument srilnka: 'srilnka' is neither a file nor the id of a document that comes with this command. Did you mean 'srilanka'? See: sopana instrument list\n",
    });
  });

  it.each(['instrument schema srilanka', 'dmm assess gtmi --instrument x --answers p.csv'])(
    '%s says that the document is of another kind',
    async (line) => {
      const { exit, err } = await world({ 'p.csv': 'subject\n' }).sopana(line);
      expect(exit).toBe(2);
      expect(err).toMatch(/^argument\.otherKind (srilanka|gtmi): .* sopana instrument list --format csv\n$/);
    },
  );

  it('stops check and show where the file is not there', async () => {
    const there = world({});
    expect((await there.sopana('instrument show nix.json')).err).toMatch(/^file\.missing/);
    expect((await there.sopana('dmm assess nix.json --instrument x --answers p.csv')).err).toMatch(
      /^file\.missing/,
    );
    expect((await there.sopana('instrument list --lang Sinhala')).err).toMatch(/^argument\.unknownLanguage/);
  });

  it('is checked, and shown as a starting point', async () => {
    const there = world({});
    expect((await there.sopana('instrument check srilanka srilanka@2026.11')).exit).toBe(0);
    await there.sopana('instrument show srilanka --out mine.json');
    expect(JSON.parse(there.text('mine.json'))).toEqual(maturityModel);
    const { exit, out } = await there.sopana('instrument check mine.json');
    expect(exit).toBe(0);
    expect(out.replaceAll('\n', ' ')).toBe(
      'srilanka@2026.11 is sound: 5 dimensions, 32 sub-dimensions, 32 questions of preliminary, 64 questions of deep, 256 actions. ',
    );
  });

  it('is not sound with a mistake in it', async () => {
    const text = JSON.stringify(maturityModel).replace('"level":"level-3"', '"level":"level-9"');
    const { exit, err } = await world({ 'm.json': text }).sopana('instrument check m.json');
    expect(exit).toBe(1);
    expect(err).toMatch(/^maturityModel\.\w+ m\.json instruments\[0\]\.levels\[2\]\.level/);
  });

  it.each([
    ['{"sopana":"rubrik/1"}', /^check\.unknownKind x\.json: .*'rubrik'/],
    ['{"sopana":"maturity-models/1"}', /Did you mean 'maturity-model'\?/],
    ['{"sopana":"maturity-model/9"}', /^format\.newer/],
    ['{"sopana":7}', /^format\.malformed/],
    ['[]', /^format\.notObject/],
  ])('%s is refused as what it is', async (text, expected) => {
    const there = world({ 'x.json': text });
    const { exit, err } = await there.sopana('instrument check x.json');
    expect(exit).toBe(1);
    expect(err).toMatch(expected);
    expect((await there.sopana('instrument show x.json')).exit).toBe(1);
  });
});
