import { describe, expect, it } from 'vitest';
import { type Condition, sentenceOf } from '../../src/condition/index.js';

const a: Condition = { fact: 'a', is: true };
const b: Condition = { value: 'b', atLeast: 3 };

describe('sentenceOf', () => {
  it.each<readonly [Condition, string]>([
    [a, 'fact "a" is true'],
    [{ answer: 'q', is: 'yes' }, 'answer "q" is "yes"'],
    [b, 'value "b" is at least 3'],
    [{ value: 'b', atMost: 3 }, 'value "b" is at most 3'],
    [{ level: 'b', above: 'low' }, 'level "b" is above "low"'],
    [{ level: 'b', below: 'low' }, 'level "b" is below "low"'],
    [{ attribute: 'tags', has: 'x' }, 'attribute "tags" includes "x"'],
    [
      { class: 'q', isOneOf: ['value', 'unknown', 'refused'] },
      'class "q" is one of "value", "unknown" or "refused"',
    ],
    [{ class: 'q', isOneOf: ['value'] }, 'class "q" is "value"'],
    [{ class: 'q', isOneOf: [] }, 'class "q" is nothing'],
    [{ fact: 'a', present: true }, 'fact "a" is known'],
    [{ fact: 'a', present: false }, 'fact "a" is not known'],
    [{ answered: 'q' }, '"q" is answered'],
    [{ answered: 'q', is: false }, '"q" is not answered'],
    [{ all: [a, b] }, 'fact "a" is true and value "b" is at least 3'],
    [{ any: [a, { all: [b, a] }] }, 'fact "a" is true or (value "b" is at least 3 and fact "a" is true)'],
    [{ all: [{ any: [a] }, b] }, 'fact "a" is true and value "b" is at least 3'],
    [{ not: { any: [a, b] } }, 'not (fact "a" is true or value "b" is at least 3)'],
    [{ all: [] }, 'always'],
    [{ any: [] }, 'never'],
    [{} as Condition, 'a clause that is not understood'],
  ])('%j', (condition, sentence) => {
    expect(sentenceOf(condition)).toBe(sentence);
  });

  it('uses the words of the caller, and its own where there are none', () => {
    interface Most {
      readonly most: string;
    }
    const condition: Condition<Most> = {
      all: [{ answer: 'q', is: 'y' }, { fact: 'a', is: 'y' }, { most: 'items' }, { answered: 'q' }],
    };
    const sentence = sentenceOf(condition, {
      subject: ({ id }) => (id === 'q' ? 'the strategy' : undefined),
      value: ({ kind }) => (kind === 'answer' ? 'in force' : undefined),
      clause: ({ most }) => `most ${most} are done`,
    });
    expect(sentence).toBe(
      'the strategy is in force and fact "a" is "y" and most items are done and the strategy is answered',
    );
  });
});
