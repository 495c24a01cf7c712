/** The value of a result; an example has no better answer to bad input than to stop and say what is wrong. */
export function must(result) {
  if (!result.ok) throw new Error(result.issues.map(({ code, message }) => `${code} ${message}`).join('\n'));
  return result.value;
}
