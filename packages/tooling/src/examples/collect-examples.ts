import { readFileSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import ts from 'typescript';
import { listFiles } from '../files/list-files.js';
import type { DocExample } from './doc-example.js';

/**
 * Every `@example` block of the TypeScript files under a folder.
 *
 * @param dir - absolute path of the folder
 * @returns the blocks, by file name, then by place in the file
 */
export function collectExamples(dir: string): DocExample[] {
  return listFiles(dir, (file) => file.endsWith('.ts')).flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    const found: DocExample[] = [];
    const visit = (node: ts.Node): void => {
      for (const tag of ts.getJSDocTags(node)) {
        if (tag.parent.parent !== node || tag.tagName.text !== 'example') continue;
        const text = ts.getTextOfJSDocComment(tag.comment) ?? '';
        const code = text.replace(/^\s*```\w*\n|\n?```\s*$/g, '');
        const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        const path = relative(dirname(dir), file).split(sep).join('/');
        found.push({ at: `${path}:${line}`, code });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}
