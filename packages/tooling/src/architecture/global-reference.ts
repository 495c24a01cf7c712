import ts from 'typescript';

/** Whether an identifier is only a label of something else: a member, a key, an imported name. */
function isLabel(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isMetaProperty(parent)) return parent.name === node;
  if (ts.isBindingElement(parent)) return parent.propertyName === node || parent.name === node;
  if (ts.isImportSpecifier(parent) || ts.isNamespaceExport(parent)) return true;
  if (ts.isExportSpecifier(parent)) {
    return (
      parent.parent.parent.moduleSpecifier !== undefined || (parent.propertyName ?? parent.name) !== node
    );
  }
  if (ts.isLabeledStatement(parent) || ts.isBreakOrContinueStatement(parent)) return true;
  return (ts.isPropertyAssignment(parent) ||
    ts.isClassElement(parent) ||
    ts.isObjectLiteralElementLike(parent)) &&
    !ts.isShorthandPropertyAssignment(parent)
    ? parent.name === node
    : false;
}

function symbolOf(node: ts.Identifier, checker: ts.TypeChecker): ts.Symbol | undefined {
  if (ts.isShorthandPropertyAssignment(node.parent)) {
    return checker.getShorthandAssignmentValueSymbol(node.parent);
  }
  if (ts.isExportSpecifier(node.parent)) return checker.getExportSpecifierLocalTargetSymbol(node.parent);
  return checker.getSymbolAtLocation(node);
}

/**
 * The name of the global that an identifier reads.
 *
 * @param node - an identifier outside type positions
 * @param checker - of the bound sources
 * @returns undefined for members, keys and names that the file declares or imports; `declare` does not count
 */
export function globalReference(node: ts.Identifier, checker: ts.TypeChecker): string | undefined {
  if (isLabel(node)) return undefined;
  const declared = symbolOf(node, checker)?.declarations?.some(
    (declaration) =>
      (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Ambient) === 0 &&
      !ts.isInterfaceDeclaration(declaration) &&
      !ts.isTypeAliasDeclaration(declaration),
  );
  return declared === true ? undefined : node.text;
}
