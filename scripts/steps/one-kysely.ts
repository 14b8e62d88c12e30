import { registerHooks } from 'node:module';

/** Address of Kysely in one file. */
const url = decodeURIComponent(new URL(import.meta.url).search.slice(1));

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'kysely' ? { url, format: 'module', shortCircuit: true } : next(specifier, context),
});
