import { checkFrames } from './check-frames.ts';
import { checkMarkup } from './check-markup.ts';
import { checkPolicies } from './check-policies.ts';
import { checkScriptFiles } from './check-scripts.ts';
import { checkServer } from './check-server.ts';
import { type Finding, inOrder } from './finding.ts';
import { orUnreachable, Unreachable } from './look.ts';
import { type Page, readPage } from './page.ts';
import { shown, visitOf } from './visit.ts';

export interface Examination {
  /** The address after redirects, without query and password. */
  readonly page: string;
  /** False if no page could be read. */
  readonly looked: boolean;
  readonly findings: readonly Finding[];
}

/**
 * Examines a page and returns what prevents a vote, in the order a vote travels. It does not vote.
 * @param server the Shura server, for pages that do not name it
 */
export const examine = async (address: URL, server?: URL): Promise<Examination> => {
  const page = await open(address);
  if ('name' in page) return { page: shown(address), looked: false, findings: [page] };
  const visit = visitOf(page, server);
  const found = await Promise.all([
    checkMarkup(visit),
    checkScriptFiles(visit),
    checkServer(visit),
    checkFrames(visit),
  ]);
  return {
    page: shown(page.url),
    looked: true,
    findings: inOrder(withoutRepeatedOutage([...checkPolicies(visit), ...found.flat()])),
  };
};

/** A server that is down also serves no script: report only `script-unreachable`. */
const withoutRepeatedOutage = (found: readonly Finding[]): readonly Finding[] =>
  found.some(({ name }) => name === 'script-unreachable')
    ? found.filter(({ name }) => name !== 'server-unreachable')
    : found;

const open = async (address: URL): Promise<Page | Finding> => {
  const page = await readPage(address).catch(orUnreachable);
  if (page instanceof Unreachable) {
    const wrong = `Nothing answers at ${shown(address)}: ${page.message}.`;
    return { name: 'page-unreachable', wrong, fix: 'Open the same address in a browser, and give the one that works' };
  }
  if (!page) {
    const wrong = `What answers at ${shown(address)} is not a page of HTML.`;
    return { name: 'page-not-html', wrong, fix: 'Give the address of the page that people read' };
  }
  if (page.status < 400) return page;
  const wrong = `The page answers with HTTP ${page.status}.`;
  return { name: 'page-refused', wrong, fix: 'Give an address that anybody can open without signing in' };
};
