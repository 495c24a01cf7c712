import { datasetsInParts, publishedDatasets, quotedRows } from '@sopana/published-indices';
import { describe, expect, it } from 'vitest';
import { publishedDocument } from '../src/reproduce/published-document.js';
import { type World, world } from './support/world.js';

/** Every published file with one fictional row, whose components are all the same, so that their mean is known. */
function publishedFiles(folder: string): Record<string, string> {
  return Object.fromEntries(
    publishedDatasets.map(({ file, columnMap, published, digits }) => {
      const header = Object.keys(columnMap);
      const index = published['gtmi'] ?? published['egdi'];
      const cells = header.map((name) => {
        if (
          name === index ||
          ['osi', 'hci', 'tii', 'cgsi', 'psdi', 'dcei', 'gtei'].includes(String(columnMap[name]))
        ) {
          return (0.5).toFixed(digits ?? 1);
        }
        if (name === published['group']) return 'B';
        if (name === published['rank']) return '1';
        return name === 'year' ? '2020' : 'Nowhere';
      });
      return [`${folder}/${file}`, `${header.join(',')}\n${cells.join(',')}\n`];
    }),
  );
}

function rewrite(there: World, path: string, from: string, to: string): void {
  const text = there.text(path);
  expect(text).toContain(from);
  there.files.set(path, new TextEncoder().encode(text.replace(from, to)));
}

describe('index reproduce without data', () => {
  it('computes every quoted row again and ends with what was shown and what to do next', async () => {
    const { exit, out, err } = await world({}).sopana('index reproduce');
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    const tables = [...quotedRows, ...datasetsInParts.map(({ quoted }) => quoted)];
    const rows = tables.flatMap(({ rows: quoted }) => quoted);
    const lines = out.split('\n');
    expect(lines.filter((line) => /^\w+ +20[-\d]+ .*\d( ulp| units|e[-+]\d+)( |$)/.test(line))).toHaveLength(
      rows.length,
    );
    expect(lines[1]).toMatch(/^gtmi +2020 +2020\/LKA +0\.622774 +0\.622774 +0 ulp +B$/);
    expect(out).toContain('asem: node Political alone, for want of other quoted answers.');
    const last = out.trimEnd().split('\n\n').at(-1)?.replaceAll('\n', ' ');
    expect(last).toMatch(
      /^Computed again: 30 of 30 quoted GTMI, DESI values to the last bit, 8 of 8 quoted ASEM values to within 1e-12, (\d+) of \1 quoted EGDI, HDI, GDI, IHDI, GII values as exactly as their printed digits can tell; .*--data FOLDER; .*'sopana instrument explain gtmi /,
    );
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('computes the named indices alone, in the order of the data sets', async () => {
    const { exit, out } = await world({}).sopana('index reproduce hdi desi --format csv');
    expect(exit).toBe(0);
    const ids = out
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',')[0]);
    expect([...new Set(ids)]).toEqual(['desi', 'hdi']);
  });

  it('gives programs every digit, and the parts of an index too', async () => {
    const csv = (await world({}).sopana('index reproduce --format csv')).out.split('\n');
    expect(csv[0]).toBe('index,edition,subject,node,published,computed,ulps,units,explained,level');
    expect(csv[1]).toBe('gtmi,2020,2020/LKA,gtmi,0.6227738216352114,0.6227738216352114,0,,yes,B');
    expect(csv.filter((line) => line.startsWith('desi,2022,y6/DK,4,'))).toEqual([
      'desi,2022,y6/DK,4,83.06831561137277,83.06831561137277,0,,yes,',
    ]);
    const json: readonly { readonly index: string; readonly ulps: number; readonly basis: string }[] =
      JSON.parse((await world({}).sopana('index reproduce --format json')).out);
    const doubles = json.filter(({ basis }) => basis === 'bits');
    expect([...new Set(doubles.map(({ index }) => index))]).toEqual(['gtmi', 'desi']);
    expect(doubles.every(({ ulps }) => ulps === 0)).toBe(true);
    expect((await world({}).sopana('index reproduce --lang en')).out).toContain('veryHigh Very high EGDI');
    expect((await world({}).sopana('index reproduce --format md')).out).toMatch(/^\| index \| edition /);
  });
});

describe('publishedDocument', () => {
  it('throws for a document that does not come with the command', () => {
    expect(() => publishedDocument({ index: 'gtmi', edition: '1' })).toThrow('no document gtmi@1');
  });
});

describe('index reproduce with data', () => {
  it.each(['data', 'data/published'])('reads all files below %s and counts by edition', async (folder) => {
    const there = world(publishedFiles(folder));
    const { exit, out, err } = await there.sopana('index reproduce gtmi egdi --data data --format json');
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    const summaries = JSON.parse(out);
    expect(
      summaries.map(({ index, edition }: { index: string; edition: string }) => `${index}@${edition}`),
    ).toEqual(
      publishedDatasets.map(({ index, edition }) => (index === 'gtmi' ? 'gtmi@2020' : `${index}@${edition}`)),
    );
    expect(summaries[0]).toEqual({
      ...{
        index: 'gtmi',
        edition: '2020',
        nodes: 'gtmi',
        cells: 1,
        sameBits: 1,
        samePrint: 1,
        withinUnit: null,
        explained: 1,
      },
      ...{ greatest: 0, unit: 'ulp', groupsWrong: 0, ranksWrong: null, exceptions: 0 },
    });
    expect(summaries[1]).toMatchObject({
      cells: 1,
      samePrint: 1,
      withinUnit: 1,
      unit: 'digit',
      groupsWrong: null,
      ranksWrong: 0,
    });
  });

  it('shows a table that ends with what was shown and what to do next', async () => {
    const { out } = await world(publishedFiles('data')).sopana('index reproduce gtmi egdi --data data');
    const lines = out.split('\n');
    expect(lines[0]).toMatch(
      /^index +edition +nodes +cells +0 ulp +same print +±1 unit +explained +greatest +groups≠ +ranks≠$/,
    );
    expect(lines[1]).toMatch(/^gtmi +2020 +gtmi +1 +1 +1 +1 +0 ulp +0$/);
    expect(lines[2]).toMatch(/^egdi +2003 +egdi +1 +1 +1 +1 +0\.00 +0$/);
    expect(out.replaceAll('\n', ' ')).toMatch(
      /1 of 1 published GTMI values .* 12 of 12 published EGDI values .*; to see how a number .*\. $/,
    );
  });

  it.each([
    [
      'a full double one bit off',
      'data/gtmi/gtmi_2020_2022_2025.csv',
      ',0.5,0.5',
      ',0.5000000000000001,0.5',
      'index.notReproduced gtmi@2020 2020/Nowhere',
    ],
    [
      'another group',
      'data/gtmi/gtmi_2020_2022_2025.csv',
      ',B,',
      ',A,',
      'index.otherGroup gtmi@2020 2020/Nowhere',
    ],
    [
      'a printed number two units off',
      'data/egdi/EGOV_DATA_2020.csv',
      ',0.5000,',
      ',0.5002,',
      'index.notReproduced egdi@2020 Nowhere',
    ],
  ])('%s is a no', async (_, file, from, to, expected) => {
    const there = world(publishedFiles('data'));
    rewrite(there, file, from, to);
    const { exit, err } = await there.sopana('index reproduce gtmi egdi --data data');
    expect({ exit, place: err.split(':')[0] }).toEqual({ exit: 3, place: expected });
  });

  it('a printed number one unit off is what rounded components allow', async () => {
    const there = world(publishedFiles('data'));
    rewrite(there, 'data/egdi/EGOV_DATA_2020.csv', ',0.5000,', ',0.5001,');
    const { exit, out } = await there.sopana('index reproduce gtmi egdi --data data --format csv');
    expect(exit).toBe(0);
    expect(out).toContain('egdi,2020,egdi,1,0,0,1,1,');
  });

  it('a row that is known not to follow from the formula is said, and is no no', async () => {
    const there = world(publishedFiles('data'));
    const file = 'data/egdi/EGOV_DATA_2008.csv';
    rewrite(there, file, '\n', '\n2008,Cambodia,2,0.4000,Nowhere,0.5,0.5,0.5\n');
    const { exit, out } = await there.sopana('index reproduce gtmi egdi --data data');
    expect(exit).toBe(0);
    expect(out).toContain('egdi 2008: 1 published values are not the mean of their components');
  });

  it('leaves out rows with a placeholder', async () => {
    const there = world(publishedFiles('data'));
    rewrite(there, 'data/egdi/EGOV_DATA_2003.csv', '\n', '\n2003,Elsewhere,174,0.00000,0,0.5,0.5,0.5\n');
    const { exit, out } = await there.sopana('index reproduce gtmi egdi --data data --format csv');
    expect(exit).toBe(0);
    expect(out).toContain('egdi,2003,egdi,1,');
  });

  it('another rank is counted, not claimed', async () => {
    const there = world(publishedFiles('data'));
    rewrite(there, 'data/egdi/EGOV_DATA_2003.csv', 'Nowhere,1,', 'Nowhere,2,');
    const { exit, out } = await there.sopana('index reproduce gtmi egdi --data data --format json');
    expect({ exit, ranksWrong: JSON.parse(out)[1].ranksWrong }).toEqual({ exit: 0, ranksWrong: 1 });
  });

  it('names a file that is missing, and a file that is broken', async () => {
    const there = world(publishedFiles('data'));
    there.files.delete('data/egdi/EGOV_DATA_2010.csv');
    expect(await there.sopana('index reproduce gtmi egdi --data data')).toMatchObject({
      exit: 2,
      out: '',
      err: expect.stringMatching(/^file\.missing data\/egdi\/EGOV_DATA_2010\.csv/),
    });
    rewrite(there, 'data/egdi/EGOV_DATA_2003.csv', '\n', '\n"');
    expect(await there.sopana('index reproduce gtmi egdi --data data')).toMatchObject({
      exit: 1,
      err: expect.stringMatching(/^csv\.malformed data\/egdi\/EGOV_DATA_2003\.csv/),
    });
    rewrite(there, 'data/gtmi/gtmi_2020_2022_2025.csv', ',0.5\n', ',x\n');
    expect(await there.sopana('index reproduce gtmi egdi --data data')).toMatchObject({
      exit: 1,
      err: expect.stringMatching(/^answer\.wrongType .*gtmi_2020_2022_2025\.csv row 2, column gtei/),
    });
  });

  it('shows progress to a person and takes it away again', async () => {
    const { out, err } = await world(publishedFiles('data'), { isTerminal: true }).sopana(
      'index reproduce gtmi egdi --data data',
    );
    expect(err.startsWith('\r\u001b[2Kgtmi@2025 (1 of 13)')).toBe(true);
    expect(err.endsWith('(13 of 13)\r\u001b[2K')).toBe(true);
    expect(out).toContain('\u001b[1mindex');
  });
});
