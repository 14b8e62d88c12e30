import * as lists from '@shura/contract/lists';
import { elements } from './elements.ts';

/** Expand a list's type, so that editors propose its members. */
const unions = { Numerals: lists.numerals, ThemeChoice: lists.themeChoices };

/** The custom-elements manifest is the public manual: no private members, no names that only the sources have. */
export default {
  globs: [
    ...elements.flatMap((name) => [`src/${name}/shura-${name}.ts`, `src/${name}/define.ts`, `src/${name}/*-events.ts`]),
    'src/controllers/*-events.ts',
    'src/define-shura.ts',
    'src/element/shura-element.ts',
  ],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [
    {
      name: 'public-only',
      packageLinkPhase({ customElementsManifest }) {
        for (const module of customElementsManifest.modules) {
          module.declarations = module.declarations?.filter(({ kind }) => kind !== 'variable');
          for (const declaration of module.declarations ?? []) {
            declaration.members = declaration.members?.filter(
              ({ name, privacy, static: isStatic }) => !name.startsWith('#') && !privacy && !isStatic,
            );
            // `lang` is the platform's property, so none of our fields declares it.
            for (const attribute of declaration.attributes ?? []) attribute.fieldName ??= attribute.name;
            for (const typed of [...(declaration.members ?? []), ...(declaration.attributes ?? [])]) {
              const list = unions[typed.type?.text];
              if (list) typed.type.text = list.map((one) => `'${one}'`).join(' | ');
            }
          }
        }
        for (const name of elements) addDefinition(customElementsManifest.modules, name);
        customElementsManifest.modules = asPublished(customElementsManifest.modules);
      },
    },
  ],
};

/** The analyzer finds only literal calls of `customElements.define`; `define.ts` calls `defineOnce`. */
function addDefinition(modules, element) {
  const found = (path) => modules.find((module) => module.path === path);
  const path = `src/${element}/shura-${element}.ts`;
  const { name } = found(path).declarations.find(({ tagName }) => tagName);
  found(`src/${element}/define.ts`).exports.push({
    kind: 'custom-element-definition',
    name: `shura-${element}`,
    declaration: { name, module: `/${path}` },
  });
}

/** Module paths are those of the published package: the build's output. */
function asPublished(value) {
  if (typeof value === 'string') return value.replace(/^(\/?)src\/(.+)\.ts$/, (_, top, path) => top + published(path));
  if (Array.isArray(value)) return value.map(asPublished);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asPublished(inner)]));
}

function published(path) {
  const [, folder, file] = /^(?:([\w-]+)\/)?([\w-]+)$/.exec(path);
  if (file === `shura-${folder}`) return `dist/esm/${folder}.js`;
  if (file === 'define') return `dist/esm/${folder}-define.js`;
  return file === 'define-shura' ? 'dist/esm/define.js' : `dist/types/${path}.d.ts`;
}
