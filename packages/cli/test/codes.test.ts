import type { Issue } from '@sopana/core';
import { describe, expect, it } from 'vitest';
import type { cliCodes } from '../src/codes.js';
import { addLayer } from '../src/input/add-layer.js';
import { answersOfCsv } from '../src/input/answers-of-csv.js';
import { answersOfJson } from '../src/input/answers-of-json.js';
import { findBuiltIn } from '../src/input/find-built-in.js';
import { findSubject } from '../src/input/find-subject.js';
import { labelsIn } from '../src/input/labels-in.js';
import { loadPlan } from '../src/input/load-plan.js';
import { parseCsv } from '../src/input/parse-csv.js';
import { parseJson } from '../src/input/parse-json.js';
import { parseYaml } from '../src/input/parse-yaml.js';
import { readBaselines } from '../src/input/read-baselines.js';
import { readBytes } from '../src/input/read-bytes.js';
import { readCount } from '../src/input/read-count.js';
import { readMoreUnits } from '../src/input/read-more-units.js';
import { readVariation } from '../src/input/read-variation.js';
import type { Attempt } from '../src/model/attempt.js';
import type { Comparison } from '../src/model/comparison.js';
import { nodeEnvironment } from '../src/node-environment.js';
import { brokenClaims } from '../src/reproduce/broken-claims.js';
import { compareFolder } from '../src/reproduce/compare-folder.js';
import { comparePublished } from '../src/reproduce/compare-published.js';
import { publications } from '../src/reproduce/publications.js';
import { wantedPublications } from '../src/reproduce/wanted-publications.js';
import { serviceJson, wideCsv } from './support/documents.js';
import { lateFiles } from './support/late-rollout.js';
import { orchardFiles } from './support/orchard.js';
import { type World, world } from './support/world.js';

type Code = keyof typeof cliCodes;
type Producer = () => Promise<readonly Pick<Issue, 'code'>[]>;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const issuesOf = (attempt: Attempt<unknown>): readonly Issue[] =>
  attempt.ok ? [] : attempt.findings.map(({ issue }) => issue);
const planOf = async () => {
  const plan = await loadPlan(nodeEnvironment(), 'gtmi');
  if (!plan.ok) throw new Error('gtmi does not compile');
  return plan.value;
};
const nothing = { itemIds: [], rows: [], attributes: [], columns: [] };
const comparison: Comparison = {
  ...{
    index: 'gtmi',
    edition: '2020',
    subject: 'x',
    published: 1,
    computed: 2,
    ulps: 3,
    digits: null,
    units: null,
    ...{ node: 'gtmi', together: 'gtmi', isIndex: true, basis: 'bits' },
  },
  ...{ isExplained: false, exception: null, level: 'A', isGroupSame: false, isRankSame: null },
};
/** The codes that a whole run prints. */
const said =
  (files: Readonly<Record<string, string>>, line: string, there: World = world(files)): Producer =>
  async () => {
    const { err } = await there.sopana(line);
    return err.split('\n').map((text) => ({ code: text.split(' ')[0] ?? '' }));
  };
const files = { 's.json': serviceJson, 'a.csv': wideCsv };

const producers: Readonly<Record<Code, Producer>> = {
  'file.missing': async () => issuesOf(await readBytes(nodeEnvironment(), '/nowhere/at/all')),
  'file.unreadable': async () => issuesOf(await readBytes(nodeEnvironment(), '/')),
  'file.notWritable': said({}, 'instrument list --out x', world({}, { refuses: 'EACCES' })),
  'file.notUtf8': async () => issuesOf(parseCsv(Uint8Array.of(0xff, 0xfe, 0x61), 'a.csv')),
  'json.malformed': async () => issuesOf(parseJson('{', 'a.json')),
  'json.duplicateKey': async () => issuesOf(parseJson('{"a":1,"a":2}', 'a.json')),
  'yaml.malformed': async () => issuesOf(parseYaml('a: 1\na: 2\n', 'a.yaml')),
  'csv.malformed': async () => issuesOf(parseCsv(bytes('a,b\n"c,d'), 'a.csv')),
  'csv.empty': async () => issuesOf(parseCsv(bytes('\n\n'), 'a.csv')),
  'csv.otherSeparator': async () => issuesOf(parseCsv(bytes('a;b\nc;d'), 'a.csv')),
  'answers.wrongShape': async () => issuesOf(answersOfJson(await planOf(), '"x"', 'a.json')),
  'answers.columnClash': said(
    {
      ...files,
      'c.json':
        '{"sopana":"instrument/1","id":"c","version":"1","items":[{"id":"i"}],"nodes":[{"id":"n","of":["i"]},{"id":"n.answered","of":["i"]}]}',
      'i.csv': 'subject,i\nx,1',
    },
    'instrument score c.json --answers i.csv --format csv',
  ),
  'answers.notOfAssessment': said(
    { ...orchardFiles, 'l.csv': 'subject,item,class,value,source\nx,owner,value,none,letter\n' },
    'dmm assess m.json --instrument deep --answers l.csv',
  ),
  'answers.severalRespondents': said(
    {
      ...orchardFiles,
      'l.csv': 'subject,item,class,value,observer\nx,online,value,none,p\nx,online,value,none,q\n',
    },
    'dmm next m.json --instrument deep --answers l.csv --subject x --target tree',
  ),
  'answers.nobodyInBoth': said(
    { ...orchardFiles, 'z.csv': (orchardFiles['a.csv'] ?? '').replace(/north|south|west/g, 'z$&') },
    'dmm compare m.json --instrument deep --answers a.csv --answers z.csv',
  ),
  'argument.needsTwoAnswers': said(orchardFiles, 'dmm compare m.json --instrument deep --answers a.csv'),
  'argument.unknownInstrument': said(orchardFiles, 'dmm assess m.json --instrument x --answers a.csv'),
  'next.unreachable': said(
    orchardFiles,
    'dmm next m.json --instrument deep --answers a.csv --subject west --target tree',
  ),
  'next.undecided': said(
    orchardFiles,
    'dmm next m.json --instrument deep --answers a.csv --subject south --target sapling --branches 1',
  ),
  'argument.otherKind': said({}, 'instrument schema srilanka'),
  'argument.unknownTextKind': said(
    { 's.json': serviceJson },
    'instrument check s.json --translations --require item.label',
  ),
  'check.unknownKind': said({ 'r.json': '{"sopana":"registers/1"}' }, 'instrument check r.json'),
  'translation.missing': said({ 's.json': serviceJson }, 'instrument check s.json --translations'),
  'argument.badUnits': async () => issuesOf(readMoreUnits('assessors', [])),
  'plan.infeasible': said(lateFiles, 'rollout plan r.json --template t.json --schedules 1 --branches 20000'),
  'plan.undecided': said(lateFiles, 'rollout plan r.json --template t.json --schedules 1'),
  'argument.unknownDocument': async () => issuesOf(findBuiltIn('nothing')),
  'argument.severalVersions': async () => issuesOf(findBuiltIn('egdi')),
  'argument.unknownSubject': async () => issuesOf(findSubject(nothing, 'x', 'a.csv')),
  'argument.unknownLanguage': async () => issuesOf(labelsIn('x_y')),
  'argument.mapNotUsed': async () =>
    issuesOf(answersOfCsv(await planOf(), bytes('subject,item,class\n'), 'a.csv', {})),
  'argument.badShare': said(files, 'instrument fit s.json --reference a.csv --screen most'),
  'argument.badCount': async () => issuesOf(readCount('--seed', '-1', 0, 9)),
  'argument.badVariation': async () => issuesOf(readVariation({ vary: 'all' })),
  'argument.badBaseline': async () => issuesOf(readBaselines(['a'])),
  'argument.badLayer': async () =>
    issuesOf(await addLayer(nodeEnvironment(), await planOf(), nothing, 'x', undefined)),
  'argument.layerNotAccepted': async () =>
    issuesOf(await addLayer(nodeEnvironment(), await planOf(), nothing, 'x=y', undefined)),
  'argument.notRanked': said(
    {
      'c.json':
        '{"sopana":"instrument/1","id":"c","version":"1","items":[{"id":"i"}],"nodes":[{"id":"n","of":["i"]}]}',
      'i.csv': 'subject,i\nx,1',
    },
    'instrument score c.json --answers i.csv --vary weights=10%',
  ),
  'argument.wrongFileCount': said({}, 'competency import a.csv --format digital-and-data'),
  'argument.badName': said({}, 'competency import a.json --as x'),
  'argument.needsOther': async () => issuesOf(readVariation({ seed: '3' })),
  'argument.unknownIndex': async () => issuesOf(wantedPublications(['x'])),
  'record.wrongShape': said(
    { ...files, 'r.json': '3' },
    'record verify r.json --instrument s.json --answers a.csv',
  ),
  'record.unknownSubject': said(
    { ...files, 'r.json': '{"subject":"zz"}' },
    'record verify r.json --instrument s.json --answers a.csv',
  ),
  'index.noData': async () =>
    issuesOf(await compareFolder(nodeEnvironment(), '/nowhere/at/all', publications(), [])),
  'index.badNumber': async () => {
    const [publication] = publications();
    const [quoted] = publication?.quoted ?? [];
    if (publication === undefined || quoted === undefined) throw new Error('nothing is quoted');
    const rows = quoted.rows.map((row) => row.map((cell, at) => (quoted.header[at] === 'gtmi' ? 'x' : cell)));
    const csv = { header: quoted.header, rows, rowNumbers: rows.map((_, row) => row + 2) };
    return issuesOf(comparePublished(publication, { csv, layer: null, file: 'a.csv', isWhole: false }, null));
  },
  'index.notReproduced': async () => brokenClaims([comparison]).map(({ issue }) => issue),
  'index.otherGroup': async () => brokenClaims([comparison]).map(({ issue }) => issue),
};

describe('issue codes of the command', () => {
  it.each(Object.entries(producers))('%s is produced', async (code, produce) => {
    const codes = (await produce()).map((issue) => issue.code);
    expect(codes).toContain(code);
  });

  it.each(Object.entries(producers))('%s leaves no placeholder in its message', async (_, produce) => {
    for (const issue of await produce()) if ('message' in issue) expect(issue.message).not.toMatch(/\{\w+\}/);
  });
});
