import { readdirSync, readFileSync } from 'node:fs';

/** Processes of a group that still run, by name. A zombie does not: it only waits for its parent to look. */
export function leftOf(group: number | undefined): string {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => {
      try {
        // Fields of proc(5) stat after the name: state, parent, process group.
        const [, name, state, , owner] =
          /\((.*)\) (\S) (\d+) (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
        return Number(owner) === group && state !== 'Z' ? name : undefined;
      } catch {
        return undefined;
      }
    })
    .filter((name) => name !== undefined)
    .join(', ');
}
