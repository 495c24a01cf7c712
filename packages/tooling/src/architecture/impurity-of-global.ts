import ts from 'typescript';
import { bannedGlobals, bannedStatics, exactMath } from './banned-names.js';

function memberOf(node: ts.Identifier): string | undefined {
  const { parent } = node;
  return ts.isPropertyAccessExpression(parent) && parent.expression === node ? parent.name.text : undefined;
}

function isExactDate(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isNewExpression(parent) && parent.expression === node) {
    const [first, second] = parent.arguments ?? [];
    return first !== undefined && second === undefined && !ts.isSpreadElement(first);
  }
  const isInstanceTest =
    ts.isBinaryExpression(parent) &&
    parent.right === node &&
    parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword;
  return isInstanceTest || memberOf(node) === 'UTC';
}

/**
 * What is impure about reading a global.
 *
 * @param node - an identifier that reads a global
 * @returns the reason with its cure, or undefined when the use is pure
 */
export function impurityOfGlobal(node: ts.Identifier): string | undefined {
  const name = node.text;
  const member = memberOf(node);
  if (bannedGlobals.has(name)) return `${name} belongs to the host; take what you need as an argument.`;
  if (name === 'Math' && (member === undefined || !exactMath.has(member))) {
    return `Math${member === undefined ? ' as a value' : `.${member}`} may differ between engines; use @sopana/core/arithmetic or /random.`;
  }
  if (name === 'Date' && !isExactDate(node)) {
    return 'Date reads the clock or the time zone here; only new Date(one value), Date.UTC and instanceof are pure.';
  }
  if (Object.hasOwn(bannedStatics, name) && member !== undefined && bannedStatics[name]?.has(member)) {
    return `${name}.${member} is missing in engines that the library supports.`;
  }
  return undefined;
}
