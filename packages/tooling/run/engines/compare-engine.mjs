import { CheckFailed } from '../lib/make-context.mjs';
import { differingCells } from './differing-cells.mjs';
import { differingNames } from './differing-names.mjs';
import { reference } from './list-engines.mjs';
import { runInEngine } from './run-in-engine.mjs';

const most = 20;

/**
 * Fails the check when an engine gives other bits than Node, and says where: index, node, subject, both values.
 *
 * @param context - of the check
 * @param engine - which gave `actual`; without a `command` only the lines are told
 * @param script - as in `runInEngine`
 * @param expected - the lines of Node
 * @param actual - the lines of the engine
 */
export async function compareEngine(context, engine, script, expected, actual) {
  const names = differingNames(expected, actual);
  if (names.length === 0) return;
  const lineOf = (lines, name) => lines.find((line) => line.startsWith(`${name}: `)) ?? '(nothing)';
  for (const name of names) {
    context.log(`${name}\n  Node: ${lineOf(expected, name)}\n  ${engine.name}: ${lineOf(actual, name)}`);
    if (engine.command === undefined || !/ cells /.test(lineOf(expected, name))) continue;
    const find = `[...sopana.quotedTables(), ...tables].find(({ name }) => name === ${JSON.stringify(name)})`;
    const both = { ...script, expression: `sopana.linesOfTable(${find})` };
    const here = await runInEngine(context, reference, both);
    const cells = differingCells(here, await runInEngine(context, engine, both));
    for (const cell of cells.slice(0, most))
      context.log(`  ${name}, ${cell.where}: Node ${cell.expected}, ${engine.name} ${cell.actual}`);
    if (cells.length > most) context.log(`  and ${cells.length - most} more`);
  }
  throw new CheckFailed(`${engine.name} gives other bits than Node for ${names.join('; ')}`);
}
