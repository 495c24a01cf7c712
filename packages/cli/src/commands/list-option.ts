import { Option } from 'commander';

/**
 * An option that may be given several times.
 *
 * @param flags - as commander wants them
 * @param description - for the help
 * @returns the option, whose value is the list of what was given
 */
export function listOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser(
    (text: string, before: readonly string[] | undefined): readonly string[] => [...(before ?? []), text],
  );
}
