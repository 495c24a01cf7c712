import {
  catalogue,
  office,
  policy,
  registerOf,
  rules,
  test,
} from '../../../competency/test/support/office.js';

const rating = { kind: 'rating', source: 'boss', on: '2026-02-01', outcome: 'level' } as const;

/** The small framework with people, a test, a policy, a catalogue and rules. */
export const officeFiles: Readonly<Record<string, string>> = {
  'f.json': JSON.stringify(office),
  't.json': JSON.stringify(test),
  'p.json': JSON.stringify(policy),
  'c.json': JSON.stringify(catalogue),
  'r.json': JSON.stringify(rules),
  'e.json': JSON.stringify(
    registerOf(
      [
        {
          id: 'p1',
          profiles: ['clerk-2'],
          unit: 'u1',
          organisation: 'o',
          interests: ['digital'],
          groups: [{ id: 'g', value: 'x' }],
        },
        { id: 'p2', profiles: ['clerk-2'], organisation: 'o', groups: [{ id: 'g', value: 'x' }] },
        { id: 'p3', profiles: ['chief'], unit: 'u2', organisation: 'o', groups: [{ id: 'g', value: 'y' }] },
      ],
      [
        { ...rating, id: 'e1', person: 'p1', competency: 'typing', level: 'does' },
        { ...rating, id: 'e2', person: 'p1', source: 'self', competency: 'typing', level: 'teaches' },
        { ...rating, id: 'e3', person: 'p2', competency: 'filing', level: 'knows' },
        {
          ...{
            id: 'e4',
            kind: 'test',
            person: 'p2',
            source: 'exam',
            on: '2026-02-01',
            test: 'check',
            testVersion: '1',
          },
          answers: [{ item: 'q1', answer: 'b' }],
        },
        { ...rating, id: 'e5', person: 'p3', competency: 'leading', level: 'one' },
      ],
    ),
  ),
};
