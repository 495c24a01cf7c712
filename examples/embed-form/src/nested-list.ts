/** Lines that are indented by two blanks a level, as a list of lists that a screen reader can walk. */
export function nestedList(lines: readonly string[]): HTMLUListElement {
  const root = document.createElement('ul');
  const open: HTMLUListElement[] = [root];
  for (const line of lines) {
    const text = line.trimStart();
    const depth = (line.length - text.length) / 2;
    open.length = Math.min(open.length, depth + 1);
    while (open.length <= depth) {
      const child = document.createElement('ul');
      const parent = open.at(-1);
      (parent?.lastElementChild ?? parent)?.append(child);
      open.push(child);
    }
    const item = document.createElement('li');
    item.textContent = text;
    open.at(-1)?.append(item);
  }
  return root;
}
