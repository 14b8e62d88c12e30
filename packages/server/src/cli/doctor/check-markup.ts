import { scriptTag, snippetOf } from '../snippet.ts';
import { type Embed, type OurPage, ourPageAt, ourTag, scriptsOn } from './embeds.ts';
import type { Finding } from './finding.ts';
import { look, Unreachable } from './look.ts';
import type { Page, Tag } from './page.ts';
import { asAsked, serverOf, shown, type Visit } from './visit.ts';

/** Checks the page itself, without fetching more. */
export const checkMarkup = async (visit: Visit): Promise<Finding[]> => [
  ...(await checkPresence(visit)),
  ...visit.embeds.flatMap((embed) => checkEmbed(visit, embed)),
  ...checkScripts(visit),
  ...(visit.cut.length > 0
    ? [
        {
          name: 'cut-short' as const,
          wrong: `The page has ${visit.cut.join('; and it has ')}.`,
          fix: 'Spread them over more pages, or look at a copy of the page with the others alone',
        },
      ]
    : []),
  ...(/"(storage|\*)"/.test(visit.page.headers.get('clear-site-data') ?? '')
    ? [
        {
          name: 'storage-cleared' as const,
          wrong:
            'The page clears the storage of its site each time, so a browser is not known again and may vote twice.',
          fix: 'Remove "storage" from the header Clear-Site-Data of this page',
        },
      ]
    : []),
];

const checkPresence = async (visit: Visit): Promise<Finding[]> => {
  const { page, embeds, frames, scripts, server } = visit;
  if (embeds.length === 0 && frames.length === 0) {
    const lost = await findStripped(visit);
    if (lost) return [lost];
    const at = (server ?? new URL('https://consult.example.om/')).href;
    const fix = `Paste where it should stand: ${snippetOf(at, 'SLUG').replace('\n', ' ')}`;
    const adding = await findAdding(visit);
    if (adding) {
      const wrong = `The page has no element of Shura before its scripts run; this one names <${adding.names}>, and what it adds was not looked at.`;
      return [{ name: 'element-by-script', wrong, fix: `If none appears in a browser: ${fix}`, line: adding.line }];
    }
    const only = scripts.length > 0 ? ', only its script' : '';
    return [
      { name: 'element-missing', wrong: `The page has no element of Shura${only}, and no script that names one.`, fix },
    ];
  }
  const [bare] = embeds;
  if (!bare || scripts.length > 0) return [];
  const at = serverOf(visit, bare);
  if (at) {
    return [
      {
        name: 'script-elsewhere',
        wrong:
          'The page names no script of Shura, so it has to be in a bundle of the page; what is in that was not looked at.',
        fix: `If it is in none, add: ${scriptTag(at.href)}`,
        line: bare.tag.line,
      },
    ];
  }
  return [
    {
      name: 'script-missing',
      wrong: `The page has <${bare.tag.name}> and no script that brings it to life.`,
      fix: `Add, with the address of your server: ${scriptTag(`${page.url.protocol}//SERVER/`)}`,
      line: bare.tag.line,
    },
  ];
};

/** A script of the page, inline or in a file such as a bundle, that names one of our elements. */
const findAdding = async ({ page }: Visit): Promise<{ names: string; line: number } | undefined> => {
  const ours = new Set(scriptsOn(page).map(({ tag }) => tag.from));
  const others = page.tags('script').filter(({ from }) => !ours.has(from));
  const found = await Promise.all(
    others.slice(0, maxScripts).map(async ({ attributes, text, line }) => {
      const [names] = ourTag.exec(await codeOf(page, attributes['src'], text)) ?? [];
      return names === undefined ? [] : [{ names, line }];
    }),
  );
  return found.flat()[0];
};
/** Maximum number of scripts to read on a page. */
const maxScripts = 10;

const codeOf = async (page: Page, src: string | undefined, text: string): Promise<string> => {
  const url = page.resolve(src);
  if (!url) return text;
  try {
    return (await look(asAsked(page, url))).text;
  } catch (error) {
    if (error instanceof Unreachable) return '';
    throw error;
  }
};

/** A CMS that strips unknown tags keeps the fallback link inside them. */
const findStripped = async ({ page }: Visit): Promise<Finding | undefined> => {
  const pages = page.tags('a').flatMap((tag) => {
    const url = page.resolve(tag.attributes['href']);
    const ours = url && ourPageAt(url);
    return ours ? [{ ...ours, tag }] : [];
  });
  for (const { tag, ...ours } of pages.slice(0, 5)) {
    if (!(await isOurs(ours))) continue;
    const { kind, slug, server } = ours;
    return {
      name: 'tag-stripped',
      wrong: `The page has only the link of <shura-${kind}>: what it is edited with removed the element around it.`,
      fix: `Let it keep <script> and <shura-${kind}>, or paste a frame: <iframe src="${server.href}embed/${kind}/${slug}?lang=ar"></iframe>`,
      line: tag.line,
    };
  }
  return undefined;
};

const isOurs = async ({ server, kind, slug }: OurPage): Promise<boolean> => {
  try {
    const { status, text } = await look(new URL(`api/v1/${kind}s/${slug}`, server));
    return status === 200 && (JSON.parse(text) as { slug?: unknown }).slug === slug;
  } catch {
    return false;
  }
};

const checkEmbed = (visit: Visit, embed: Embed): Finding[] => {
  const { tag, shown: what, slug } = embed;
  const found: Finding[] = [];
  const { name, line } = tag;
  if (tag.unclosed) {
    found.push({
      name: 'tag-not-closed',
      wrong: `HTML does not know <${name} … />: all that follows stands inside the element, and vanishes with its link.`,
      fix: `Close it with </${name}>`,
      line,
    });
  }
  if (what && slug === undefined) {
    found.push({
      name: 'name-missing',
      wrong: `<${name}> does not say which ${what.attribute} it shows.`,
      fix: `Add the slug, as the desk shows it: <${name} ${what.attribute}="SLUG">`,
      line,
    });
  }
  if (tag.language === undefined) {
    found.push({
      name: 'language-missing',
      wrong: `Neither <${name}> nor the page says its language, so it speaks Arabic.`,
      fix: 'Add lang="ar" or lang="en" to <html>, which readers of the page need too',
      line,
    });
  }
  if (tag.links.length === 0) {
    const at = serverOf(visit, embed)?.href ?? `${visit.page.url.protocol}//SERVER/`;
    found.push({
      name: 'link-missing',
      wrong: `<${name}> holds no link, so there is nothing to see without scripts, or when the server is down.`,
      fix: `Put one in: <a href="${at}${paths[what?.attribute ?? 'poll']}/${slug ?? 'SLUG'}?lang=ar">شاركوا برأيكم</a>`,
      line,
    });
  }
  return found;
};

const paths = { poll: 'p', consultation: 'c', agency: 'a' } as const;

const checkScripts = ({ scripts, page }: Visit): Finding[] => {
  const found = scripts.flatMap(({ tag, url }) => checkType(tag, url));
  const [first, ...others] = scripts;
  const other = others.find(({ url }) => url.href !== first?.url.href);
  if (!first || !other) return found;
  found.push({
    name: 'script-twice',
    wrong: `The page has two scripts of Shura, ${shown(first.url)} and ${shown(other.url)}; the first to arrive wins.`,
    fix: 'Remove one of them',
    line: other.tag.line,
  });
  const strict = page.policies.find(({ enforced, directives }) => {
    const names = directives.get('trusted-types');
    return enforced && names !== undefined && !names.includes("'allow-duplicates'") && !names.includes('*');
  });
  if (strict) {
    found.push({
      name: 'csp-trusted-types',
      wrong: 'Two scripts of Shura bring two copies of Lit, and the page lets only one make its policy.',
      fix: `Remove one of them, or write in ${strict.where}: trusted-types lit-html 'allow-duplicates'`,
      line: other.tag.line,
    });
  }
  return found;
};

const checkType = ({ attributes, line }: Tag, url: URL): Finding[] => {
  const type = attributes['type']?.trim().toLowerCase() ?? '';
  if (type === 'module' && attributes['src'] !== undefined) return [];
  const isScript = attributes['src'] !== undefined && /^(|(text|application)\/(x-)?(java|ecma)script)$/.test(type);
  return [
    isScript
      ? {
          name: 'script-not-module',
          wrong: 'The script is a module, and the page loads it as something else, so it does not start.',
          fix: `Write: <script type="module" src="${shown(url)}">`,
          line,
        }
      : {
          name: 'script-waits',
          wrong: 'The script waits until something else on the page, such as a consent manager, starts it.',
          fix: 'Let it start at once, as strictly necessary: it sets no cookie, and asks only its own server',
          line,
        },
  ];
};
