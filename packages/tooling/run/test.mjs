/** `npm test`: every check, on a machine with Node and npm; see `npm test -- --help`. */
import { join } from 'node:path';
import { allChecks } from './lib/all-checks.mjs';
import { install } from './lib/install.mjs';
import { cache } from './lib/paths.mjs';
import { help, readArguments } from './lib/read-arguments.mjs';
import { runCheck } from './lib/run-check.mjs';
import { writeAtomically } from './lib/write-atomically.mjs';

const print = (line) => process.stdout.write(`${line}\n`);

function report({ name, state, seconds, note, log, output }) {
  const time = `${seconds.toFixed(1)} s`.padStart(8);
  print(`${state.padEnd(7)} ${name.padEnd(12)} ${time}  ${note}`.trimEnd());
  if (state === 'FAILED') print(`${output.trimEnd()}\n— the end of ${name}; also in ${log}`);
}

async function main() {
  const options = readArguments(process.argv.slice(2), process.env);
  if (options.error !== undefined) {
    process.stderr.write(`${options.error}\n`);
    return 2;
  }
  if (options.help) {
    process.stdout.write(help);
    return 0;
  }
  const outcomes = options.ran.map(({ name, code }) => ({
    ...{ name, seconds: 0, log: '', output: '', note: `ran before, exit code ${code}` },
    ...(code === 0 ? { state: 'ok', passed: 1, failed: 0 } : { state: 'FAILED', passed: 0, failed: 1 }),
  }));
  for (const outcome of outcomes)
    print(`${outcome.state.padEnd(7)} ${outcome.name.padEnd(12)} ${outcome.note}`);
  if (await install(process.stdout)) {
    const wanted =
      options.only.length === 0 ? allChecks : allChecks.filter(({ name }) => options.only.includes(name));
    for (const check of wanted) {
      const outcome = await runCheck(check, options);
      report(outcome);
      outcomes.push(outcome);
    }
  } else {
    outcomes.push({ name: 'install', state: 'FAILED', seconds: 0, note: '', passed: 0, failed: 1 });
  }
  const total = (key) => outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
  const result = { passed: total('passed'), failed: total('failed'), seconds: total('seconds') };
  const checks = outcomes.map(({ output: _, ...outcome }) => outcome);
  writeAtomically(join(cache, 'results.json'), `${JSON.stringify({ ...result, checks }, null, 2)}\n`);
  for (const { name, state, note } of outcomes) if (state === 'skipped') print(`skipped ${name}: ${note}`);
  print(`${result.passed} passed, ${result.failed} failed`);
  return result.failed === 0 ? 0 : 1;
}

// A reader such as `head` may leave before the end.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await main();
