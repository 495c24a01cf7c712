import { competencyFramework } from '@sopana/srilanka/competency';
import { describe, expect, it } from 'vitest';
import { world } from './support/world.js';

const skillHeader =
  'Skill Name,Skill Description,Awareness,Working,Practitioner,Expert,Roles that require Skill';
const roleHeader =
  'Role Family,Role,Role Description,Role Level,Role Level Description,Skill Name,Skill Description,Skill Level,Skill Level Description,Role Type';
const files = {
  'skills.csv': `\ufeff${skillHeader}\nTesting,Finds faults.,"You can:\n- say what failed","You can:\n- plan a test\n- run it",,,Tester\nVision,Sees far.,,,,,Chief\n`,
  'roles.csv': `\ufeff${roleHeader}\nQuality,Tester,Tests.,Junior tester,Learns.,Testing,Finds faults.,Awareness,"You can:\n- say what failed",\nQuality,Tester,Tests.,Junior tester,Learns.,Testing,Finds faults.,Awareness,"You can:\n- say what failed",\nLeaders,Chief,Leads.,NOT IN USE,NOT IN USE,Vision,MISSING,NOT IN USE,NOT IN USE,Senior Civil Service\n`,
  'own.csv': 'Area,Skill,Wanted by,How well\nCounter,Listening,Clerk,good\nCounter,Filing,Clerk,middling\n',
  'map.yaml': [
    'sopana: framework-mapping/1',
    'id: own',
    "version: '1'",
    'language: en',
    "framework: { id: office, version: '1' }",
    'scale: { id: how-well, levels: [{ id: fair, word: fair }, { id: good, word: good }] }',
    'tables:',
    '  - name: own',
    '    columns:',
    '      - { column: Area, object: area, member: label }',
    '      - { column: Skill, object: competency, member: label }',
    '      - { column: Wanted by, object: role, member: label }',
    '      - { column: How well, object: requirement, member: level }',
    '',
  ].join('\n'),
  'f.json': JSON.stringify(competencyFramework),
};
const uk = 'competency import roles.csv skills.csv --format digital-and-data';

describe('competency import', () => {
  it('reads the two files in any order, writes the framework, and says what was left', async () => {
    const there = world(files);
    const { exit, out, err } = await there.sopana(`${uk} --as uk@2026-03 --out uk.json`);
    expect({ exit, out }).toEqual({ exit: 0, out: '' });
    expect(err).toBe(
      [
        'uk@2026-03: 2 competencies, 2 roles, 2 profiles.',
        '2 of 2 rows of skills carried.',
        '2 of 3 rows of roles carried.',
        "exchange.duplicateRow roles.csv row 3: The row says again that 'Junior tester' needs 'Testing', as row 2 did; it was counted once.",
        '1 finding.',
        '',
      ].join('\n'),
    );
    const framework = JSON.parse(there.text('uk.json'));
    expect(framework.roles[1]).toMatchObject({ id: 'chief', requires: [{ competency: 'vision' }] });
    expect(framework.competencies[0].indicators.map((one: { level: string }) => one.level)).toEqual([
      'awareness',
      'working',
      'working',
    ]);
  });

  it('stops and writes nothing with --strict, or when the result is no sound framework', async () => {
    const there = world(files);
    const { exit, err } = await there.sopana(`${uk} --strict --left left.json --out uk.json`);
    expect({
      exit,
      code: err.split(' ')[0],
      files: there.files.has('uk.json') || there.files.has('left.json'),
    }).toEqual({
      exit: 1,
      code: 'exchange.duplicateRow',
      files: false,
    });
    const named = await there.sopana(`${uk} --as no-version --out uk.json`);
    expect({ exit: named.exit, code: named.err.split(' ')[0] }).toEqual({
      exit: 2,
      code: 'argument.badName',
    });
    const twice = await there.sopana(`${uk} --as a/b@1 --out uk.json`);
    expect({ exit: twice.exit, written: there.files.has('uk.json') }).toEqual({ exit: 1, written: false });
  });

  it('keeps the old file when the new one cannot be read', async () => {
    const cut = files['skills.csv'].slice(0, files['skills.csv'].indexOf('You can') + 4);
    const there = world({ ...files, 'skills.csv': cut, 'uk.json': 'old' });
    const { exit, err } = await there.sopana(`${uk} --out uk.json`);
    expect({ exit, code: err.split(' ')[0], text: there.text('uk.json') }).toEqual({
      exit: 1,
      code: 'csv.malformed',
      text: 'old',
    });
    const latin = { ...files, 'skills.csv': new Uint8Array([0x53, 0xe9, 0x2c, 0x0a]) };
    expect((await world(latin).sopana(uk)).err).toMatch(/^file\.notUtf8 skills\.csv: /);
  });

  it('reads a table by a mapping, and writes YAML', async () => {
    const there = world(files);
    const line = 'competency import own.csv --format csv --map map.yaml --left left.json --out office.yaml';
    const { exit, err } = await there.sopana(line);
    expect(exit).toBe(0);
    expect(err).toContain(
      "exchange.unknownLevel own.csv row 3, column How well: 'middling' is no level of the scale 'how-well'.",
    );
    expect(there.text('office.yaml')).toContain('id: counter.listening');
    expect(JSON.parse(there.text('left.json'))).toMatchObject([
      { at: 'own.csv row 3, column How well', code: 'exchange.unknownLevel' },
    ]);
  });

  it.each([
    ['csv without a mapping', 'own.csv --format csv', 2, 'argument.needsOther'],
    ['a mapping without csv', 'f.json --format case --map map.yaml', 2, 'argument.needsOther'],
    ['one file of two', 'skills.csv --format digital-and-data', 2, 'argument.wrongFileCount'],
    ['two files for one', 'f.json f.json --format case', 2, 'argument.wrongFileCount'],
    ['too many tables', 'own.csv own.csv --format csv --map map.yaml', 2, 'argument.wrongFileCount'],
    ['another format', 'f.json --format case', 1, 'exchange.notThisFormat'],
    ['another format again', 'f.json --format nice', 1, 'exchange.notThisFormat'],
    ['a mapping that is none', 'own.csv --format csv --map f.json', 1, 'format.otherKind'],
    ['a table without its column', 'skills.csv --format csv --map map.yaml', 1, 'exchange.columnMissing'],
    ['no file', 'x.json', 2, 'file.missing'],
  ])('says what is wrong with %s', async (_, words, exit, code) => {
    const ran = await world(files).sopana(`competency import ${words}`);
    expect({ exit: ran.exit, code: ran.err.split(' ')[0] }).toEqual({ exit, code });
    expect(ran.out).toBe('');
  });

  it('shows the first of very many findings', async () => {
    const rows = Array.from({ length: 80 }, (_, at) => `Counter,Skill ${at},Clerk,odd`);
    const there = world({ ...files, 'own.csv': `Area,Skill,Wanted by,How well\n${rows.join('\n')}\n` });
    const { err } = await there.sopana('competency import own.csv --format csv --map map.yaml --out o.json');
    expect(err.split('\n').filter((line) => line.startsWith('exchange.'))).toHaveLength(60);
    expect(err).toContain('And 20 more; --left FILE writes them all.\n80 findings.\n');
  });
});

describe('competency export', () => {
  it('writes a package from which import gives the framework again', async () => {
    const there = world(files);
    const exported = await there.sopana('competency export f.json --on 2026-11-27 --out p.json');
    expect(exported).toMatchObject({ exit: 0, out: '' });
    // A rubric for each of the roles whose needs have weights.
    expect(exported.err).toMatch(/^srilanka-competency@[\d.]+: \d+ items, \d+ associations, 6 rubrics\.\n$/);
    const imported = await there.sopana('competency import p.json --out back.json');
    expect(imported.err).toContain('Everything was carried.');
    expect(JSON.parse(there.text('back.json'))).toEqual(competencyFramework);
    const built = await there.sopana('competency export srilanka-competency --on 2026-11-27');
    expect(JSON.parse(built.out)).toEqual(JSON.parse(there.text('p.json')));
  });

  it.each([
    ['a day that is none', 'f.json --on 2026-02-30', 2, 'date.noSuchDay'],
    ['a document of another kind', 'map.yaml', 1, 'format.otherKind'],
    ['an id that nothing has', 'srilanka', 2, 'argument.unknownDocument'],
    ['a file that is not there', './no.json', 2, 'file.missing'],
  ])('says what is wrong with %s', async (_, words, exit, code) => {
    const ran = await world(files).sopana(`competency export ${words}`);
    expect({ exit: ran.exit, code: ran.err.split(' ')[0] }).toEqual({ exit, code });
  });

  it('leaves the old file when the new one cannot be written, or the framework is not sound', async () => {
    const refused = world(files, { refuses: 'ENOSPC' });
    const { exit, err } = await refused.sopana('competency export f.json --out p.json');
    expect({ exit, code: err.split(' ')[0] }).toEqual({ exit: 2, code: 'file.notWritable' });
    const dangling = files['f.json'].replace(
      '"area":"operational.teamwork"',
      '"area":"operational.teamwrok"',
    );
    const there = world({ ...files, 'f.json': dangling, 'p.json': 'old' });
    const broken = await there.sopana('competency export f.json --out p.json');
    expect({ exit: broken.exit, text: there.text('p.json') }).toEqual({ exit: 1, text: 'old' });
    expect(broken.err).toMatch(/^competencyFramework\.danglingReference f\.json competencies/);
  });
});
