import { builtinModules } from 'node:module';
import ts from 'typescript';
import { bannedMembers, bannedStatics } from './banned-names.js';
import { bindSources } from './bind-sources.js';
import type { Finding } from './finding.js';
import { globalReference } from './global-reference.js';
import { impurityOfGlobal } from './impurity-of-global.js';
import type { SourceText } from './source-text.js';

const powers = new Set([ts.SyntaxKind.AsteriskAsteriskToken, ts.SyntaxKind.AsteriskAsteriskEqualsToken]);

function impurityOfMember(name: string): string | undefined {
  return bannedMembers.has(name)
    ? `.${name} depends on the locale, is missing in some engines, or leads to Function.`
    : undefined;
}

function impurityOfBinding(node: ts.BindingElement): string | undefined {
  const label = node.propertyName ?? node.name;
  if (!ts.isObjectBindingPattern(node.parent) || !(ts.isIdentifier(label) || ts.isStringLiteral(label))) {
    return undefined;
  }
  const declaration = node.parent.parent;
  const from =
    ts.isVariableDeclaration(declaration) &&
    declaration.initializer &&
    ts.isIdentifier(declaration.initializer)
      ? declaration.initializer.text
      : '';
  const isStatic = Object.hasOwn(bannedStatics, from) && bannedStatics[from]?.has(label.text) === true;
  return isStatic
    ? `${from}.${label.text} is missing in engines that the library supports.`
    : impurityOfMember(label.text);
}

function impurityOfModule(specifier: ts.Expression | undefined): string | undefined {
  if (specifier === undefined || !ts.isStringLiteral(specifier)) return undefined;
  const { text } = specifier;
  return text.startsWith('node:') || builtinModules.includes(text.split('/')[0] ?? '')
    ? `${text} exists in one host only; files and terminals belong to the cli.`
    : undefined;
}

function impurityOf(node: ts.Node, checker: ts.TypeChecker): string | undefined {
  if (ts.isBinaryExpression(node) && powers.has(node.operatorToken.kind)) {
    return 'the engine decides the last bit of **; use pow or powerOfTen of @sopana/core/arithmetic.';
  }
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
    return impurityOfModule(node.moduleSpecifier);
  if (ts.isImportEqualsDeclaration(node)) return 'import = is a call of require; use a static import.';
  if (node.kind === ts.SyntaxKind.ImportKeyword && ts.isCallExpression(node.parent)) {
    return 'import() loads code at run time; use a static import.';
  }
  if (ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.ImportKeyword) {
    return 'import.meta names the host; take what you need as an argument.';
  }
  if (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === 'with'
  ) {
    return '.with() is missing in some engines; copy, then set.';
  }
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
    return impurityOfMember(node.argumentExpression.text);
  }
  if (ts.isBindingElement(node)) return impurityOfBinding(node);
  if (ts.isPropertyAccessExpression(node)) return impurityOfMember(node.name.text);
  if (ts.isIdentifier(node) && globalReference(node, checker) !== undefined) return impurityOfGlobal(node);
  return undefined;
}

/**
 * Uses of a clock, chance, a locale, the environment, code made at run time, functions whose last bit
 * the engine chooses, and functions that supported engines lack. Types are not looked at: they vanish.
 *
 * @param sources - files that must be pure
 * @returns rule `pure`
 */
export function findImpurities(sources: readonly SourceText[]): Finding[] {
  const { files, checker } = bindSources(sources);
  return files.flatMap((file) => {
    const found: Finding[] = [];
    const visit = (node: ts.Node): void => {
      const impurity = impurityOf(node, checker);
      if (impurity !== undefined) {
        const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        found.push({ rule: 'pure', at: `${file.fileName}:${line}`, message: impurity });
      }
      if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
      if (ts.isExpressionWithTypeArguments(node)) visit(node.expression);
      else if (!ts.isTypeNode(node)) ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  });
}
