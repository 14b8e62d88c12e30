/**
 * `[file, guard, without]`: the guard that a control removes from an element's source, whose path is like
 * `packages/desk/src/…`.
 */
const [file, guard, without] = JSON.parse(process.env.UNGUARDED ?? '[]');

/** Removes the guard from the source that the test server sends. */
export const unguarded = {
  name: 'unguarded',
  transform({ path, body }) {
    if (path !== `/${file}`) return undefined;
    if (!body.includes(guard)) throw new Error(`${file} has no "${guard}"`);
    return body.replace(guard, without);
  },
};
