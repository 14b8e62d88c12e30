import { attributesOf, type Embedded, pageOf, scriptOf } from './embedded.ts';
import { inQuotes } from './escape.ts';
import { type Part, part, scriptTag, templated } from './markup.ts';

/** The file of a component, such as `GardensPoll` for the poll `gardens`. */
const componentOf = ({ kind, name }: Embedded): string => {
  const words = `${name}-${kind}`.split(/[^a-z0-9]+/i).map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return words.join('').replace(/^(?=\d)/, 'Shura');
};

const promisedProperties = (embedded: Embedded): string => {
  const { integrity } = scriptOf(embedded);
  return integrity ? ` integrity="${integrity}" crossOrigin="anonymous"` : '';
};

/** React 19 puts a script that may come late into the head, once, however often it is rendered. */
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
/** `next/script` would preload a module as if it were a script of the old kind, which fetches it twice and warns. */
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

/** The plugin brings the script, and writes the link by itself. */
export const wordpress = (embedded: Embedded): readonly Part[] => {
  const attributes = attributesOf(embedded).map(([name, value]) => ` ${name}="${value}"`);
  return [{ text: `[shura-${embedded.kind}${attributes.join('')}]` }];
};

/** A client extension of the kind `customElement`, whose properties become attributes of the element. */
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

/** Attributes that an element is drawn by. */
const drawn: ReadonlySet<string> = new Set(['lang', 'theme', 'numerals', 'heading-level', 'results']);

/**
 * First state by our server, in pages that the site's own server renders; the plain element where ours does not answer, or not
 * within two seconds: whoever reads the page waits for as long.
 */
export const server = (embedded: Embedded): readonly Part[] => {
  const { server: at, kind, name, choices } = embedded;
  const said = attributesOf(embedded).filter(([attribute]) => drawn.has(attribute));
  const fragment = `${at}fragment/${kind}/${name}?${new URLSearchParams({ lang: choices.lang, ...Object.fromEntries(said) })}`;
  const plain = templated(embedded);
  return [
    // What is drawn is there without it, and is not to wait for it.
    part('<head>', scriptTag(embedded).replace('<script ', '<script fetchpriority="low" ')),
    part(
      'PHP',
      "<?php $patience = stream_context_create(['http' => ['timeout' => 2]]); ?>",
      `<?= @file_get_contents('${fragment}', false, $patience) ?: '${plain}' ?>`,
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

/** Where the element's own page is, and a picture of its address for posters. */
export const link = (embedded: Embedded): readonly Part[] => [{ text: pageOf(embedded) }];
