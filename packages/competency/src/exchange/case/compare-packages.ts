import { createIssue, type Issue } from '@sopana/core';
import { exchangeCodes } from '../codes.js';
import { isCaseLink } from './is-case-link.js';
import { isPlainObject } from './is-plain-object.js';
import { sameValue } from './same-value.js';

const lists = ['CFItems', 'CFAssociations', 'CFRubrics'];
const roots = ['CFDocument', ...lists, 'CFDefinitions', 'extensions'];

/**
 * What a package says that is not in the one which was written again from the framework: proof that nothing was lost without a word.
 *
 * @param input - the package that was read
 * @param again - the package that the framework comes to
 * @param known - what is known not to be carried; its places are not said twice
 * @returns `exchange.notHeld` for each object with members that are not there, or not the same; extensions of Sopana apart
 */
export function comparePackages(
  input: Readonly<Record<string, unknown>>,
  again: Readonly<Record<string, unknown>>,
  known: readonly Issue[],
): readonly Issue[] {
  const said = new Set(known.map(({ path }) => path.slice(0, 2).join(' ')));
  const issues: Issue[] = [];
  const inside = new Set(
    [input['CFDocument'], ...listOf(input['CFItems'])].map((one) => Object(one)['identifier']),
  );
  const compare = (path: Issue['path'], what: string, before: unknown, after: unknown): void => {
    const lost = lostMembers(withoutTitles(before, inside), withoutTitles(after, inside));
    if (lost.length === 0 || said.has(path.slice(0, 2).join(' '))) return;
    const id = idOf(before);
    issues.push(
      createIssue(exchangeCodes, 'exchange.notHeld', path, { member: lost.join("', '"), what, id }),
    );
  };
  compare(['CFDocument'], 'document', input['CFDocument'], again['CFDocument']);
  compare(['CFDefinitions'], 'definitions', input['CFDefinitions'], again['CFDefinitions']);
  compare(['extensions'], 'extensions', input['extensions'], again['extensions']);
  for (const name of lists) {
    const written = new Map(listOf(again[name]).map((one) => [Object(one)['identifier'], one]));
    for (const [at, one] of listOf(input[name]).entries()) {
      compare([name, at], `entry of ${name}`, one, written.get(Object(one)['identifier']));
    }
  }
  for (const name of Object.keys(input)) {
    if (roots.includes(name)) continue;
    const facts = { member: name, what: 'package', id: idOf(input['CFDocument']) };
    issues.push(createIssue(exchangeCodes, 'exchange.notHeld', [name], facts));
  }
  return issues;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function idOf(object: unknown): string {
  const { humanCodingScheme: code, identifier } = Object(object) as Readonly<Record<string, unknown>>;
  return String(code ?? identifier ?? '');
}

function lostMembers(before: unknown, after: unknown): readonly string[] {
  if (!isPlainObject(before)) return [];
  return Object.entries(before).flatMap(([member, value]) => {
    const [was, is] = [value, Object(after)[member]].map((one) =>
      member === 'extensions' ? others(one) : one,
    );
    return sameValue(was, is) ? [] : [member];
  });
}

/** The title in a reference to what is in the package is a copy: when the item is called otherwise, nothing is lost with it. */
function withoutTitles(value: unknown, inside: ReadonlySet<unknown>): unknown {
  if (Array.isArray(value)) return value.map((one) => withoutTitles(one, inside));
  if (!isPlainObject(value)) return value;
  const isCopy = Object.keys(value).length <= 4 && isCaseLink(value) && inside.has(value.identifier);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([member]) => !(isCopy && member === 'title'))
      .map(([member, one]) => [member, withoutTitles(one, inside)]),
  );
}

/** Extensions of others. */
function others(extensions: unknown): unknown {
  if (!isPlainObject(extensions)) return extensions;
  const entries = Object.entries(extensions).filter(([name]) => name !== 'sopana');
  return entries.length === 0 ? null : Object.fromEntries(entries);
}
