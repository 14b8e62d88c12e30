import { type PollState, problemUriPrefix } from '@shura/contract';
import { DomUtils } from 'htmlparser2';
import type { Embed } from './embeds.ts';
import { type Finding, registering } from './finding.ts';
import { type Looked, look, orUnreachable, sayUnreachable, Unreachable } from './look.ts';
import { parsePage } from './parse.ts';
import { isMixed, sayMixed, serverOf, type Visit } from './visit.ts';

/** Sends the real server the requests of the page's elements, except the vote. */
export const checkServer = async (visit: Visit): Promise<Finding[]> => {
  const distinct = new Map<string, () => Promise<Finding[]>>();
  for (const embed of visit.embeds) {
    const server = serverOf(visit, embed);
    const { shown, slug } = embed;
    if (!server || !shown || slug === undefined) continue;
    const ask = () => checkEmbed(visit, { ...embed, shown, slug, server });
    distinct.set(`${server.href} ${shown.attribute} ${slug}`, ask);
  }
  const found = await Promise.all([...distinct.values()].map((ask) => ask()));
  return found.flat();
};

interface Asked extends Embed {
  readonly shown: NonNullable<Embed['shown']>;
  readonly slug: string;
  readonly server: URL;
}

const checkEmbed = async ({ page }: Visit, asked: Asked): Promise<Finding[]> => {
  const { shown, slug, server, tag } = asked;
  const { line } = tag;
  if (isMixed(page, server)) {
    // Without the `server` attribute, the script's address determines the server. `mixed-content` is then reported for
    // the script already.
    if (tag.attributes['server'] === undefined) return [];
    const wrong = sayMixed(server);
    return [{ name: 'mixed-content', wrong, fix: `Serve Shura by https: server="https://${server.host}"`, line }];
  }
  const address = new URL(`api/v1/${shown.read(slug)}`, server);
  const answer = await look(address, { headers: { origin: page.url.origin } }).catch(orUnreachable);
  if (answer instanceof Unreachable) {
    const wrong = sayUnreachable(server.href, answer);
    const fix = 'Start it with "shura start", or name the right one: server="https://…"';
    return [{ name: 'server-unreachable', wrong, fix, line }];
  }
  const body = jsonOf(answer);
  const type = typeof body?.['type'] === 'string' ? body['type'] : '';
  if (type.startsWith(problemUriPrefix) && type.endsWith('-not-found')) {
    const wrong = `The server knows no ${shown.attribute} "${slug}" that is public.`;
    const fix = `Write the slug as the desk shows it: <${tag.name} ${shown.attribute}="SLUG">`;
    return [{ name: 'name-unknown', wrong, fix, line }];
  }
  if (answer.status !== 200 || !isOurs(body)) {
    const wrong = `What answers at ${server.href} is no Shura server (HTTP ${answer.status}).`;
    const fix = `Name it with all of its path: <${tag.name} server="${server.origin}/…">`;
    return [{ name: 'server-not-shura', wrong, fix, line }];
  }
  const [origin, sharing] = await Promise.all([checkOrigin(page.url, asked), checkSharing(asked)]);
  return [...origin, ...checkState(asked, body['state'] as PollState | undefined), ...sharing];
};

const jsonOf = ({ text }: Looked): Record<string, unknown> | undefined => {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
};

const isOurs = (body: Record<string, unknown> | undefined): body is Record<string, unknown> =>
  body !== undefined && typeof body['agency'] === 'object';

/** Sends the CORS preflight of a vote, and checks that the server accepts this page's origin. */
const checkOrigin = async (page: URL, { shown, slug, server, tag }: Asked): Promise<Finding[]> => {
  if (!shown.sent || page.origin === server.origin) return [];
  const { origin } = page;
  const { line } = tag;
  const address = new URL(`api/v1/${shown.sent(slug)}`, server);
  // An empty body: a registered origin gets a validation error, any other `origin-not-registered`.
  const refused = await look(address, { method: 'POST', headers: { origin } });
  if (jsonOf(refused)?.['type'] === `${problemUriPrefix}origin-not-registered`) {
    const wrong = `The server takes no votes from pages of ${origin}.`;
    return [{ name: 'origin-not-registered', wrong, fix: registering(origin), line }];
  }
  const headers = {
    origin,
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'content-type,shura-device',
  };
  const answer = await look(address, { method: 'OPTIONS', headers });
  const allowed = answer.headers.get('access-control-allow-origin');
  const takes = answer.headers.get('access-control-allow-headers')?.toLowerCase() ?? '';
  const ok = answer.status >= 200 && answer.status < 300 && (allowed === origin || allowed === '*');
  if (ok && ['content-type', 'shura-device'].every((name) => takes.includes(name))) return [];
  const wrong = `Something before the server answers the browser's question (OPTIONS, HTTP ${answer.status}) in its place.`;
  const fix = `Let OPTIONS requests to ${server.href}api/ through to Shura, headers and all`;
  return [{ name: 'preflight-blocked', wrong, fix, line }];
};

const checkState = ({ shown, slug, tag }: Asked, state: PollState | undefined): Finding[] => {
  const { line } = tag;
  if (state === 'scheduled') {
    const wrong = `The ${shown.attribute} "${slug}" is not open yet.`;
    return [{ name: 'not-open', wrong, fix: 'Wait for the day it opens, or change "opens" before then', line }];
  }
  if (state !== 'closed') return [];
  const wrong = `The ${shown.attribute} "${slug}" is closed: the page shows what came of it.`;
  return [{ name: 'closed', wrong, fix: 'Nothing, or name one that is open', line }];
};

/** Checks the sharing metadata of our own page. */
const checkSharing = async ({ shown, slug, server }: Asked): Promise<Finding[]> => {
  if (shown.folder === 'a') return [];
  const { text } = await look(new URL(`${shown.folder}/${slug}?lang=ar`, server));
  const { document } = parsePage(text);
  const links = DomUtils.getElementsByTagName('link', document);
  const metas = DomUtils.getElementsByTagName('meta', document);
  const offers = links.some(({ attribs }) => attribs['type'] === 'application/json+oembed' && attribs['href']);
  const missing = ['og:title', 'og:image'].filter((name) => !metas.some(({ attribs }) => attribs['property'] === name));
  const address = `${server.href}${shown.folder}/${slug}`;
  const found: Finding[] = [];
  const fix = 'Update the server';
  if (!offers) {
    const wrong = `${address} offers no oEmbed, so pasting its address into a page makes a link and no frame.`;
    found.push({ name: 'oembed-missing', wrong, fix });
  }
  if (missing.length > 0) {
    const wrong = `${address} lacks ${missing.join(' and ')}, so a link to it shows no card where it is shared.`;
    found.push({ name: 'open-graph-missing', wrong, fix });
  }
  return found;
};
