import { readdirSync, readFileSync } from 'node:fs';

/** Names of the running processes of a group. A zombie is not counted: it waits for its parent to reap it. */
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
