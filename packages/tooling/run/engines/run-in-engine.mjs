import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CheckFailed } from '../lib/make-context.mjs';
import { runCommand } from '../lib/run-command.mjs';

const limit = 600_000;

/** JSON as an expression that every engine reads alike, whatever encoding it takes the file for. */
function asciiLiteral(json) {
  const unitEscape = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(json).replace(/[^ -~]/g, unitEscape);
}

/**
 * Runs the bundle in an engine and gives the lines that an expression makes.
 *
 * @param context - of the check
 * @param engine - `name`, and `command` as a list
 * @param script - `bundle`, `tables` as JSON text, `expression` over `sopana` and `tables` that gives lines, `dir` to write to
 * @returns the lines; the check fails when the engine does not come to the end
 */
export async function runInEngine(context, engine, { bundle, tables, expression, dir }) {
  const file = join(dir, 'script.cjs');
  const text = [
    // Only Node has no print of its own.
    "if (typeof print === 'undefined') globalThis.print = console.log;",
    bundle,
    `const tables = JSON.parse(${asciiLiteral(tables)});`,
    `print(['[begin]', ...${expression}, '[end]'].join('\\n'));`,
  ];
  writeFileSync(file, `${text.join('\n')}\n`);
  const [program, ...args] = engine.command;
  const started = Date.now();
  const { output } = await runCommand(program, [...args, file], { timeout: limit });
  context.log(`${engine.name}: ${expression.slice(0, 100)}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
  const found = /\[begin\]\r?\n([\s\S]*)\n\[end\]/.exec(output);
  if (found === null) {
    context.log(output);
    throw new CheckFailed(`${engine.name} did not come to the end of the script`);
  }
  return found[1].split(/\r?\n/);
}
