import { readdirSync } from 'node:fs';
import { registerHooks } from 'node:module';

/** Address of the folder with the bundles, each named after the specifier that it stands for. */
const folder = decodeURIComponent(new URL(import.meta.url).search.slice(1));
const bundles = new Set(readdirSync(new URL(folder), { recursive: true, encoding: 'utf8' }));

registerHooks({
  resolve: (specifier, context, next) => {
    // A source beside another. Node would look for the package of each.
    if (specifier.startsWith('.') && specifier.endsWith('.ts'))
      return { url: new URL(specifier, context.parentURL).href, format: 'module-typescript', shortCircuit: true };
    const bundle = `${specifier}.mjs`;
    if (!bundles.has(bundle)) return next(specifier, context);
    return { url: new URL(bundle, folder).href, format: 'module', shortCircuit: true };
  },
});
