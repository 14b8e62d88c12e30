/** `[file, guard, without]`: what a control takes out of a source of an element, as `packages/desk/src/…` names it. */
const [file, guard, without] = JSON.parse(process.env.UNGUARDED ?? '[]');

/** Takes the guard out of the source that the test server sends. */
export const unguarded = {
  name: 'unguarded',
  transform({ path, body }) {
    if (path !== `/${file}`) return undefined;
    if (!body.includes(guard)) throw new Error(`${file} has no "${guard}"`);
    return body.replace(guard, without);
  },
};
