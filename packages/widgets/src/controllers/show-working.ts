import type { Language } from '@shura/contract';
import type { LitElement } from 'lit';
import { createMsg } from '../localization/message.ts';
import { loadTemplates, templates } from '../localization/templates.ts';

/** Milliseconds before the message is shown: most proofs of work are finished by then. */
const delayMs = 1000;

/** In a poll the message replaces the facts, so that nothing moves. In a long list it stays in view. */
const style = `
  .working {
    background: var(--surface);
    border-block-start: 1px solid var(--border);
    order: 1;
    padding-block-start: 0.8em;
  }
  :not(:has(form)) > .working {
    inset-block-end: 0;
    padding-block-end: 0.8em;
    position: sticky;
    z-index: 1;
  }
  .working:has(~ [part='facts']),
  .working ~ [part='facts'] {
    grid-area: 3 / 1;
  }
  .working ~ [part='facts'] {
    visibility: hidden;
  }
`;

/** Text shown during the work: it is needed for the vote, suggestion or support to be counted. */
async function sayWorking(language: Language): Promise<string> {
  await loadTemplates(language);
  const msg = createMsg(() => templates[language]);
  return msg('يشارك كثيرون الآن من شبكتكم، فيُجري متصفحكم تحققًا قصيرًا قبل تسجيل مشاركتكم. تكفي ثوانٍ قليلة', {
    id: 'work/many',
  });
}

/**
 * Shows and announces in an element that the browser computes a proof of work, until `over` settles.
 *
 * @param after milliseconds of work before the message is shown
 */
export function showWorking({ shadowRoot }: LitElement, over: Promise<unknown>, after = delayMs): void {
  const root = shadowRoot?.querySelector<HTMLElement>('#root');
  if (!shadowRoot || !root) return;
  // Insert the live region empty, so that screen readers announce its change. First in the root, before anything that
  // Lit draws.
  const line = document.createElement('p');
  line.setAttribute('role', 'status');
  line.className = 'quietly';
  root.prepend(line);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  shadowRoot.adoptedStyleSheets.push(sheet);
  const timer = setTimeout(async () => {
    line.textContent = await sayWorking(root.lang as Language);
    line.className = 'meta working';
  }, after);
  const end = () => {
    clearTimeout(timer);
    line.remove();
    shadowRoot.adoptedStyleSheets = shadowRoot.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  over.then(end, end);
}
