import { expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import type { AnswerSheet, Instrument, ScoringCondition } from '../../src/index.js';
import { checkInstrument, scoreSubject } from '../../src/index.js';
import { instrumentOf, planOf } from '../build.js';

const parts: Partial<Instrument> = {
  attributes: [
    { id: 'region', type: 'text' },
    { id: 'staff', type: 'number' },
  ],
  scales: [
    {
      id: 'channels',
      type: 'choices',
      reduce: 'count',
      options: [
        { code: 'web', value: 1 },
        { code: 'sms', value: 1 },
      ],
    },
    {
      id: 'stage',
      type: 'choice',
      options: [
        { code: 'NI', value: 0 },
        { code: 'NR', class: 'notRelevant' },
        { code: 'FI', value: 10 },
      ],
    },
    { id: 'percent', type: 'number', min: 0, max: 100 },
  ],
  items: [
    { id: 'channels', scale: 'channels' },
    { id: 'stage', scale: 'stage', then: [{ times: -1 }] },
    { id: 'percent', scale: 'percent', then: [{ impute: 50 }] },
  ],
  accepts: ['office'],
};
const level = { id: 'level', of: 'percent', bands: [{ level: 'low' }, { level: 'high', from: 60 }] };

/** 1 where the condition holds, 0 where it does not, a class where nobody knows. */
function truth(
  when: ScoringCondition,
  answers: AnswerSheet,
  attributes: Record<string, string | number> = {},
): number | string {
  const plan = planOf({
    ...parts,
    nodes: [level, { id: 'truth', cases: [{ when, value: 1 }, { value: 0 }] }],
  });
  const score = expectOk(scoreSubject(plan, answers, { attributes }));
  const node = score.nodes.find(({ id }) => id === 'truth');
  return node?.value ?? node?.class ?? 'nothing';
}

describe('what a condition reads', () => {
  it.each<[string, ScoringCondition, AnswerSheet, number | string]>([
    ['an option that was picked', { answer: 'channels', has: 'sms' }, { channels: ['web', 'sms'] }, 1],
    ['an option that was not', { answer: 'channels', has: 'sms' }, { channels: ['web'] }, 0],
    ['how many were picked', { value: 'channels', atLeast: 2 }, { channels: ['web', 'sms'] }, 1],
    ['the answer before the steps', { answer: 'stage', is: 'FI' }, { stage: 'FI' }, 1],
    ['the order of options', { answer: 'stage', atLeast: 'FI' }, { stage: 'NI' }, 0],
    ['the value after the steps', { value: 'stage', below: 0 }, { stage: 'FI' }, 1],
    ['an option that is a class, by name', { answer: 'stage', is: 'NR' }, { stage: 'NR' }, 1],
    [
      'an option that is a class has no place in the order',
      { answer: 'stage', atLeast: 'NI' },
      { stage: 'NR' },
      'unknown',
    ],
    ['the class', { class: 'stage', is: 'notRelevant' }, { stage: 'NR' }, 1],
    ['that a class is not a value', { value: 'stage', atLeast: 0 }, { stage: 'NR' }, 'unknown'],
    ['one of several classes', { class: 'stage', isOneOf: ['refused', 'unanswered'] }, {}, 1],
    ['that it was answered', { answered: 'stage', is: true }, { stage: 'FI' }, 1],
    ['that it was not', { answered: 'stage', is: true }, {}, 0],
    ['that what was imputed was not answered', { answered: 'percent', is: true }, {}, 0],
    ['the imputed value all the same', { value: 'percent', is: 50 }, {}, 1],
    ['no answer behind an imputed value', { answer: 'percent', is: 50 }, {}, 'unknown'],
    [
      'no answer behind a layer',
      { answer: 'percent', is: 70 },
      { percent: { value: 70, imputed: 'office' } },
      'unknown',
    ],
    ['the value of a layer', { value: 'percent', is: 70 }, { percent: { value: 70, imputed: 'office' } }, 1],
    ['a level', { level: 'level', is: 'high' }, { percent: 60 }, 1],
    ['the order of levels', { level: 'level', above: 'low' }, { percent: 59 }, 0],
    ['a level as a number', { value: 'level', is: 1 }, { percent: 60 }, 1],
    ['whether there is a level', { class: 'level', is: 'value' }, { percent: 60 }, 1],
  ])('%s', (_, when, answers, expected) => {
    expect(truth(when, answers)).toBe(expected);
  });

  it.each<[ScoringCondition, Record<string, string | number>, number | string]>([
    [{ attribute: 'region', is: 'north' }, { region: 'north' }, 1],
    [{ attribute: 'region', isOneOf: ['north', 'east'] }, { region: 'south' }, 0],
    [{ attribute: 'staff', atLeast: 10 }, { staff: 9 }, 0],
    [{ attribute: 'staff', atLeast: 10 }, {}, 'unknown'],
    [{ not: { attribute: 'region', is: 'north' } }, {}, 'unknown'],
  ])('%j of %j is %s', (when, attributes, expected) => {
    expect(truth(when, {}, attributes)).toBe(expected);
  });
});

describe('what a condition cannot ask', () => {
  it.each<[string, ScoringCondition, string]>([
    ['an attribute that is not there', { attribute: 'regoin', is: 'north' }, 'condition.unknownSubject'],
    ['a fact, which no document holds', { fact: 'dpo', is: true }, 'condition.unknownSubject'],
    ['the answer of a node', { answer: 'level', is: 'high' }, 'condition.unknownSubject'],
    ['the level of an item', { level: 'percent', is: 'high' }, 'condition.unknownSubject'],
    ['a level that is not there', { level: 'level', is: 'hihg' }, 'condition.unknownOption'],
    ['an answer beyond its scale', { answer: 'percent', atLeast: 101 }, 'condition.outOfRange'],
    ['a text of a number', { value: 'percent', is: 'many' }, 'condition.wrongType'],
    ['an order of texts', { attribute: 'region', atLeast: 'north' }, 'condition.wrongType'],
    ['equality of a list', { answer: 'channels', is: 'web' }, 'condition.wrongType'],
  ])('%s', (_, when, code) => {
    const issues = checkInstrument(
      instrumentOf({
        ...parts,
        nodes: [level, { id: 'truth', cases: [{ when, value: 1 }, { value: 0 }] }],
      }),
    );
    expect(issues.map((issue) => [issue.code, issue.path])).toEqual([
      [code, ['nodes', 1, 'cases', 0, 'when']],
    ]);
  });
});
