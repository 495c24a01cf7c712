/** The command as a person would type it. */
export function commandLine(args) {
  return ['sopana', ...args.map((arg) => (/^[\w./:=@,%+-]+$/.test(arg) ? arg : `'${arg}'`))].join(' ');
}
