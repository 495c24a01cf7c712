/**
 * Why the system refused something, in a word.
 *
 * @param error - what was thrown
 * @returns the system's code, such as `ENOENT`; throws again what is no refusal of the system but a defect of ours
 */
export function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}
