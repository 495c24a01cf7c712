import { createIssue, err, type Issue, ok, type PathStep, type Result } from '@sopana/core';
import { didYouMean } from '@sopana/core/text';
import type { Formula } from '../model/formula.js';
import { formulaCodes } from './codes.js';
import { functionArguments, isFormulaFunction } from './function-arguments.js';
import type { Token } from './token.js';
import { tokensOf } from './tokens-of.js';

const deepest = 64;
/** A chain of signs is as deep as it is long, and what runs it has a stack of its own. */
const longest = 1000;

/**
 * A formula as a tree: `* /` before `+ -`, signs of equal rank from left to right.
 *
 * @param text - the formula
 * @param id - of the node it belongs to, for messages
 * @param path - where it stands
 * @returns the tree; fails with the codes `formula.*`
 *
 * @example
 * ```ts
 * parseFormula('1 - a / b', 'gap', []).ok; // => true
 * ```
 *
 * @remarks Association is as written, since it decides the last bit.
 * @source Our convention: a closed grammar, parsed once.
 */
export function parseFormula(text: string, id: string, path: readonly PathStep[]): Result<Formula> {
  const tokens = tokensOf(text, id, path);
  if (!tokens.ok) return tokens;
  const reader: Reader = { tokens: tokens.value, at: 0, id, path };
  const formula = readSum(reader, 0);
  if (!formula.ok) return formula;
  return peek(reader).kind === 'end' ? formula : unexpected(reader, 'a sign or the end');
}

interface Reader {
  readonly tokens: readonly Token[];
  at: number;
  readonly id: string;
  readonly path: readonly PathStep[];
}

function peek(reader: Reader): Token {
  return reader.tokens[reader.at] ?? { kind: 'end', text: '', position: 0, isBracketed: false };
}

function isSign(reader: Reader, signs: string): boolean {
  const token = peek(reader);
  return token.kind === 'sign' && signs.includes(token.text);
}

function readSum(reader: Reader, depth: number): Result<Formula> {
  return readChain(reader, '+-', () => readChain(reader, '*/', () => readOpposite(reader, depth)));
}

function readChain(reader: Reader, signs: string, part: () => Result<Formula>): Result<Formula> {
  let left = part();
  for (let length = 1; left.ok && isSign(reader, signs); length += 1) {
    if (length > longest) return fail(reader, 'formula.tooDeep', { limit: longest });
    const operator = peek(reader).text as '+' | '-' | '*' | '/';
    reader.at += 1;
    const right = part();
    if (!right.ok) return right;
    left = ok({ kind: 'binary', operator, left: left.value, right: right.value });
  }
  return left;
}

function readOpposite(reader: Reader, depth: number): Result<Formula> {
  if (depth > deepest) return fail(reader, 'formula.tooDeep', { limit: deepest });
  if (!isSign(reader, '-')) return readSingle(reader, depth);
  reader.at += 1;
  const of = readOpposite(reader, depth + 1);
  return of.ok ? ok({ kind: 'negate', of: of.value }) : of;
}

function readSingle(reader: Reader, depth: number): Result<Formula> {
  const token = peek(reader);
  if (token.kind === 'number') {
    reader.at += 1;
    return ok({ kind: 'number', value: Number(token.text) });
  }
  if (token.kind === 'name') {
    reader.at += 1;
    const isCall = !token.isBracketed && isSign(reader, '(');
    return isCall ? readCall(reader, token, depth) : ok({ kind: 'read', id: token.text });
  }
  if (!isSign(reader, '(')) return unexpected(reader, 'a number, an id, a function or an opening bracket');
  reader.at += 1;
  const inner = readSum(reader, depth + 1);
  if (!inner.ok) return inner;
  if (!isSign(reader, ')')) return unexpected(reader, 'a closing bracket');
  reader.at += 1;
  return inner;
}

function readCall(reader: Reader, token: Token, depth: number): Result<Formula> {
  const { text: name, position } = token;
  if (!isFormulaFunction(name)) {
    const functions = Object.keys(functionArguments);
    const facts = { name, position, functions: functions.join(', '), hint: didYouMean(name, functions) };
    return fail(reader, 'formula.unknownFunction', facts);
  }
  const parts: Formula[] = [];
  do {
    reader.at += 1;
    const part = readSum(reader, depth + 1);
    if (!part.ok) return part;
    parts.push(part.value);
  } while (isSign(reader, ','));
  if (!isSign(reader, ')')) return unexpected(reader, 'a comma or a closing bracket');
  reader.at += 1;
  const [least, greatest] = functionArguments[name];
  if (parts.length >= least && parts.length <= greatest) return ok({ kind: 'call', name, arguments: parts });
  const expected = least === greatest ? String(least) : `${least} to ${greatest}`;
  return fail(reader, 'formula.argumentCount', { name, expected, found: parts.length });
}

function unexpected(reader: Reader, expected: string): Result<Formula> {
  const { text, position, kind } = peek(reader);
  const found = kind === 'end' ? 'its end' : `'${text}'`;
  return fail(reader, 'formula.unexpected', { found, position, expected });
}

function fail(reader: Reader, code: keyof typeof formulaCodes, facts: Issue['facts']): Result<Formula> {
  return err(createIssue(formulaCodes, code, reader.path, { id: reader.id, ...facts }));
}
