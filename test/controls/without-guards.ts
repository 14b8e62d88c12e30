import { registerHooks } from 'node:module';

/** A source file of the server, a snippet in it, and its replacement. */
export type Guard = readonly [file: string, guard: string, without: string];

/** Replaces guards in the server's source files as they are loaded. */
export const withoutGuards = (wrong: readonly Guard[]): void => {
  registerHooks({
    load(url, context, next) {
      const loaded = next(url, context);
      const here = wrong.filter(([file]) => url.endsWith(`/server/src/${file}`));
      if (here.length === 0) return loaded;
      let source = String(loaded.source);
      for (const [file, guard, without] of here) {
        if (!source.includes(guard)) throw new Error(`${file} has no "${guard}"`);
        source = source.replace(guard, without);
      }
      return { ...loaded, source };
    },
  });
};
