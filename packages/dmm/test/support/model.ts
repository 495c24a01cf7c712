import { deepFreeze, expectOk } from '@sopana/tooling';
import { compileMaturityModel } from '../../src/compile/compile-maturity-model.js';
import type { CompiledModel } from '../../src/model/compiled-model.js';
import type { MaturityModel } from '../../src/model/maturity-model.js';
import type { LadderAnswer, Question } from '../../src/model/question.js';

/** A ladder of five rungs in the fictional model's own words. */
export const ladder = (subject: string): LadderAnswer => ({
  type: 'ladder',
  options: [
    { code: 'none', value: 1, level: 'seed', label: { en: `Nothing is done about ${subject}` } },
    { code: 'ad-hoc', value: 2, level: 'sprout', label: { en: `Some do something about ${subject}` } },
    { code: 'agreed', value: 3, level: 'sapling', label: { en: `There is an agreed way for ${subject}` } },
    { code: 'measured', value: 4, level: 'tree', label: { en: `Results of ${subject} are measured` } },
    { code: 'leading', value: 5, level: 'forest', label: { en: `Others learn ${subject} from us` } },
    { code: 'not-ours', class: 'notApplicable', label: { en: `${subject} is not our task` } },
  ],
});

const quick = (id: string): Question => ({ id, instrument: 'quick', answer: { type: 'number' } });

/** A small fictional maturity model of an orchard of public bodies: two dimensions, four sub-dimensions, two instruments. */
export const model: MaturityModel = deepFreeze({
  sopana: 'maturity-model/1',
  id: 'orchard',
  version: '1',
  title: { en: 'Orchard maturity' },
  languages: ['en'],
  provenance: 'authored',
  levels: [
    { id: 'seed', label: { en: 'Level 1' } },
    { id: 'sprout', label: { en: 'Level 2' } },
    { id: 'sapling', label: { en: 'Level 3' } },
    { id: 'tree', label: { en: 'Level 4' } },
    { id: 'forest', label: { en: 'Level 5' } },
  ],
  attributes: [
    { id: 'sector', type: 'text' },
    { id: 'region', type: 'text' },
    { id: 'kind', type: 'text' },
  ],
  weightings: [
    { id: 'perSubDimension', over: 'subDimensions', label: { en: 'Every sub-dimension alike' } },
    { id: 'perDimension', over: 'dimensions', label: { en: 'Every dimension alike' } },
  ],
  instruments: [
    {
      id: 'quick',
      label: { en: 'Preliminary' },
      range: [0, 10],
      levels: [
        { level: 'seed' },
        { level: 'sprout', from: 2 },
        { level: 'sapling', from: 4 },
        { level: 'tree', from: 6 },
        { level: 'forest', from: 8 },
      ],
    },
    {
      id: 'deep',
      label: { en: 'Deep' },
      range: [1, 5],
      levels: [
        { level: 'seed' },
        { level: 'sprout', from: 2 },
        { level: 'sapling', from: 3 },
        { level: 'tree', from: 4 },
        { level: 'forest', from: 5 },
      ],
      gate: { instrument: 'quick', when: { value: 'overall', atLeast: 4 } },
      requirements: [
        {
          node: 'overall',
          level: 'sapling',
          label: { en: 'Backups are restored' },
          when: { value: 'guarding', atLeast: 2 },
        },
      ],
      caps: [
        {
          node: 'overall',
          at: 'sapling',
          label: { en: 'Nobody owns the data' },
          when: { answer: 'owner', atMost: 'ad-hoc' },
        },
      ],
    },
  ],
  dimensions: [
    {
      id: 'roots',
      label: { en: 'Roots' },
      subDimensions: [
        {
          id: 'soil',
          label: { en: 'Data' },
          questions: [quick('soil-now')],
          indicators: [
            {
              id: 'owning',
              questions: [
                {
                  id: 'owner',
                  instrument: 'deep',
                  answer: ladder('data ownership'),
                  evidence: { kinds: ['letter'], maximumAgeDays: 365 },
                },
                { id: 'catalogue', instrument: 'deep', answer: ladder('the catalogue') },
              ],
            },
            {
              id: 'sharing',
              weight: 2,
              questions: [{ id: 'share', instrument: 'deep', answer: ladder('sharing') }],
            },
          ],
        },
        {
          id: 'fence',
          label: { en: 'Safety' },
          questions: [quick('fence-now')],
          indicators: [
            {
              id: 'guarding',
              questions: [{ id: 'restore', instrument: 'deep', answer: ladder('restoring') }],
            },
          ],
        },
        {
          id: 'tools',
          label: { en: 'Tools' },
          questions: [quick('tools-now')],
          indicators: [
            { id: 'tooling', questions: [{ id: 'reuse', instrument: 'deep', answer: ladder('reuse') }] },
          ],
        },
      ],
    },
    {
      id: 'fruit',
      label: { en: 'Fruit' },
      subDimensions: [
        {
          id: 'taste',
          label: { en: 'Services' },
          questions: [quick('taste-now')],
          indicators: [
            {
              id: 'serving',
              questions: [
                { id: 'online', instrument: 'deep', answer: ladder('online services'), reduce: 'median' },
                { id: 'listen', instrument: 'deep', answer: ladder('listening'), reduce: 'mean' },
              ],
            },
          ],
        },
      ],
    },
  ],
  actions: [
    { id: 'name-owner', of: 'owning', level: 'sprout', effort: 5 },
    { id: 'write-catalogue', of: 'owning', level: 'sapling', effort: 20, after: ['name-owner'] },
    { id: 'rehearse-restore', of: 'guarding', level: 'sprout', effort: 8 },
  ],
  effortUnit: 'person-days',
} satisfies MaturityModel);

/** The fictional model, compiled. */
export const compiled: CompiledModel = expectOk(compileMaturityModel(model));

/** Another document of the same shape with some keys replaced. */
export function changed(keys: Partial<MaturityModel>): MaturityModel {
  return { ...model, ...keys };
}
