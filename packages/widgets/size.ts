import { readdirSync, readFileSync } from 'node:fs';
import { bundle } from './build/bundle.ts';
import { here } from './build/paths.ts';
import localize from './lit-localize.json' with { type: 'json' };

interface Figure {
  readonly what: string;
  readonly bytes: number;
  readonly floor: number;
  readonly stretch: number;
}

const browser = here('dist/browser/');
const files = readdirSync(browser).filter((name) => name.endsWith('.br'));
const sizeOf = (name: RegExp): number =>
  files.filter((file) => name.test(file)).reduce((sum, file) => sum + readFileSync(browser + file).length, 0);

/** Budgets of the project in bytes of these files, brotli 11. */
const figures: readonly Figure[] = [
  {
    what: 'shura-poll as one self-contained file, every kind and state, Arabic',
    bytes: sizeOf(/^shura-poll\.all\.js\.br$/),
    floor: 14_000,
    stretch: 12_000,
  },
  {
    what: 'poll, suggestion box, suggestions and response feed as one self-contained file, Arabic',
    bytes: sizeOf(/^shura\.all\.js\.br$/),
    floor: 24_000,
    stretch: 18_000,
  },
  {
    what: 'script of a page with one single-choice poll, without headers',
    bytes: sizeOf(/^shura-poll\.js\.br$/),
    floor: 11_150,
    stretch: 8_500,
  },
  {
    what: 'what shura-search adds to a page with another element',
    bytes: sizeOf(/^shura-search-.{8}\.js\.br$/),
    floor: 3_000,
    stretch: 2_500,
  },
  ...localize.targetLocales.map((language) => ({
    what: `shura-poll in each further locale: ${new Intl.DisplayNames('en', { type: 'language' }).of(language)}`,
    bytes: sizeOf(RegExp(`^${language}-poll-.{8}\\.js\\.br$`)),
    floor: 1000,
    stretch: 600,
  })),
];

const modules = (
  await bundle({
    input: { poll: 'src/poll/define.ts' },
    entryFileNames: '[name].js',
    minify: false,
    keepExports: false,
  })
).flatMap((file) => file.modules);
const validation = modules.filter((path) => path.includes('/valibot/'));
const ok = figures.every(({ bytes, floor }) => bytes > 0 && bytes <= floor) && validation.length === 0;

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ ok, figures, modules: modules.length, valibotModules: validation.length }));
} else {
  for (const { what, bytes, floor, stretch } of figures) {
    const verdict = bytes <= stretch ? 'stretch met' : bytes <= floor ? 'floor met' : 'FLOOR MISSED';
    console.log(`${String(bytes).padStart(7)} B  ≤ ${floor} B (stretch ${stretch} B)  ${verdict}: ${what}`);
  }
  console.log(`${String(validation.length).padStart(7)}    of ${modules.length} modules of the poll are from valibot`);
}
process.exitCode = ok ? 0 : 1;
