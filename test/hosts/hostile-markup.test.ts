import { deepEqual, equal } from 'node:assert/strict';
import { pollTag } from '../e2e/host-site.ts';
import { describeHosts } from './describe-hosts.ts';
import { staysALink, voteIsCounted } from './visitor.ts';

const loader = (server: string) => `<script type="module" src="${server}/w/v1/shura.js"></script>`;

describeHosts('a page whose markup', (it) => {
  const survived: Readonly<Record<string, (poll: string, script: string) => { head: string; body: string }>> = {
    'resets every style with !important': (body, script) => ({
      head: `<style>
        * { all: initial !important; animation: none !important; transition: none !important }
        html, body, body * { color: red !important; font: 1px/1 serif !important; direction: ltr !important; opacity: 1 }
        shura-poll:not(:defined), [part], label, input, fieldset { display: none !important }
      </style>${script}`,
      body,
    }),
    'has a base element with another address': (body, script) => ({
      head: `<base href="https://elsewhere.example/deep/" target="_blank">${script}`,
      body,
    }),
    'has forms and images named like DOM methods': (body, script) => ({
      head: script,
      body: `
        <form id="customElements" name="documentElement"></form><form id="fetch" name="head"></form>
        <form name="hidden"></form><form id="localStorage" name="visibilityState"></form><img name="cookie" alt="">
        <form id="EventSource" name="activeElement"></form><a id="location"></a><form id="shura" name="body"></form><form name="querySelectorAll" class="gone"></form>
        <script>setTimeout(() => document.getElementsByClassName('gone')[0].remove(), 1000)</script>
        ${body}`,
    }),
    'lets a consent manager delay the script, and start it twice': (body, script) => ({
      head: `${script.replace('type="module"', 'type="text/plain" data-consent')}<script nonce="r4nd0m">
        const allow = () => {
          for (const held of document.querySelectorAll('script[data-consent]')) {
            const script = document.createElement('script');
            script.type = 'module';
            script.src = held.src;
            held.after(script);
            held.dispatchEvent(new Event('load'));
          }
        };
        setTimeout(allow, 100);
        setTimeout(allow, 150);
      </script>`,
      body,
    }),
    'inserts the script with a tag manager, before the element exists': (body, script) => ({
      head: `<script>
        const tag = document.createElement('div');
        tag.innerHTML = ${JSON.stringify(script).replaceAll('</', '<\\/')};
        const { src } = tag.firstChild;
        setTimeout(() => document.head.append(Object.assign(document.createElement('script'), { type: 'module', src })), 50);
        setTimeout(() => document.querySelector('main').innerHTML = ${JSON.stringify(body).replaceAll('</', '<\\/')}, 300);
      </script>`,
      body: '<main></main>',
    }),
    'loads the script twice, from two addresses': (body, script) => ({
      head: script + script.replace('shura.js', 'shura.js?again'),
      body,
    }),
    'has the element inside a custom element that was defined earlier': (body, script) => ({
      head: `<script>
        customElements.define('agency-card', class extends HTMLElement {
          constructor() { super().attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(`<p>${body}</p>`).replaceAll('</', '<\\/')}; }
        });
      </script>${script}`,
      body: '<agency-card></agency-card>',
    }),
    'has the element inside nested custom elements that are defined later': (body, script) => ({
      head: `${script}<script>
        setTimeout(() => {
          customElements.define('agency-page', class extends HTMLElement {
            connectedCallback() {
              const root = this.attachShadow({ mode: 'open' });
              setTimeout(() => { root.innerHTML = '<agency-card></agency-card>'; });
            }
          });
        }, 200);
        setTimeout(() => {
          customElements.define('agency-card', class extends HTMLElement {
            constructor() {
              const root = super().attachShadow({ mode: 'open' });
              setTimeout(() => { root.innerHTML = ${JSON.stringify(`<p>${body}</p>`).replaceAll('</', '<\\/')}; }, 100);
            }
          });
        }, 400);
      </script>`,
      body: '<agency-page></agency-page>',
    }),
    'declares the shadow root around the element': (body, script) => ({
      head: script,
      body: `<div><template shadowrootmode="open"><section>${body}</section></template></div>`,
    }),
  };

  for (const [sentence, write] of Object.entries(survived)) {
    it(`${sentence}: the vote is counted`, async ({ shura, open }) => {
      const { visitor } = await open(write(pollTag(shura.url, 'gardens'), loader(shura.url)));
      await voteIsCounted(visitor, shura);
    });
  }

  it('already defines an element of that name: the page’s element and the link stay', async ({ shura, open }) => {
    const { visitor } = await open({
      head: `<script>customElements.define('shura-poll', class extends HTMLElement { poll = 'ours' })</script>${loader(shura.url)}`,
      body: pollTag(shura.url, 'gardens'),
    });
    await visitor.until('the chunk', () => performance.getEntriesByType('resource').length > 2);
    await staysALink(visitor);
    deepEqual(
      await visitor.window.run(() => (document.querySelector('shura-poll') as { poll?: string } | null)?.poll),
      'ours',
    );
  });

  it('has a form named createElement: the link stays, and nothing is thrown', async ({ shura, open }) => {
    const { visitor } = await open({
      head: loader(shura.url),
      body: `<form name="createElement"></form>${pollTag(shura.url, 'gardens')}`,
    });
    await visitor.until('the element', () => customElements.get('shura-poll') !== undefined);
    await staysALink(visitor);
  });

  it('takes the language of the component around it', async ({ shura, open }) => {
    const { visitor } = await open({
      head: loader(shura.url),
      body: `<div lang="en"><template shadowrootmode="open">${pollTag(shura.url, 'gardens')}</template></div>`,
    });
    await visitor.sees('Submit vote');
    equal((await visitor.testimony()).complaints.length, 0);
  });
});
