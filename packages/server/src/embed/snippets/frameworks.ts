import { attributesOf, type Embedded, pageOf, scriptOf } from './embedded.ts';
import { inQuotes } from './escape.ts';
import { type Part, part, scriptTag, templated } from './markup.ts';

/** The component's name, such as `GardensPoll` for the poll `gardens`. */
const componentOf = ({ kind, name }: Embedded): string => {
  const words = `${name}-${kind}`.split(/[^a-z0-9]+/i).map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return words.join('').replace(/^(?=\d)/, 'Shura');
};

const promisedProperties = (embedded: Embedded): string => {
  const { integrity } = scriptOf(embedded);
  return integrity ? ` integrity="${integrity}" crossOrigin="anonymous"` : '';
};

/** React 19 hoists an async script into the head, once. */
const reactIn =
  (folder: string) =>
  (embedded: Embedded): readonly Part[] => [
    part(
      `${folder}${componentOf(embedded)}.jsx`,
      `export const ${componentOf(embedded)} = () => (`,
      '  <>',
      `    <script async type="module" src="${scriptOf(embedded).src}"${promisedProperties(embedded)} />`,
      `    ${templated(embedded)}`,
      '  </>',
      ');',
    ),
  ];
export const react = reactIn('');
/**
 * Does not use `next/script`, which preloads a module as a classic script. The module would be fetched twice, with a
 * warning.
 */
export const next = reactIn('app/');

export const vue = (embedded: Embedded): readonly Part[] => [
  part('index.html', scriptTag(embedded)),
  part(`${componentOf(embedded)}.vue`, '<template>', `  ${templated(embedded)}`, '</template>'),
  part(
    'vite.config.js',
    "vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('shura-') } } })",
  ),
];

export const angular = (embedded: Embedded): readonly Part[] => [
  part('src/index.html', scriptTag(embedded)),
  part(
    `${embedded.name}.component.ts`,
    "import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';",
    '',
    '@Component({',
    `  selector: 'app-${embedded.name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}',`,
    '  schemas: [CUSTOM_ELEMENTS_SCHEMA],',
    `  template: \`${templated(embedded)}\`,`,
    '})',
    `export class ${componentOf(embedded)} {}`,
  ),
];

/** The plugin adds the script and the link. */
export const wordpress = (embedded: Embedded): readonly Part[] => {
  const attributes = attributesOf(embedded).map(([name, value]) => ` ${name}="${value}"`);
  return [{ text: `[shura-${embedded.kind}${attributes.join('')}]` }];
};

/** A client extension of type `customElement`, whose properties become attributes. */
export const liferay = (embedded: Embedded): readonly Part[] => {
  const tag = `shura-${embedded.kind}`;
  return [
    part(
      'client-extension.yaml',
      `${tag}-${embedded.name.toLowerCase().replaceAll('.', '-')}:`,
      '  type: customElement',
      `  name: ${inQuotes(embedded.words)}`,
      `  htmlElementName: ${tag}`,
      `  urls: [${inQuotes(scriptOf(embedded).src)}]`,
      '  useESM: true',
      '  instanceable: true',
      '  portletCategoryName: category.client-extensions',
      '  properties:',
      ...attributesOf(embedded).map(([name, value]) => `    - ${inQuotes(`${name}=${value}`)}`),
    ),
  ];
};

/** Attributes that change the drawn fragment. */
const drawn: ReadonlySet<string> = new Set(['lang', 'theme', 'numerals', 'heading-level', 'results']);

/**
 * The first state drawn by our server, for pages rendered on the site's server. The page waits up to two seconds for a
 * response, then falls back to the plain element.
 */
export const server = (embedded: Embedded): readonly Part[] => {
  const { server: at, kind, name, choices } = embedded;
  const said = attributesOf(embedded).filter(([attribute]) => drawn.has(attribute));
  const fragment = `${at}fragment/${kind}/${name}?${new URLSearchParams({ lang: choices.lang, ...Object.fromEntries(said) })}`;
  const plain = templated(embedded);
  return [
    // Low priority: the fragment shows without the script.
    part('<head>', scriptTag(embedded).replace('<script ', '<script fetchpriority="low" ')),
    part(
      'PHP',
      "<?php $context = stream_context_create(['http' => ['timeout' => 2]]); ?>",
      `<?= @file_get_contents('${fragment}', false, $context) ?: '${plain}' ?>`,
    ),
    part(
      'Node.js',
      `const element = await fetch('${fragment}', { signal: AbortSignal.timeout(2000) })`,
      "  .then((answer) => (answer.ok ? answer.text() : ''))",
      "  .catch(() => '');",
      `const html = element || \`${plain}\`;`,
    ),
    part(
      'ASP.NET Razor',
      '@{ string element;',
      '   using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(2) };',
      `   try { element = await http.GetStringAsync("${fragment}"); }`,
      `   catch (Exception e) when (e is HttpRequestException or TaskCanceledException) { element = """${plain}"""; } }`,
      '@Html.Raw(element)',
    ),
  ];
};

/** The element's page, and its address as a QR code. */
export const link = (embedded: Embedded): readonly Part[] => [{ text: pageOf(embedded) }];
