/** Weighs the catalogue of topics for the built package. */
import { writeFileSync } from 'node:fs';

const { weighedCatalogue } = (await import('./dist/text/alike/catalogue.js')) as { weighedCatalogue: () => string };
writeFileSync(new URL('dist/text/alike/catalogue.json', import.meta.url), weighedCatalogue());
