import type { CompiledFramework, FrameworkVersion } from '@sopana/competency';
import type { Result } from '@sopana/core';
import type { Attempt } from '../model/attempt.js';
import type { Environment } from '../model/environment.js';
import { attemptOf } from './attempt-of.js';
import { failure } from './failure.js';
import { loadCompiled } from './load-compiled.js';
import { placeInData } from './place-in-data.js';

/** A kind of document that may come with the command. */
export interface OwnDocument<T, C> {
  /** What it is, for people. */
  readonly kind: string;
  /** The option that names a file of it. */
  readonly option: string;
  /** The one that comes with the command, and the framework that it is for. */
  readonly own: { readonly document: T; readonly framework: FrameworkVersion };
  /** Reads untrusted data. */
  readonly parse: (input: unknown) => Result<T>;
  /** Checks what a shape cannot say. */
  readonly compile: (document: T) => Result<C>;
}

/**
 * A document that the user named, or the one that comes with the command for the framework.
 *
 * @param environment - the world outside
 * @param framework - the framework in use
 * @param file - what the user named; undefined for none
 * @param kind - what kind of document it is
 * @returns the document; stops as `loadCompiled` does, or as wrong usage with `argument.needsDocument`
 */
export async function ownOrNamed<T, C>(
  environment: Environment,
  { identity }: CompiledFramework,
  file: string | undefined,
  { compile, kind, option, own, parse }: OwnDocument<T, C>,
): Promise<Attempt<C>> {
  if (file !== undefined) return loadCompiled(environment, file, parse, compile);
  const { document, framework } = own;
  if (framework.id === identity.id && framework.version === identity.version) {
    return attemptOf(compile(document), placeInData(kind));
  }
  const facts = { kind, option, framework: `${identity.id} ${identity.version}` };
  return failure(2, 'argument.needsDocument', option, facts);
}
