import ts from 'typescript';
import { printDeclaration } from './print-declaration.js';

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The public interface of one door: each exported name with its declaration, sorted by name.
 *
 * @param program - a program that holds the door
 * @param file - absolute path of the door
 * @returns text, one paragraph for each name; throws when the program does not hold the file
 */
export function printEntryApi(program: ts.Program, file: string): string {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  if (source === undefined) throw new Error(`${file} is not part of the program.`);
  const door = checker.getSymbolAtLocation(source);
  const names = door === undefined ? [] : checker.getExportsOfModule(door);
  const paragraphs = names
    .map((name) => {
      const isAlias = (name.flags & ts.SymbolFlags.Alias) !== 0;
      const target = isAlias ? checker.getAliasedSymbol(name) : name;
      const printed = (target.declarations ?? []).map((node) => printDeclaration(node, checker));
      const renamed = target.name === name.name ? '' : ` (declared as ${target.name})`;
      return `# ${name.name}${renamed}\n${printed.join('\n')}\n`;
    })
    .sort(byText);
  return paragraphs.length === 0 ? '(exports nothing)\n' : paragraphs.join('\n');
}
