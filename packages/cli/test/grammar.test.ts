import { describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { serviceJson, wideCsv } from './support/documents.js';
import { world } from './support/world.js';

const files = { 'service.json': serviceJson, 'a.csv': wideCsv };
const verbs = [
  ...['instrument list', 'instrument show', 'instrument check', 'instrument schema', 'instrument score'],
  ...['instrument fit', 'instrument explain', 'record verify', 'index reproduce'],
  ...[
    'competency import',
    'competency export',
    'competency gaps',
    'competency programmes',
    'competency talent',
  ],
  ...['cdio rank', 'cdio robustness', 'cdio agreement'],
  ...['rollout plan', 'rollout explain', 'rollout export'],
  ...['dmm assess', 'dmm report', 'dmm next', 'dmm compare', 'dmm benchmark'],
  ...['dtu check', 'dtu gate', 'dtu waivers', 'dtu lint', 'dtu export', 'dtu import'],
];

describe('the grammar', () => {
  it.each(['', 'instrument', 'dmm', 'dtu', 'cdio', 'competency', 'rollout', 'record', 'index', ...verbs])(
    "the help of 'sopana %s' has examples that begin with it",
    async (words) => {
      const { exit, out, err } = await world({}).sopana(`${words} --help`);
      expect({ exit, err }).toEqual({ exit: 0, err: '' });
      const [, examples = ''] = out.split('\nExamples:\n');
      expect(examples).toMatch(new RegExp(`^ {2}sopana ${words}`));
      for (const example of examples.split('\n').filter((line) => line.startsWith('  sopana'))) {
        expect(verbs.some((verb) => example.startsWith(`  sopana ${verb}`))).toBe(true);
      }
    },
  );

  it.each(verbs)("'sopana %s' knows the options of every verb", async (verb) => {
    const { out } = await world({}).sopana(`${verb} --help`);
    for (const option of ['--format', '--out', '--lang']) expect(out).toContain(option);
  });

  it('tells its version', async () => {
    expect(await world({}).sopana('--version')).toEqual({ exit: 0, out: `${manifest.version}\n`, err: '' });
  });

  it.each([
    ['nothing at all', '', /^Usage: sopana/],
    ['a noun alone', 'instrument', /^Usage: sopana instrument/],
    ['a noun with a slip', 'instrumnt list', /Did you mean instrument\?/],
    ['a verb with a slip', 'instrument scor', /Did you mean score\?/],
    ['an option with a slip', 'instrument list --fromat csv', /Did you mean --format\?/],
    ['an unknown format', 'instrument list --format xml', /Allowed choices are table, csv, json, md/],
    ['a missing argument', 'instrument show', /missing required argument 'document'/],
    ['a missing option', 'instrument score service.json', /required option '--answers <file>'/],
    [
      'a file that is not there',
      'instrument score service.json --answers a.cs',
      /^file\.missing a\.cs: .*Did you mean 'a\.csv'\?/,
    ],
    ['a document that is not there', 'instrument show ./x.json', /^file\.missing/],
    ['an unknown id', 'instrument show gtmmi', /^argument\.unknownDocument gtmmi: .*Did you mean 'gtmi'\?/],
    [
      'an id with several versions',
      'instrument show egdi',
      /^argument\.severalVersions egdi: .*egdi@2003, .*egdi@2024/,
    ],
    ['an unknown version', 'instrument show gtmi@1999', /^argument\.unknownDocument/],
    [
      'an unknown subject',
      'instrument explain service.json --answers a.csv --subject A --node score',
      /^argument\.unknownSubject a\.csv: .*Did you mean 'a'\?/,
    ],
    [
      'an unknown node',
      'instrument explain service.json --answers a.csv --subject a --node scor',
      /^score\.unknownNode --node: .*Did you mean 'score'\?/,
    ],
    ['a language that is none', 'instrument list --lang sinhala!', /^argument\.unknownLanguage --lang/],
    ['an unknown index', 'index reproduce desy', /^argument\.unknownIndex desy: .*Did you mean 'desi'\?/],
    [
      'a view that is not there',
      'instrument score service.json --answers a.csv --view x',
      /^score\.unknownView --view/,
    ],
    [
      'a profile that is not there',
      'instrument score service.json --answers a.csv --profile x',
      /^score\.unknownProfile --profile/,
    ],
    ...[
      ['--vary weights', /^argument\.badVariation --vary: 'weights'/],
      ['--vary weights=0', /^argument\.badVariation --vary/],
      ['--vary weights=100%', /^argument\.badVariation --vary/],
      ['--vary weights=much', /^argument\.badVariation --vary/],
      ['--vary items=10%', /^argument\.badVariation --vary/],
      ['--vary weights=10% --samples 0', /^argument\.badCount --samples/],
      ['--vary weights=10% --samples 1.5', /^argument\.badCount --samples/],
      ['--vary weights=10% --seed -1', /^argument\.badCount --seed/],
      ['--vary weights=10% --seed 9007199254740992', /^argument\.badCount --seed/],
      ['--samples 10', /^argument\.needsOther --samples/],
      ['--seed 10', /^argument\.needsOther --seed/],
      ['--layer office', /^argument\.badLayer --layer/],
      ['--layer office=a.csv', /^argument\.layerNotAccepted --layer: .*accepts: none/],
      ['--attributes b.csv', /^file\.missing b\.csv/],
    ].map(([more, expected]): [string, string, RegExp] => [
      `scoring with ${more}`,
      `instrument score service.json --answers a.csv ${more}`,
      new RegExp(expected ?? ''),
    ]),
    ...[
      ['--baseline online=0', /^argument\.needsOther --baseline/],
      ['--contributions --baseline online', /^argument\.badBaseline --baseline/],
      ['--contributions --baseline onlin=0', /^argument\.badBaseline --baseline: 'onlin=0'/],
    ].map(([more, expected]): [string, string, RegExp] => [
      `explaining with ${more}`,
      `instrument explain service.json --answers a.csv --subject a --node score ${more}`,
      new RegExp(expected ?? ''),
    ]),
    [
      'contributions to a node that is not there',
      'instrument explain service.json --answers a.csv --subject a --node scor --contributions',
      /^score\.unknownNode --node/,
    ],
    [
      'a screen that is no share',
      'instrument fit service.json --reference a.csv --screen 2',
      /^argument\.badShare --screen/,
    ],
    ['a missing reference', 'instrument fit service.json', /required option '--reference <file>'/],
    ['a folder without data', 'index reproduce --data nowhere', /^index\.noData --data/],
  ])('%s is wrong usage', async (_, line, expected) => {
    const { exit, out, err } = await world(files).sopana(line);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toMatch(expected);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it.each([
    ['instrument score service.json --answers a.csv --lang x_y'],
    ['instrument explain service.json --answers a.csv --subject a --node score --lang x_y'],
    ['instrument schema service.json --lang x_y'],
    ['index reproduce --lang x_y'],
  ])('a bad language is found by: %s', async (line) => {
    const { exit, err } = await world(files).sopana(line);
    expect({ exit, code: err.split(' ')[0] }).toEqual({ exit: 2, code: 'argument.unknownLanguage' });
  });
});
