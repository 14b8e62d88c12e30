import { type ParseArgsConfig, parseArgs } from 'node:util';

/** Prints what is wrong with a command line and how to use the command, and exits with 2. */
export function refuse(usage: string, why?: string): never {
  console.error([why, `Usage: ${usage}`].filter(Boolean).join('\n'));
  process.exit(2);
}

/** Reads the options and names of a command line. For an unknown option, or one without its value, see {@link refuse}. */
export function readOptions<const Config extends ParseArgsConfig>(usage: string, config: Config) {
  try {
    return parseArgs(config);
  } catch (error) {
    return refuse(usage, error instanceof Error ? error.message : undefined);
  }
}
