/** Writes the weighed catalogue of topics beside the built code. Needs the output of `tsc`. */
import { writeFileSync } from 'node:fs';

const { weighedCatalogue } = (await import('./dist/catalogue/catalogue.js')) as { weighedCatalogue: () => string };
writeFileSync(new URL('dist/catalogue/catalogue.json', import.meta.url), weighedCatalogue());
