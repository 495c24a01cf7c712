import picocolors from 'picocolors';
import type { Failure } from '../model/attempt.js';
import type { Environment } from '../model/environment.js';
import { plainText } from './plain-text.js';

/**
 * Says on standard error why a verb stops.
 *
 * @param environment - the world outside
 * @param failure - what was found; each line is `code place: message`
 * @returns the exit code
 */
export async function stop(environment: Environment, failure: Failure): Promise<number> {
  const { stderr } = environment;
  const colours = picocolors.createColors(stderr.hasColour);
  const lines = failure.findings.map(
    ({ place, issue }) => `${colours.red(issue.code)} ${plainText(`${place}: ${issue.message}`)}\n`,
  );
  if (lines.length > 1) lines.push(`${lines.length} findings.\n`);
  await stderr.write(lines.join(''));
  return failure.exit;
}
