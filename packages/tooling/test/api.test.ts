import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { createSourceProgram } from '../src/api/create-source-program.js';
import { entriesOf } from '../src/api/entries-of.js';
import { printEntryApi } from '../src/api/print-entry-api.js';
import { listPackages } from '../src/files/list-packages.js';
import { repositoryRoot } from '../src/files/repository-root.js';

const folder = fileURLToPath(new URL('./api', import.meta.url));
const entries = listPackages(repositoryRoot)
  .filter(({ manifest }) => manifest.private !== true)
  .flatMap(entriesOf);

describe('the public interface is the one that was reviewed (after a wanted change: pnpm run api:update)', () => {
  const program = createSourceProgram(
    repositoryRoot,
    entries.map(({ file }) => file),
  );

  it.each(entries)('$specifier', async ({ label, file }) => {
    await expect(printEntryApi(program, file)).toMatchFileSnapshot(join(folder, `${label}.api.txt`));
  });

  it('has no page for a door that is gone', () => {
    const kept = existsSync(folder) ? readdirSync(folder).sort() : [];
    expect(kept).toEqual(entries.map(({ label }) => `${label}.api.txt`).sort());
  });
});

describe('the printed interface', () => {
  const sources: Readonly<Record<string, string>> = {
    '/door.ts':
      "export { grow as growBy } from './grow.js';\nexport type { Step } from './step.js';\nexport { stepCodes, most } from './step.js';",
    '/grow.ts': '/** Text. */\nexport function grow( by : number, to?: string ): number { return by; }',
    '/step.ts':
      "export interface Step { /** Text. */ readonly id: string }\nexport const stepCodes = { 'step.b': 'B', 'step.a': 'A' } as const;\nexport const most: number = 3;",
  };
  const host = ts.createCompilerHost({});
  const program = ts.createProgram(
    ['/door.ts'],
    { noLib: true, module: ts.ModuleKind.NodeNext, types: [] },
    {
      ...host,
      fileExists: (name) => Object.hasOwn(sources, name),
      readFile: (name) => sources[name],
      getCurrentDirectory: () => '/',
      directoryExists: (name) => name === dirname(`/${basename(name)}`),
      getSourceFile: (name) =>
        Object.hasOwn(sources, name)
          ? ts.createSourceFile(name, sources[name] ?? '', ts.ScriptTarget.ES2022, true)
          : undefined,
    },
  );

  it('shows names, types and codes, and neither bodies, comments nor values', () => {
    expect(printEntryApi(program, '/door.ts')).toBe(
      [
        '# Step\ninterface Step {\n    readonly id: string;\n}\n',
        '# growBy (declared as grow)\nfunction grow(by: number, to?: string): number;\n',
        '# most\nconst most: number;\n',
        "# stepCodes\nconst stepCodes: messages of\n  'step.a'\n  'step.b'\n",
      ].join('\n'),
    );
  });

  it('refuses a file that it does not hold', () => {
    expect(() => printEntryApi(program, '/other.ts')).toThrow('/other.ts');
  });
});
