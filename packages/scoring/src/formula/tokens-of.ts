import { createIssue, type Issue, type PathStep, type Result, resultOf } from '@sopana/core';
import { formulaCodes } from './codes.js';
import type { Token } from './token.js';

const number = /^(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?/;
const name = /^[\p{L}_][\p{L}\p{N}._]*/u;
const bracketed = /^\[([^[\]]+)\]/;

/**
 * The words of a formula.
 *
 * @param text - the formula
 * @param id - of the node it belongs to, for messages
 * @param path - where it stands
 * @returns the words and an end; fails with one `formula.unknownSign` for each sign outside the language
 */
export function tokensOf(text: string, id: string, path: readonly PathStep[]): Result<readonly Token[]> {
  const issues: Issue[] = [];
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const rest = text.slice(at);
    const position = at + 1;
    const blank = /^\s+/.exec(rest);
    const found = number.exec(rest);
    const word = name.exec(rest);
    const quoted = bracketed.exec(rest);
    if (blank !== null) at += blank[0].length;
    else if (found !== null) {
      tokens.push({ kind: 'number', text: found[0], position, isBracketed: false });
      at += found[0].length;
    } else if (word !== null) {
      tokens.push({ kind: 'name', text: word[0], position, isBracketed: false });
      at += word[0].length;
    } else if (quoted !== null) {
      tokens.push({ kind: 'name', text: (quoted[1] ?? '').trim(), position, isBracketed: true });
      at += quoted[0].length;
    } else if ('+-*/(),'.includes(rest.charAt(0))) {
      tokens.push({ kind: 'sign', text: rest.charAt(0), position, isBracketed: false });
      at += 1;
    } else {
      issues.push(
        createIssue(formulaCodes, 'formula.unknownSign', path, { sign: rest.charAt(0), position, id }),
      );
      at += 1;
    }
  }
  tokens.push({ kind: 'end', text: '', position: text.length + 1, isBracketed: false });
  return resultOf(issues, () => tokens);
}
