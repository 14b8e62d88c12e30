import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/** One way to embed the same question in the same agency page. */
export interface Variant {
  /** Markup for the head, and for the poll's place in the body. */
  readonly head: string;
  readonly body: string;
  /** Language of the page; Arabic by default. */
  readonly lang?: 'ar' | 'en';
}

export interface Asset {
  readonly body: string;
  readonly type: string;
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Height reserved for the poll and its results, at any width from 320 px. */
const reserved = '<style>shura-poll { display: block; min-block-size: 46rem }</style>';

const rivals = {
  native: { head: '', body: readFileSync(here('rivals/native-form.html'), 'utf8') },
  react: { head: '<script type="module" src="/react.js"></script>', body: '<div id="poll"></div>' },
  survey: {
    head: '<link rel="stylesheet" href="/survey.css"><script type="module" src="/survey.js"></script>',
    body: '<div id="poll"></div>',
  },
} as const satisfies Record<string, Variant>;

export type VariantName = keyof typeof rivals | Ours;
export type Ours = 'ours' | 'ours-en';

export type Variants = Readonly<Record<VariantName, Variant>>;

/** @param ours address of our server, which draws the poll for server-rendered pages */
export async function pageVariants(ours: string): Promise<Variants> {
  const drawn = async (lang: 'ar' | 'en'): Promise<Variant> => ({
    head: `${reserved}<script fetchpriority="low" type="module" src="/w/v1/shura-poll.js"></script>`,
    body: await (await fetch(`${ours}/fragment/poll/bench?lang=${lang}`)).text(),
    lang,
  });
  return { ...rivals, ours: await drawn('ar'), 'ours-en': await drawn('en') };
}

/**
 * The agency's page: the same text above and below, so that growth in between causes a layout shift. It names its font,
 * as every agency's page does.
 */
export function pageOf({ head, body, lang = 'ar' }: Variant): string {
  return `<!doctype html>
<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>الحديقة الجديدة</title>
    <link rel="icon" href="data:,">
    <style>body { font-family: 'Noto Sans Arabic', Tahoma, sans-serif }</style>
    ${head}
  </head>
  <body>
    <h1>الحديقة الجديدة</h1>
    <p>تستعد البلدية لإنشاء حديقة عامة جديدة، وتريد أن تعرف رأيكم في موقعها قبل القرار.</p>
    ${body}
    <h2>ما الذي يحدث بعد ذلك؟</h2>
    <p>تُنشر النتيجة على هذه الصفحة، ويُعلن القرار مع أسبابه.</p>
  </body>
</html>
`;
}

/** The rivals' assets by path, bundled for production. */
export async function bundleRivals(): Promise<ReadonlyMap<string, Asset>> {
  const assets = new Map<string, Asset>();
  for (const [name, entry] of [
    ['react', 'rivals/react-form.jsx'],
    ['survey', 'rivals/survey-form.js'],
  ] as const) {
    const result = await build({
      root: here('.'),
      configFile: false,
      logLevel: 'error',
      build: {
        write: false,
        target: 'es2022',
        modulePreload: false,
        reportCompressedSize: false,
        rolldownOptions: {
          input: here(entry),
          output: { entryFileNames: `${name}.js`, assetFileNames: `${name}[extname]`, codeSplitting: false },
        },
      },
    });
    for (const file of (result as Rolldown.RolldownOutput).output) {
      const body = file.type === 'chunk' ? file.code : Buffer.from(file.source).toString();
      assets.set(`/${file.fileName}`, { body, type: file.type === 'chunk' ? 'text/javascript' : 'text/css' });
    }
  }
  return assets;
}
