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
    const source = String(loaded.source);
    // Pages read it in the server, and in what draws their forms.
    return source.includes(linear) ? { ...loaded, source: source.replace(linear, () => quadratic) } : loaded;
  },
});
