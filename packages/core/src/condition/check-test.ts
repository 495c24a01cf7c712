import { createIssue } from '../result/create-issue.js';
import type { Issue, IssueFacts } from '../result/issue.js';
import { conditionCodes } from './codes.js';
import type { Domain, NumberDomain } from './domain.js';
import type { Scalar } from './scalar.js';
import type { TestStep } from './step.js';
import type { Test } from './test.js';

const allowed: Readonly<Record<Domain['type'], string>> = {
  number: '`is`, `isOneOf`, `atLeast`, `atMost`, `above` or `below` with a number, or `present`',
  choice: '`is`, `isOneOf`, `atLeast`, `atMost`, `above` or `below` with a code, or `present`',
  boolean: '`is` or `isOneOf` with true or false, or `present`',
  text: '`is` or `isOneOf` with a text, or `present`',
  list: '`has` with a code, or `present`',
};

const operandTypes: Readonly<Record<Domain['type'], string>> = {
  number: 'number',
  choice: 'string',
  boolean: 'boolean',
  text: 'string',
  list: 'string',
};

function operandsOf(test: Test): readonly Scalar[] {
  return test.name === 'isOneOf' ? test.operand : [test.operand];
}

function fits(test: Test, domain: Domain): boolean {
  const listFits = (test.name === 'has') === (domain.type === 'list');
  const ordered = domain.type === 'number' || domain.type === 'choice';
  const orderFits = ordered || test.name === 'is' || test.name === 'isOneOf' || test.name === 'has';
  const operandsFit = operandsOf(test).every((operand) => typeof operand === operandTypes[domain.type]);
  return listFits && orderFits && operandsFit;
}

function isOutside(test: Test, { min, max }: NumberDomain): boolean {
  const least = min ?? Number.NEGATIVE_INFINITY;
  const greatest = max ?? Number.POSITIVE_INFINITY;
  return operandsOf(test).some((operand) => Number(operand) < least || Number(operand) > greatest);
}

/**
 * What is wrong with one test, given what its subject can be.
 *
 * @param step - the test and where it stands
 * @param domain - what the subject can be
 * @returns the issues: `condition.wrongType`, `condition.unknownOption` (one for each option) or
 *   `condition.outOfRange`
 */
export function checkTest({ path, subject, test }: TestStep, domain: Domain): readonly Issue[] {
  if (test.name === 'present') return [];
  const operand = operandsOf(test).map(String).join(', ');
  const facts: IssueFacts = { ...subject, test: test.name, operand, type: domain.type };
  if (!fits(test, domain)) {
    return [
      createIssue(conditionCodes, 'condition.wrongType', path, { ...facts, allowed: allowed[domain.type] }),
    ];
  }
  if (domain.type === 'number') {
    const { min = 'no least', max = 'no greatest' } = domain;
    return isOutside(test, domain)
      ? [createIssue(conditionCodes, 'condition.outOfRange', path, { ...facts, min, max })]
      : [];
  }
  const values = domain.type === 'choice' || domain.type === 'list' ? domain.values : undefined;
  if (values === undefined) return [];
  const unknown = operandsOf(test).filter((option) => !values.includes(String(option)));
  return unknown.map((option) =>
    createIssue(conditionCodes, 'condition.unknownOption', path, {
      ...facts,
      option,
      values: values.join(', '),
    }),
  );
}
