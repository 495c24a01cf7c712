import { join } from 'node:path';
import ts from 'typescript';

/**
 * A program over sources with the compiler options of the house.
 *
 * @param root - absolute path of the repository
 * @param files - absolute paths of the roots of the program
 * @returns the program; throws when the options cannot be read
 */
export function createSourceProgram(root: string, files: readonly string[]): ts.Program {
  const { config, error } = ts.readConfigFile(join(root, 'tsconfig.base.json'), ts.sys.readFile);
  if (error !== undefined) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  return ts.createProgram(files, options);
}
