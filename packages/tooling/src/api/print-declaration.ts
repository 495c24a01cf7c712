import ts from 'typescript';

const printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed });

function print(node: ts.Node): string {
  return printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile()).replace(/^export /, '');
}

function printFunction(node: ts.FunctionDeclaration): string {
  const bare = ts.factory.createFunctionDeclaration(
    undefined,
    node.asteriskToken,
    node.name,
    node.typeParameters,
    node.parameters,
    node.type,
    undefined,
  );
  return printer.printNode(ts.EmitHint.Unspecified, bare, node.getSourceFile());
}

function printVariable(node: ts.VariableDeclaration, checker: ts.TypeChecker): string {
  const name = node.name.getText();
  if (node.type !== undefined) return `const ${name}: ${print(node.type)};`;
  const type = checker.getTypeAtLocation(node);
  if (/Codes$/.test(name)) {
    const codes = type.getProperties().map((property) => `  '${property.name}'`);
    return [`const ${name}: messages of`, ...codes.sort()].join('\n');
  }
  const text = checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation);
  return `const ${name}: ${text.replace(/import\("[^"]+"\)\./g, '')};`;
}

/**
 * A declaration as a user sees it: no body, no comments, no value.
 *
 * @param node - a declaration of an exported name
 * @param checker - of the program that holds it
 * @returns its text, formatted by the compiler
 */
export function printDeclaration(node: ts.Declaration, checker: ts.TypeChecker): string {
  if (ts.isFunctionDeclaration(node)) return printFunction(node);
  if (ts.isVariableDeclaration(node)) return printVariable(node, checker);
  return print(node);
}
