/**
 * Published packages have no sources, so nothing may be led to them: `development` is a condition of this repository, and
 * of Vite's and webpack's servers too. A checkout resolves by package.json as it stands.
 */
const withoutSources = (value) =>
  typeof value === 'object'
    ? Object.fromEntries(
        Object.entries(value).flatMap(([key, inner]) => (key === 'development' ? [] : [[key, withoutSources(inner)]])),
      )
    : value;

module.exports = {
  hooks: {
    beforePacking: ({ devDependencies, ...manifest }) => ({ ...manifest, exports: withoutSources(manifest.exports) }),
  },
};
