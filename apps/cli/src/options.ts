/** The value of `--name value` or `--name=value`; undefined when the option is not there. */
export function optionOf(args: readonly string[], name: string): string | undefined {
  const joined = args.find((each) => each.startsWith(`--${name}=`));
  if (joined) return joined.slice(name.length + 3);
  const at = args.indexOf(`--${name}`);
  return at < 0 ? undefined : args[at + 1];
}

/** True when the option stands among the words. */
export function hasOption(args: readonly string[], name: string): boolean {
  return args.some((each) => each === `--${name}` || each.startsWith(`--${name}=`));
}
