import type { Instrument } from '@sopana/scoring';

/** A small document with every kind of thing that the command shows. */
export const service: Instrument = {
  sopana: 'instrument/1',
  id: 'service',
  version: '2',
  title: { en: 'Service quality', si: 'සේවා' },
  languages: ['en', 'si'],
  answerTokens: [
    { token: 'NA', class: 'notApplicable' },
    { token: '?', class: 'unknown' },
  ],
  attributes: [{ id: 'region', type: 'text' }],
  scales: [
    { id: 'share', type: 'number', min: 0, max: 1 },
    { id: 'flag', type: 'boolean' },
    {
      id: 'step',
      type: 'choice',
      options: [
        { code: 'none', value: 0 },
        { code: 'some', value: 0.5 },
        { code: 'all', value: 1 },
      ],
    },
  ],
  items: [
    { id: 'online', scale: 'share', label: { en: 'Online share' } },
    { id: 'open', scale: 'flag' },
    { id: 'reuse', scale: 'step' },
  ],
  nodes: [
    { id: 'score', of: [{ of: 'online', weight: 2 }, 'open', 'reuse'], missing: { unanswered: 'skip' } },
    {
      id: 'level',
      of: 'score',
      bands: [
        { level: 'low', label: { en: 'Low', si: 'අඩු' } },
        { level: 'high', from: 0.5, label: { en: 'High' } },
      ],
    },
  ],
  ranks: [
    { id: 'overall', of: 'score' },
    { id: 'dense', of: 'score', ties: 'dense' },
  ],
};

/** The document as a file. */
export const serviceJson: string = JSON.stringify(service);

/** Answers of three subjects in the wide shape. */
export const wideCsv: string = [
  'subject,region,online,open,reuse',
  'a,north,0.1,true,all',
  'b,south,0.3,false,',
  'c,north,?,true,NA',
  '',
].join('\n');
