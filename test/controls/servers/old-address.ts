/**
 * Loaded into a real server (`node --import`): the direction of words is read as it once was, with a pattern that reads a run
 * of letters again from each of them.
 */
import { registerHooks } from 'node:module';

const linear = String.raw`/(?<!\S)[^\s@]+@\S+|`;
const quadratic = String.raw`/\S+@\S+|`;

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (!url.endsWith('/text/direction.js')) return loaded;
    const source = String(loaded.source);
    if (!source.includes(linear)) throw new Error(`${url} has no such pattern any more: ${linear}`);
    return { ...loaded, source: source.replace(linear, () => quadratic) };
  },
});
