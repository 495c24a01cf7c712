import { join } from 'node:path';
import { allChecks } from './all-checks.mjs';
import { root } from './paths.mjs';

export const help = `npm test [-- options]

Runs every check of the repository, one line each; the last line is "N passed, N failed".
What needs something that is not here (data, a browser, other engines) is skipped and listed.

  --only NAME      run one check; may be given again
  --strict         what would be skipped fails instead (also: CI_STRICT=1)
  --ran NAME=CODE  count a command that ran before, by its exit code; may be given again
  --help           this text

Checks, in order:
${allChecks.map(({ name, shows }) => `  ${name.padEnd(12)} ${shows}`).join('\n')}

Examples:
  npm test
  npm test -- --only unit
  npm test -- --only build --only consumers
  SOPANA_DATA=/data npm test -- --only data
  npm test -- --strict
`;

/**
 * The options of a run.
 *
 * @param words - after the script's name
 * @param env - the environment
 * @returns the options, or `error` with what is wrong
 */
export function readArguments(words, env) {
  const options = {
    only: [],
    ran: [],
    strict: (env.CI_STRICT ?? '') !== '' && env.CI_STRICT !== '0',
    data: env.SOPANA_DATA || join(root, '..', 'shared', 'data'),
    help: false,
  };
  const queue = [...words];
  for (let word = queue.shift(); word !== undefined; word = queue.shift()) {
    if (word === '--help' || word === '-h') options.help = true;
    else if (word === '--strict') options.strict = true;
    else if (word === '--only') {
      const name = queue.shift() ?? '';
      if (!allChecks.some((check) => check.name === name)) {
        return {
          error: `there is no check '${name}'; there are: ${allChecks.map((check) => check.name).join(', ')}`,
        };
      }
      options.only.push(name);
    } else if (word === '--ran') {
      const match = /^([\w-]+)=(\d+)$/.exec(queue.shift() ?? '');
      if (match === null) return { error: '--ran takes NAME=EXITCODE, such as --ran start=0' };
      options.ran.push({ name: match[1], code: Number(match[2]) });
    } else return { error: `'${word}' is not an option; see npm test -- --help` };
  }
  return options;
}
