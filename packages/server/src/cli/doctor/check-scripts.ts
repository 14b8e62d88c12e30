import { createHash } from 'node:crypto';
import { scriptTag } from '../init/snippet.ts';
import type { OurScript } from './embeds.ts';
import type { Finding } from './finding.ts';
import { type Looked, look, orUnreachable, Unreachable } from './look.ts';
import { isHtml } from './page.ts';
import { asAsked, isMixed, sayMixed, shown, type Visit } from './visit.ts';

/** Fetches each script as a browser would. */
export const checkScriptFiles = async (visit: Visit): Promise<Finding[]> => {
  const distinct = new Map(visit.scripts.map((script) => [script.url.href, script]));
  return (await Promise.all([...distinct.values()].map((script) => checkFile(visit, script)))).flat();
};

const checkFile = async (visit: Visit, script: OurScript): Promise<Finding[]> => {
  const { page, server } = visit;
  const { url, tag } = script;
  const { line } = tag;
  if (isMixed(page, url)) {
    const fix = `Serve Shura by https, and write: src="https://${url.host}${url.pathname}"`;
    return [{ name: 'mixed-content', wrong: sayMixed(url), fix, line }];
  }
  const rightTag = scriptTag((script.server ?? server ?? new URL('/', url)).href, url.pathname.split('/').at(-1));
  const file = await look(asAsked(page, url), { headers: { origin: page.url.origin } }).catch(orUnreachable);
  if (file instanceof Unreachable) {
    const wrong = `The script does not come from ${shown(url)}: ${file.message}.`;
    return [{ name: 'script-unreachable', wrong, fix: `Write the address of your server: ${rightTag}`, line }];
  }
  const type = file.headers.get('content-type')?.split(';')[0]?.trim() ?? '';
  if (file.status >= 400) {
    const wrong = `There is no script at ${shown(url)} (HTTP ${file.status}).`;
    return [{ name: 'script-not-found', wrong, fix: `Write: ${rightTag}`, line }];
  }
  if (isHtml(file.headers, file.text)) {
    const wrong = `A page answers at ${shown(url)}, and no script.`;
    return [{ name: 'script-is-page', wrong, fix: `Write: ${rightTag}`, line }];
  }
  if (!/^(text|application)\/(x-)?(java|ecma)script$/i.test(type)) {
    const wrong = `${shown(url)} comes as ${type || 'nothing in particular'}, which browsers do not run.`;
    return [{ name: 'script-type', wrong, fix: 'Have it sent with the header Content-Type: text/javascript', line }];
  }
  return [...checkCors(script, page.url.origin, file), ...checkIntegrity(script, file), ...checkPath(visit, script)];
};

const checkCors = ({ url, tag }: OurScript, origin: string, { headers }: Looked): Finding[] => {
  const allowed = headers.get('access-control-allow-origin');
  if (url.origin === origin || allowed === '*' || allowed === origin) return [];
  const wrong = `${shown(url)} does not say that pages of other sites may have it, as a module has to.`;
  const fix = 'Have it sent with the header Access-Control-Allow-Origin: *';
  return [{ name: 'script-cors', wrong, fix, line: tag.line }];
};

const strength = ['sha256', 'sha384', 'sha512'];

const checkIntegrity = ({ url, tag }: OurScript, { body }: Looked): Finding[] => {
  const { line, attributes } = tag;
  const hashes = (attributes['integrity'] ?? '').split(/\s+/).filter((hash) => /^sha(256|384|512)-/.test(hash));
  // Only the strongest hash algorithm counts (Subresource Integrity, §3.3.4).
  const kind = strength.findLast((name) => hashes.some((hash) => hash.startsWith(name)));
  if (kind === undefined) return [];
  const right = `${kind}-${createHash(kind).update(body).digest('base64')}`;
  if (!hashes.some((hash) => hash.split('?')[0] === right)) {
    const wrong = `The hash in the page is not that of ${shown(url)}, so browsers do not run it.`;
    return [{ name: 'integrity-mismatch', wrong, fix: `Write: integrity="${right}"`, line }];
  }
  if (!/\/w\/v1\//.test(url.pathname)) return [];
  const wrong = 'The hash is right today, and the file at this address is another with the next release.';
  const fix = 'Pin an address with a whole version in it, as the desk shows under Embed, or remove integrity';
  return [{ name: 'integrity-will-break', wrong, fix, line }];
};

/** An element derives its server from the address of the first script. */
const checkPath = ({ embeds, scripts, server }: Visit, { url, inPlace, tag }: OurScript): Finding[] => {
  const asking = embeds.find((embed) => embed.tag.attributes['server'] === undefined);
  if (!asking || inPlace || scripts[0]?.url.href !== url.href) return [];
  const wrong = `${shown(url)} is not where a Shura server has its scripts, so <${asking.tag.name}> does not know its server.`;
  const fix = `Name it: <${asking.tag.name} server="${server?.origin ?? 'https://SERVER'}">, or load the script from SERVER/w/v1/`;
  return [{ name: 'script-path', wrong, fix, line: tag.line }];
};
