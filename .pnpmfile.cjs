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

/** The desk is published as one bundle with its libraries inside; they stay its dependencies for whoever lists them. */
const bundled = '@shura/desk';

/** What better-auth offers to pages. A server has none, though this workspace holds some of it for tests and examples. */
const forPages = ['next', 'react', 'react-dom', 'vue'];

module.exports = {
  hooks: {
    readPackage(manifest) {
      if (manifest.name !== 'better-auth') return manifest;
      for (const name of forPages) {
        delete manifest.peerDependencies[name];
        delete manifest.peerDependenciesMeta[name];
      }
      return manifest;
    },
    beforePacking: ({ devDependencies, dependencies, ...manifest }) => ({
      ...manifest,
      exports: withoutSources(manifest.exports),
      ...(manifest.name !== bundled && { dependencies }),
    }),
  },
};
