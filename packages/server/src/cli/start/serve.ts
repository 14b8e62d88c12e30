import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createShura } from '../../app.ts';
import { parseNetworks } from '../../http/client-address.ts';
import type { FrontLink } from '../../pages/front-page.ts';
import { whenMoved } from '../../stores/sqlite/moved.ts';
import { isLoopback } from '../../text/loopback.ts';
import { messageOf, WrongSetting } from '../command-error.ts';
import { applyFile } from '../commands/apply.ts';
import { adminTokenFile, type Config, fromCaller, keysFor, readAdminToken, readConfig } from '../config.ts';
import { exportSigner } from '../export-key.ts';
import { openStore } from '../open-store.ts';
import { settingsFile } from '../settings-file.ts';
import { playDemo } from './demo.ts';
import { allowYoungGrowth } from './heap-flags.ts';
import { keepFilesIn } from './keep-file.ts';
import { listen, stopOnSignals } from './listen.ts';
import { createRegistry } from './machine-metrics.ts';
import { errorsTo, openLog, withoutWords } from './server-log.ts';
import { dropSetUp, saySetUp } from './setup-link.ts';
import { serveSite } from './site.ts';
import { mailSender } from './smtp.ts';
import { serveStorybook } from './storybook.ts';
import { isFirst } from './workers.ts';

interface ServeArguments {
  readonly first?: string | undefined;
  readonly demo?: string | undefined;
  readonly site?: string | undefined;
  readonly stories?: string | undefined;
}

/** Runs a server in this process until a signal stops it. */
export const serve = async ({ first = writtenHere(), demo, site, stories }: ServeArguments): Promise<void> => {
  process.umask(0o077);
  const config = readConfig(process.env);
  checkAddresses(config);
  const log = openLog();
  process.on('uncaughtException', (error) => {
    log.fatal(withoutWords(error), 'ended');
    process.exit(1);
  });
  const adminToken = readAdminToken(config);
  mkdirSync(config.data, { recursive: true, mode: 0o700 });
  const store = await openStore(config, (message) => log.warn(message));
  const keys = await keysFor(config, store).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  // Imported only once the settings, the store and the keys are known to be valid.
  const { drawing } = await import('@shura/widgets/static');
  const isNew = isFirst() && (await store.load()).agencies.length === 0;
  if (isNew && first !== undefined && demo !== undefined) {
    await playDemo({ agency: fromCaller(first), history: fromCaller(demo) }, { store, keys, drawing });
  }
  const { metricsToken, publicUrl, securityContact, trustedProxies, liveStreams } = config;
  const { sso, passwords, secondFactor } = config;
  const shura = await createShura({
    ...{ store, keys, drawing, sso, passwords, secondFactor },
    ...{ adminToken, metricsToken, publicUrl, securityContact, trustedProxies, liveStreams },
    metrics: createRegistry(config),
    sendMail: mailSender(config),
    widgets: widgetsOf(config),
    desk: built('@shura/desk'),
    front: frontOf(site, stories),
    keepFile: keepFilesIn(join(config.data, 'exports'), exportSigner(config)),
    allowLoopbackOrigins: isLoopback(config.host) && !publicUrl?.startsWith('https:'),
    warn: (message) => log.warn(message),
    onSecurityEvent: ({ event, ...facts }) => log.warn(facts, event),
    onError: errorsTo(log),
  });
  // Browsers request an icon by themselves: answer 204, so that their console shows no error.
  const { app } = shura;
  app.get('/favicon.ico', (c) => c.body(null, 204));
  if (stories !== undefined) serveStorybook(app, stories);
  if (site !== undefined) serveSite(app, site, config);

  void shura.indexed().then(allowYoungGrowth);
  const listening = await listen(app, config);
  const stop = stopOnSignals(listening, shura, log);
  if (config.databaseUrl === undefined) whenMoved(config.database, () => stop('moved', 1));
  const { port } = listening;
  const url = `http://${isLoopback(config.host) ? 'localhost' : config.host}:${port}`;
  if (first !== undefined && isNew) await applyFile(fromCaller(first), url, adminToken);
  log.info({ port, data: config.data }, 'started');
  if (!isFirst()) return;
  const setUp = await shura.setUpToken();
  const desk = `${publicUrl?.replace(/(?<!\/)\/+$/, '') ?? url}/desk`;
  if (setUp === undefined) dropSetUp(config.data);
  const lines = [
    setUp === undefined
      ? `Desk           ${desk}`
      : `Set up the desk ${saySetUp(`${desk}#join=${setUp}`, config.data, process.stdout.isTTY)}`,
    ...(site === undefined ? [] : demoPages(site)).map(({ href, line }) => `${line.padEnd(15)}${url}/${href}`),
    `Embed          ${url}/embed`,
    ...(isBuilt(stories) ? [`Storybook      ${url}/storybook/`] : []),
    `API docs       ${url}/api/v1/docs`,
    `Data           ${config.data}`,
    ...(config.adminToken === undefined ? [`Admin token    in ${adminTokenFile(config)}`] : []),
  ];
  process.stdout.write(`\nShura is ready.\n\n${lines.map((line) => `  ${line}\n`).join('')}\n`);
};

/** The file of `shura init` in the working directory. */
const writtenHere = () => (existsSync(fromCaller(settingsFile)) ? settingsFile : undefined);

interface DemoPage extends FrontLink {
  /** Name of the page in the start-up message. */
  readonly line: string;
}

/** Pages of `examples` inside the served folder. */
const demoPages = (site: string): readonly DemoPage[] =>
  [
    {
      href: 'arabic-page/',
      line: 'Arabic page',
      title: { ar: 'صفحة تجريبية لجهة، بالعربية', en: 'A demo page of an agency, in Arabic' },
    },
    {
      href: 'plain-page/',
      line: 'English page',
      title: { ar: 'صفحة تجريبية، بالإنجليزية', en: 'A demo page, in English' },
    },
  ].filter(({ href }) => existsSync(join(fromCaller(site), href)));

const storybook: FrontLink = {
  href: 'storybook/',
  title: { ar: 'دليل العناصر: كل حالة لكل عنصر', en: 'Storybook: every state of every element' },
};

/** Links of the front page; false if the site has its own `index.html`. */
const frontOf = (site?: string, stories?: string): false | readonly FrontLink[] => {
  if (site !== undefined && existsSync(join(fromCaller(site), 'index.html'))) return false;
  return [...(site === undefined ? [] : demoPages(site)), ...(isBuilt(stories) ? [storybook] : [])];
};

const isBuilt = (stories: string | undefined) =>
  stories !== undefined && existsSync(join(fromCaller(stories), 'index.html'));

/** The browser build of a sibling package; undefined in a checkout that has not built it. */
const built = (name: string) => {
  const folder = new URL('./dist/browser/', import.meta.resolve(`${name}/package.json`));
  return existsSync(folder) ? folder : undefined;
};

const widgetsOf = ({ data }: Config) => {
  const folder = built('@shura/widgets');
  return folder && { built: folder, kept: join(data, 'widgets') };
};

const checkAddresses = ({ publicUrl, host, trustedProxies }: Config) => {
  try {
    parseNetworks(trustedProxies);
  } catch (error) {
    throw new WrongSetting(`SHURA_TRUSTED_PROXIES: ${messageOf(error)}`);
  }
  if (publicUrl === undefined && !isLoopback(host)) {
    throw new WrongSetting(
      `HOST is ${host}, which others reach, so set SHURA_PUBLIC_URL to the address they know, or HOST to 127.0.0.1`,
    );
  }
  if (publicUrl?.startsWith('https:') && isLoopback(host) && trustedProxies.length === 0) {
    throw new WrongSetting(
      'SHURA_PUBLIC_URL is https, so a proxy stands in front: name it in SHURA_TRUSTED_PROXIES (such as 127.0.0.1), ' +
        'or everyone would count as one address',
    );
  }
};
