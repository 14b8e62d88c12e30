import { elements } from './elements.ts';

/** What the custom-elements manifest says is the public manual: no private state in it. */
export default {
  globs: [
    ...elements.flatMap((name) => [`src/${name}/shura-${name}.ts`, `src/${name}/define.ts`, `src/${name}/*-events.ts`]),
    'src/controllers/*-events.ts',
    'src/define-shura.ts',
  ],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [
    {
      name: 'public-only',
      packageLinkPhase({ customElementsManifest }) {
        for (const { declarations = [] } of customElementsManifest.modules) {
          for (const declaration of declarations) {
            declaration.members = declaration.members?.filter(
              ({ name, privacy, static: isStatic }) => !name.startsWith('#') && !privacy && !isStatic,
            );
          }
        }
      },
    },
  ],
};
