import { scriptTag, snippetOf } from '../init/snippet.ts';
import { type Embed, type OurPage, ourPageAt } from './embeds.ts';
import { findAdding } from './find-adding.ts';
import type { Finding } from './finding.ts';
import { look } from './look.ts';
import type { Tag } from './page.ts';
import { serverOf, shown, type Visit } from './visit.ts';

/** Checks the page itself. Fetches scripts and linked pages only if the page has no element and no frame of Shura. */
export const checkMarkup = async (visit: Visit): Promise<Finding[]> => [
  ...(await checkPresence(visit)),
  ...visit.embeds.flatMap((embed) => checkEmbed(visit, embed)),
  ...checkScripts(visit),
  ...checkSize(visit),
  ...checkStorage(visit),
];

const checkSize = ({ cut }: Visit): Finding[] => {
  const wrong = `The page has ${cut.join('; and it has ')}.`;
  const fix = 'Spread them over more pages, or look at a copy of the page with the others alone';
  return cut.length > 0 ? [{ name: 'cut-short', wrong, fix }] : [];
};

const checkStorage = ({ page }: Visit): Finding[] => {
  if (!/"(storage|\*)"/.test(page.headers.get('clear-site-data') ?? '')) return [];
  const wrong =
    'The page clears the storage of its site each time, so a browser is not known again and may vote twice.';
  return [{ name: 'storage-cleared', wrong, fix: 'Remove "storage" from the header Clear-Site-Data of this page' }];
};

const checkPresence = async (visit: Visit): Promise<Finding[]> => {
  const { page, embeds, frames, scripts, server } = visit;
  if (embeds.length === 0 && frames.length === 0) {
    const lost = await findStripped(visit);
    if (lost) return [lost];
    const at = (server ?? new URL('https://consult.example.om/')).href;
    const fix = `Paste where it should stand: ${snippetOf(at, 'SLUG').replace('\n', ' ')}`;
    const adding = await findAdding(page);
    if (adding) {
      const wrong = `The page has no element of Shura before its scripts run; ${adding.names}, and what it adds was not looked at.`;
      return [{ name: 'element-by-script', wrong, fix: `If none appears in a browser: ${fix}`, line: adding.line }];
    }
    const only = scripts.length > 0 ? ', only its script' : '';
    const wrong = `The page has no element of Shura${only}, and no script that names one.`;
    return [{ name: 'element-missing', wrong, fix }];
  }
  const [bare] = embeds;
  if (!bare || scripts.length > 0) return [];
  const { name, line } = bare.tag;
  const at = serverOf(visit, bare);
  if (at) {
    const wrong =
      'The page names no script of Shura, so it has to be in a bundle of the page; what is in that was not looked at.';
    return [{ name: 'script-elsewhere', wrong, fix: `If it is in none, add: ${scriptTag(at.href)}`, line }];
  }
  const wrong = `The page has <${name}> and no script that brings it to life.`;
  const fix = `Add, with the address of your server: ${scriptTag(`${page.url.protocol}//SERVER/`)}`;
  return [{ name: 'script-missing', wrong, fix, line }];
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
    const wrong = `The page has only the link of <shura-${kind}>: what it is edited with removed the element around it.`;
    const fix = `Let it keep <script> and <shura-${kind}>, or paste a frame: <iframe src="${server.href}embed/${kind}/${slug}?lang=ar"></iframe>`;
    return { name: 'tag-stripped', wrong, fix, line: tag.line };
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
    const wrong = `HTML does not know <${name} … />: all that follows stands inside the element, and vanishes with its link.`;
    found.push({ name: 'tag-not-closed', wrong, fix: `Close it with </${name}>`, line });
  }
  if (what && slug === undefined) {
    const wrong = `<${name}> does not say which ${what.attribute} it shows.`;
    const fix = `Add the slug, as the desk shows it: <${name} ${what.attribute}="SLUG">`;
    found.push({ name: 'name-missing', wrong, fix, line });
  }
  if (tag.language === undefined) {
    const wrong = `Neither <${name}> nor the page says its language, so it speaks Arabic.`;
    const fix = 'Add lang="ar" or lang="en" to <html>, which readers of the page need too';
    found.push({ name: 'language-missing', wrong, fix, line });
  }
  if (tag.links.length === 0) {
    const at = serverOf(visit, embed)?.href ?? `${visit.page.url.protocol}//SERVER/`;
    const wrong = `<${name}> holds no link, so there is nothing to see without scripts, or when the server is down.`;
    const fix = `Put one in: <a href="${at}${what?.folder ?? 'p'}/${slug ?? 'SLUG'}?lang=ar">شاركوا برأيكم</a>`;
    found.push({ name: 'link-missing', wrong, fix, line });
  }
  return found;
};

const checkScripts = ({ scripts, page }: Visit): Finding[] => {
  const found = scripts.flatMap(({ tag, url }) => checkType(tag, url));
  const [first, ...others] = scripts;
  const other = others.find(({ url }) => url.href !== first?.url.href);
  if (!first || !other) return found;
  const { line } = other.tag;
  const wrong = `The page has two scripts of Shura, ${shown(first.url)} and ${shown(other.url)}; the first to arrive wins.`;
  found.push({ name: 'script-twice', wrong, fix: 'Remove one of them', line });
  const strict = page.policies.find(({ enforced, directives }) => {
    const names = directives.get('trusted-types');
    return enforced && names !== undefined && !names.includes("'allow-duplicates'") && !names.includes('*');
  });
  if (strict) {
    const wrong = 'Two scripts of Shura bring two copies of Lit, and the page lets only one make its policy.';
    const fix = `Remove one of them, or write in ${strict.where}: trusted-types lit-html 'allow-duplicates'`;
    found.push({ name: 'csp-trusted-types', wrong, fix, line });
  }
  return found;
};

const checkType = ({ attributes, line }: Tag, url: URL): Finding[] => {
  const type = attributes['type']?.trim().toLowerCase() ?? '';
  if (type === 'module' && attributes['src'] !== undefined) return [];
  const isScript = attributes['src'] !== undefined && /^(|(text|application)\/(x-)?(java|ecma)script)$/.test(type);
  if (isScript) {
    const wrong = 'The script is a module, and the page loads it as something else, so it does not start.';
    return [{ name: 'script-not-module', wrong, fix: `Write: <script type="module" src="${shown(url)}">`, line }];
  }
  const wrong = 'The script waits until something else on the page, such as a consent manager, starts it.';
  const fix = 'Let it start at once, as strictly necessary: it sets no cookie, and asks only its own server';
  return [{ name: 'script-waits', wrong, fix, line }];
};
