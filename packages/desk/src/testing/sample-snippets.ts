import type { SnippetChoices, Snippets } from '@shura/contract';

const server = 'https://votes.example';
const policy = [`script-src ${server}`, `connect-src ${server}`, 'trusted-types lit-html'];

/** Snippets as the server makes them, in some of their forms. */
export function sampleSnippets(kind: string, slug: string, { lang = 'ar', file }: Partial<SnippetChoices>): Snippets {
  const page = `${server}/${kind === 'poll' ? 'p' : 'c'}/${slug}?lang=${lang}`;
  const words = lang === 'ar' ? 'كيف نزيد الظل في مسقط؟' : 'How do we bring more shade to Muscat?';
  const said = lang === 'ar' ? '' : ` lang="${lang}"`;
  const element = `<shura-${kind} ${kind}="${slug}"${said}><a href="${page}">${words}</a></shura-${kind}>`;
  const whole = `shura-${kind}.${lang === 'ar' ? 'all' : 'en'}.js`;
  const script =
    file === 'pinned'
      ? `src="${server}/w/v0.1.0-1a2b3c4d/${whole}" integrity="sha384-06v2+9YimF3ZPUsNSubMSwDX7Icn+DgZaey+4yFUFVZGSIuXEcl2KGKPX+GqZ+7R" crossorigin="anonymous"`
      : `src="${server}/w/v1/${kind === 'poll' ? 'shura-poll.js' : 'shura.js'}"`;
  const name = slug.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const frame = `${server}/embed/${kind}/${slug}?lang=${lang}`;
  return {
    page,
    frame,
    version: 'v0.1.0-1a2b3c4d',
    snippets: [
      { form: 'html', parts: [{ text: `<script type="module" ${script}></script>\n${element}` }], policy },
      {
        form: 'react',
        parts: [
          {
            file: `${name}.jsx`,
            text: `export const ${name} = () => (\n  <>\n    <script async type="module" ${script} />\n    ${element}\n  </>\n);`,
          },
        ],
        policy,
      },
      {
        form: 'iframe',
        parts: [{ text: `<iframe src="${frame}" title="${words}" width="100%" height="640" loading="lazy"></iframe>` }],
        policy: [`frame-src ${server}`],
      },
      { form: 'link', parts: [{ text: page }], policy: [] },
    ],
  };
}
