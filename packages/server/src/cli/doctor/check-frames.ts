import { type OurFrame, ourPageAt } from './embeds.ts';
import { type Finding, registering } from './finding.ts';
import { look, orUnreachable, sayUnreachable, Unreachable } from './look.ts';
import { allowsFraming } from './policy.ts';
import { asAsked, isMixed, shown, type Visit } from './visit.ts';

/** Checks frames that show Shura. */
export const checkFrames = async (visit: Visit): Promise<Finding[]> =>
  (await Promise.all(visit.frames.map((frame) => checkFrame(visit, frame)))).flat();

const checkFrame = async ({ page }: Visit, { url, tag, framed, server }: OurFrame): Promise<Finding[]> => {
  const { line, attributes } = tag;
  if (!framed) {
    const ours = ourPageAt(url);
    const wrong = `${shown(url)} is a page of its own, and does not let itself be framed.`;
    const fix = `Frame instead: src="${server.href}embed/${ours?.kind ?? 'poll'}/${ours?.slug ?? 'SLUG'}?lang=ar"`;
    return [{ name: 'frame-address', wrong, fix, line }];
  }
  if (isMixed(page, url)) {
    const wrong = `The page is secure and ${url.origin} is not, so browsers do not show the frame.`;
    return [{ name: 'mixed-content', wrong, fix: `Serve Shura by https: src="https://${url.host}…"`, line }];
  }
  return [...checkSandbox(attributes['sandbox'], line), ...(await checkFramed(page.url, asAsked(page, url), line))];
};

const checkSandbox = (sandbox: string | undefined, line: number): Finding[] => {
  const tokens = sandbox?.toLowerCase().split(/\s+/);
  if (tokens === undefined) return [];
  if (!tokens.includes('allow-scripts')) {
    const wrong = 'The frame is in a sandbox in which no script runs and no form is sent.';
    return [{ name: 'frame-sandboxed', wrong, fix: 'Add allow-scripts allow-same-origin to its sandbox', line }];
  }
  if (tokens.includes('allow-same-origin')) return [];
  const wrong = 'In its sandbox the frame has no storage, so a browser that comes back is not known again.';
  return [{ name: 'frame-storage', wrong, fix: 'Add allow-same-origin to its sandbox, if you may', line }];
};

/** Our server sends `frame-ancestors 'self'` only while the agency lists no `frames:`. */
const framingFix = (origin: string, headers: Headers): string => {
  const around = /frame-ancestors[^;]*/i.exec(headers.get('content-security-policy') ?? '')?.[0];
  if (around === undefined) return 'Remove the header X-Frame-Options, which something before the server adds';
  if (around.includes("'self'")) return registering(origin);
  return `Add '${origin}' to frames: of the agency, in the file of "shura apply"`;
};

const checkFramed = async (page: URL, url: URL, line: number): Promise<Finding[]> => {
  const answer = await look(url).catch(orUnreachable);
  if (answer instanceof Unreachable) {
    const wrong = sayUnreachable(url.origin, answer);
    return [{ name: 'server-unreachable', wrong, fix: 'Start it with "shura start", or frame the right one', line }];
  }
  const { status, headers } = answer;
  if (status >= 400) {
    const wrong = `There is nothing at ${shown(url)} (HTTP ${status}).`;
    return [{ name: 'frame-not-found', wrong, fix: 'Copy the address again from the desk, under Embed', line }];
  }
  if (allowsFraming(headers, url, page)) return [];
  const wrong = `${shown(url)} does not let pages of ${page.origin} frame it.`;
  return [{ name: 'frame-refused', wrong, fix: framingFix(page.origin, headers), line }];
};
