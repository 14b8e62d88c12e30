import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';

/** A page with one fault, and the finding that must report it. */
interface PlantedFault extends PlantedPage {
  readonly name: string;
}

export interface PlantedPage {
  readonly what: string;
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Planting {
  /** Address of a real server. */
  readonly shura: string;
  /** Address of the site with the pages, on 127.0.0.1. */
  readonly site: string;
  /** The hash of `shura-poll.all.js`, as `sha384-…`. */
  readonly integrity: string;
}

const page = (body: string, head = '', html = 'lang="ar" dir="rtl"') =>
  `<!doctype html>\n<html ${html}><head><meta charset="utf-8"><title>الحدائق</title>${head}</head>\n<body>\n${body}\n</body></html>`;

/** Correct parts of a page; a fault replaces one of them. */
const parts = (shura: string) => {
  const script = `<script type="module" src="${shura}/w/v1/shura.js"></script>`;
  const link = `<a href="${shura}/p/gardens?lang=ar">شاركوا في الاستطلاع</a>`;
  const poll = `<shura-poll poll="gardens">${link}</shura-poll>`;
  return { script, link, poll };
};

const policy = (text: string) => ({ 'content-security-policy': text });

/** A script that adds an element to its page. */
export const addsPoll = `document.querySelector('body').append(document.createElement('shura-poll'));`;

/** Pages without faults. */
export const goodPages = ({ shura, integrity }: Planting): readonly PlantedPage[] => {
  const { script, link, poll } = parts(shura);
  const sources = `script-src ${shura}; connect-src ${shura}; trusted-types lit-html`;
  return [
    { what: 'two lines and no policy', html: page(`${script}\n${poll}`) },
    {
      what: 'the policy of the manual, twice, and the strictest of all else',
      html: page(`${script}\n${poll}`, `<meta http-equiv="Content-Security-Policy" content="${sources}">`),
      headers: policy(`default-src 'none'; style-src 'self'; ${sources}; require-trusted-types-for 'script'`),
    },
    {
      what: 'a nonce and strict-dynamic',
      html: page(`${script.replace('<script', '<script nonce="r4nd0m"')}\n${poll}`),
      headers: policy("script-src 'nonce-r4nd0m' 'strict-dynamic'; object-src 'none'"),
    },
    {
      what: 'one whole file by its hash',
      html: page(
        `<script type="module" src="${shura}/w/v1/shura-poll.all.js" integrity="${integrity}"></script>\n${poll}`,
      ),
      headers: policy(`script-src '${integrity}'; connect-src *`),
    },
    {
      what: 'folders of the server, and a list of names',
      html: page(`${script}\n${poll}`),
      headers: policy(
        `default-src 'none'; script-src ${shura}/w/; connect-src ${shura}/api/; trusted-types default lit-html`,
      ),
    },
    {
      what: 'an element in a shadow root of the page',
      html: page(`${script}\n<div><template shadowrootmode="open">${poll}</template></div>`),
    },
    {
      what: 'two polls and a host of other scripts',
      html: page(
        `<script>var a = '<shura-poll poll="no">';</script>${script}\n${poll}<!-- <shura-poll> -->\n` +
          `<shura-poll poll="night-bus">${link}</shura-poll>`,
      ),
      headers: policy(
        `script-src 'unsafe-inline' https: http:; connect-src 'self' http://localhost:* http://127.0.0.1:*`,
      ),
    },
  ];
};

/** Pages with one fault. */
export const plantedFaults = ({ shura, site, integrity }: Planting): readonly PlantedFault[] => {
  const { script, link, poll } = parts(shura);
  const whole = `${script}\n${poll}`;
  const fault = (name: string, what: string, html: string, headers?: Readonly<Record<string, string>>) => ({
    ...{ name, what, html: html.startsWith('<!doctype') ? html : page(html) },
    ...(headers && { headers }),
  });
  const another = (was: string, is: string) => whole.replaceAll(was, is);
  /** A script from another folder, with an explicit server. */
  const scriptFrom = (folder: string) =>
    `${script.replace(`${shura}/w/v1`, folder)}\n${poll.replace('<shura-poll', `<shura-poll server="${shura}"`)}`;
  const sameMachine = site.replace('127.0.0.1', 'localhost');

  return [
    fault('page-not-html', 'a file and no page', page(whole), { 'content-type': 'application/pdf' }),
    fault('element-missing', 'a script and nothing to draw', script),
    fault(
      'element-missing',
      'an element in a template, and no script that takes it out',
      `${script}<template>${poll}</template>`,
    ),
    fault(
      'element-missing',
      'a script that imports only ours',
      `<script type="module">import('${shura}/w/v1/shura.js')</script>`,
    ),
    fault('element-missing', 'nothing of Shura at all', '<p>مرحبًا</p>'),
    fault('tag-stripped', 'a link that an editor left of the element', `<p>${link}</p>`),
    fault('tag-not-closed', 'a tag closed as in XML', `${script}<shura-poll poll="gardens" />${link}<p>بعده</p>`),
    fault('script-missing', 'an element and no script', poll),
    fault('script-not-module', 'the module as a plain script', another(' type="module"', '')),
    fault('script-unreachable', 'a server that is not there', another(`${shura}/w/`, 'http://127.0.0.1:9/w/')),
    fault('script-not-found', 'a file that is none', another('shura.js', 'shura-poll.en.js').replace('/w/v1/', '/w/')),
    fault('script-is-page', 'a page in place of the script', scriptFrom(`${site}/anything`)),
    fault('script-type', 'a script sent as text', scriptFrom(`${site}/text`)),
    fault('script-cors', 'a script kept to its own site', scriptFrom(`${sameMachine}/copy`)),
    fault('script-path', 'a copy of the script on the own site', another(`${shura}/w/v1/`, `${site}/copy/`)),
    fault(
      'integrity-mismatch',
      'the hash of another file',
      `<script type="module" src="${shura}/w/v1/shura.js" integrity="${integrity}"></script>\n${poll}`,
    ),
    fault('csp-sandbox', 'a page in a sandbox', whole, policy('sandbox allow-scripts')),
    fault('csp-script-src', 'scripts from the own site only', whole, policy("script-src 'self'")),
    fault('csp-script-src', 'strict-dynamic and no nonce', whole, policy(`script-src 'strict-dynamic' ${shura}`)),
    fault('csp-script-src', 'the first file of many, and no other', whole, policy(`script-src ${shura}/w/v1/shura.js`)),
    fault(
      'csp-script-src',
      'the second of two policies, in the page',
      page(whole, '<meta http-equiv="content-security-policy" content="script-src \'self\'">'),
      policy(`script-src ${shura}`),
    ),
    fault('csp-trusted-types', 'policies of others only', whole, policy('trusted-types default')),
    fault(
      'csp-trusted-types',
      'two copies of Lit',
      `${whole}<script type="module" src="${shura}/w/v1/shura-poll.js"></script>`,
      policy('trusted-types lit-html'),
    ),
    fault('csp-connect-src', 'requests to the own site only', whole, policy("connect-src 'self'")),
    fault('csp-connect-src', 'one part of the API', whole, policy(`connect-src ${shura}/api/v1/polls/`)),
    fault('csp-connect-src', 'an exact path', whole, policy(`connect-src ${shura}/api`)),
    fault(
      'csp-connect-src',
      'all that has no directive of its own',
      whole,
      policy(`default-src 'self'; script-src ${shura}`),
    ),
    fault(
      'csp-script-src',
      'a directive for elements beside one for all',
      whole,
      policy(`script-src ${shura}; script-src-elem 'self'`),
    ),
    fault('csp-script-src', 'another port', whole, policy(`script-src ${shura.replace(/:\d+$/, ':9')} 'nonce-r4nd0m'`)),
    fault(
      'server-not-shura',
      'the server under another path',
      another('<shura-poll', `<shura-poll server="${site}/nowhere"`),
    ),
    fault(
      'server-unreachable',
      'another server that is not there',
      another('<shura-poll', '<shura-poll server="http://127.0.0.1:9"'),
    ),
    fault('name-missing', 'an element that names no poll', another(' poll="gardens"', '')),
    fault('name-unknown', 'a poll that there is not', another('"gardens"', '"gradens"')),
    fault(
      'name-unknown',
      'a consultation that there is not',
      `${whole}<shura-consultation consultation="none">${link}</shura-consultation>`,
    ),
    fault(
      'preflight-blocked',
      'a proxy that answers for the server',
      another('<shura-poll', `<shura-poll server="${sameMachine}/proxy"`),
    ),
    fault(
      'frame-address',
      'a frame of a page that is not for framing',
      `${whole}<iframe src="${shura}/p/gardens"></iframe>`,
    ),
    fault(
      'csp-frame-src',
      'frames of the own site only',
      `${script}<iframe src="${site}/good/embed/poll/gardens"></iframe>`,
      policy("frame-src 'none'"),
    ),
    fault(
      'frame-sandboxed',
      'a frame with no scripts',
      `<iframe sandbox src="${site}/good/embed/poll/gardens"></iframe>`,
    ),
    fault('frame-not-found', 'a frame of nothing', `<iframe src="${shura}/embed/poll/gradens"></iframe>`),
    fault(
      'frame-refused',
      'a frame that another server forbids',
      `<iframe src="${sameMachine}/deny/embed/poll/gardens"></iframe>`,
    ),
  ];
};

/** Pages with a note and no fault. */
export const plantedNotes = ({ shura, site }: Planting): readonly PlantedFault[] => {
  const { script, link, poll } = parts(shura);
  const whole = `${script}\n${poll}`;
  const style = '<style>shura-poll { display: block; min-block-size: 30rem }</style>';
  const note = (name: string, what: string, html: string, headers?: Readonly<Record<string, string>>) => ({
    ...{ name, what, html: html.startsWith('<!doctype') ? html : page(html) },
    ...(headers && { headers }),
  });
  return [
    note('element-by-script', 'a script that adds the element', `${script}<script>${addsPoll}</script>`),
    note('element-by-script', 'a bundle that adds the element', `<script src="${site}/bundle/app.js"></script>`),
    note(
      'element-by-script',
      'a module that a script imports',
      `<script type="module">import('/bundle/lazy.js')</script>`,
    ),
    note(
      'element-by-script',
      'a module that a module imports',
      `<script type="module" src="/importer/app.js"></script>`,
    ),
    note(
      'element-by-script',
      'a template that a script takes out',
      `${script}<template id="t">${poll}</template><script>document.body.append(t.content)</script>`,
    ),
    note('script-elsewhere', 'a bundle of the page', poll.replace('<shura-poll', `<shura-poll server="${shura}"`)),
    note('script-waits', 'a consent manager', whole.replace('type="module"', 'type="text/plain"')),
    note('script-twice', 'two scripts', `${whole}<script type="module" src="${shura}/w/v1/shura-poll.js"></script>`),
    note('storage-cleared', 'a page that forgets', whole, { 'clear-site-data': '"cache", "storage"' }),
    note('csp-style-src', 'a style of the snippet', `${style}${whole}`, policy("style-src 'self'")),
    note('csp-report-only', 'a policy that is being tried', whole, {
      'content-security-policy-report-only': "default-src 'self'",
    }),
    note(
      'frame-storage',
      'a frame without storage',
      `<iframe sandbox="allow-scripts" src="${site}/good/embed/poll/gardens"></iframe>`,
    ),
    note('language-missing', 'a page in no language', page(whole, '', '')),
    note('link-missing', 'nothing inside the element', whole.replace(link, '')),
  ];
};

/** Returns the names of a page's findings. */
type Doctor = (page: PlantedPage) => Promise<readonly string[]>;

export const describeFaults = (title: string, planting: Planting, doctor: Doctor) =>
  describe(title, { concurrency: 3 }, () => {
    for (const page of plantedFaults(planting)) {
      it(`finds ${page.name}, and no other fault, in ${page.what}`, async () => {
        deepEqual(await doctor(page), [page.name], `to be found: ${page.name}`);
      });
    }
  });

export const describeGoodPages = (title: string, planting: Planting, doctor: Doctor) =>
  describe(title, () => {
    for (const page of goodPages(planting)) {
      it(`finds no fault in ${page.what}`, async () => {
        deepEqual(await doctor(page), [], 'nothing to be found');
      });
    }
  });
