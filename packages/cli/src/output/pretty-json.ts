const width = 110;

/**
 * JSON that people can read and that differs line by line: what fits into a line stays in one.
 *
 * @param value - JSON data
 * @returns the text, without a line feed at its end; keys and lists in their own order
 */
export function prettyJson(value: unknown): string {
  return written(value, '', 0);
}

function written(value: unknown, indent: string, before: number): string {
  const flat = flatText(value);
  if (typeof value !== 'object' || value === null || before + indent.length + flat.length <= width)
    return flat;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const entries = value.map((entry) => `${inner}${written(entry, inner, 1)}`);
    return entries.length === 0 ? '[]' : `[\n${entries.join(',\n')}\n${indent}]`;
  }
  const members = Object.entries(value).map(([key, member]) => {
    const name = `${JSON.stringify(key)}: `;
    return `${inner}${name}${written(member, inner, name.length + 1)}`;
  });
  return members.length === 0 ? '{}' : `{\n${members.join(',\n')}\n${indent}}`;
}

function flatText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flatText).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${flatText(member)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}
