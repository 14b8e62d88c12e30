import { createHash } from 'node:crypto';
import type { OurScript } from './embeds.ts';
import type { Finding, FindingName } from './finding.ts';
import { allows, allowsScript, allowsStyle, isStrictDynamic, type Policy, withSource } from './policy.ts';
import { asAsked, isMixed, serverOf, type Visit } from './visit.ts';

/** Finds what the page's Content Security Policies block. A page may have several; a request must be allowed by all. */
export const checkPolicies = (visit: Visit): Finding[] =>
  visit.page.policies.flatMap((policy) => {
    const found = [
      ...checkSandbox(visit, policy),
      ...visit.scripts.flatMap((script) => checkScript(visit, policy, script)),
      ...checkTrustedTypes(visit, policy),
      ...checkConnections(visit, policy),
      ...checkFrames(visit, policy),
      ...checkStyles(visit, policy),
    ];
    return policy.enforced ? found : found.slice(0, 1).map(asReported);
  });

const asReported = ({ name, wrong, fix }: Finding): Finding => ({
  name: 'csp-report-only',
  wrong: `A policy that only reports so far would refuse Shura (${name}): ${wrong}`,
  fix: `Before it is enforced: ${fix}`,
});

const change = (policy: Policy, directive: string): string => `Write in ${policy.where}: ${directive}`;

const checkSandbox = ({ scripts, embeds }: Visit, policy: Policy): Finding[] => {
  const tokens = policy.directives.get('sandbox');
  const missing = ['allow-scripts', 'allow-same-origin'].filter((token) => !tokens?.includes(token));
  if (tokens === undefined || missing.length === 0 || scripts.length + embeds.length === 0) return [];
  const wrong = 'The page is in a sandbox of its own making, in which no script of Shura can vote.';
  return [{ name: 'csp-sandbox', wrong, fix: change(policy, ['sandbox', ...tokens, ...missing].join(' ')) }];
};

const checkScript = ({ page }: Visit, policy: Policy, { url, tag }: OurScript): Finding[] => {
  if (policy.from > tag.from) return [];
  const { nonce, integrity } = tag.attributes;
  const hasParts = !/\.(all|en)\.js$/.test(url.pathname);
  if (allowsScript(policy, { url: asAsked(page, url), nonce, integrity, hasParts }, page.url)) return [];
  const wrong = `The page's policy lets no script come from ${url.origin}.`;
  const fix = isStrictDynamic(policy)
    ? `Give the tag the nonce of the page, which 'strict-dynamic' asks for: <script type="module" nonce="…" src="${url.href}">`
    : change(policy, withSource(policy, 'script-src', url.origin));
  return [{ name: 'csp-script-src', wrong, fix, line: tag.line }];
};

const checkTrustedTypes = ({ scripts, embeds }: Visit, policy: Policy): Finding[] => {
  const names = policy.directives.get('trusted-types');
  if (names === undefined || names.includes('lit-html') || names.includes('*')) return [];
  if (scripts.length + embeds.length === 0) return [];
  const kept = names.filter((name) => name !== "'none'");
  const wrong =
    "The page's policy does not let Lit, which Shura's elements stand on, make its own, so they stop at once.";
  return [{ name: 'csp-trusted-types', wrong, fix: change(policy, ['trusted-types', ...kept, 'lit-html'].join(' ')) }];
};

const checkConnections = (visit: Visit, policy: Policy): Finding[] => {
  const { page } = visit;
  return visit.embeds.flatMap((embed): Finding[] => {
    const server = serverOf(visit, embed);
    const { shown, slug, tag } = embed;
    if (!server || !shown || slug === undefined || isMixed(page, server)) return [];
    const asked = [shown.read(slug), ...(shown.sent ? ['devices', shown.sent(slug)] : [])];
    const isAllowed = (path: string) => allows(policy, 'connect-src', new URL(`api/v1/${path}`, server), page.url);
    if (asked.every(isAllowed)) return [];
    const wrong = `The page's policy lets nothing ask ${server.origin}, so neither ${shown.attribute} nor vote gets through.`;
    const fix = change(policy, withSource(policy, 'connect-src', server.origin));
    return [{ name: 'csp-connect-src', wrong, fix, line: tag.line }];
  });
};

const checkFrames = ({ page, frames }: Visit, policy: Policy): Finding[] =>
  frames.flatMap(({ url, tag, framed }): Finding[] => {
    if (!framed || policy.from > tag.from || allows(policy, 'frame-src', asAsked(page, url), page.url)) return [];
    const name: FindingName = 'csp-frame-src';
    const wrong = `The page's policy lets no frame come from ${url.origin}.`;
    return [{ name, wrong, fix: change(policy, withSource(policy, 'frame-src', url.origin)), line: tag.line }];
  });

const checkStyles = ({ styles }: Visit, policy: Policy): Finding[] =>
  styles.flatMap(({ text, attributes, line, from }): Finding[] => {
    if (policy.from > from) return [];
    const hash = `sha256-${createHash('sha256').update(text).digest('base64')}`;
    if (allowsStyle(policy, attributes['nonce'], hash)) return [];
    const wrong =
      "The page's policy does not let the <style> of the snippet count, so what follows the element may move.";
    return [{ name: 'csp-style-src', wrong, fix: 'Move these lines into a style sheet of your site', line }];
  });
