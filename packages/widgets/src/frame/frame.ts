/**
 * The script of our own pages in frames: says how tall they are and what happened in them, and does without what a sandbox
 * takes away. Started before the element, and alone on its page with it, so that it may stand between the element and
 * `fetch`. What it says to the page around it is in `docs/embedding.md`.
 */
const id = location.pathname.split('/').slice(-2).join('/');
const secret = /\bsecret=([\da-z]+)/i.exec(location.hash)?.[1];
const meta = document.querySelector<HTMLMetaElement>('meta[name="shura-frame"]');
const reveal = (name: string) => document.querySelector(`.${name}[hidden]`)?.removeAttribute('hidden');

// The page around us has any address, and is told nothing that it may not know.
const tell = (message: Readonly<Record<string, unknown>>) => parent.postMessage(message, '*');

const tellHeight = () => {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  tell({ type: 'shura:resize', id, height });
  if (secret) tell({ secret, message: 'height', value: height });
};
new ResizeObserver(tellHeight).observe(document.body);
// WordPress hides a frame until it says its height, and browsers observe nothing in a frame that nobody sees.
tellHeight();

/** A page asks for the height when it begins to listen; WordPress does so by `ready`. */
type Question = { readonly type?: unknown; readonly message?: unknown } | null;
addEventListener('message', ({ source, data }: MessageEvent<Question>) => {
  if (source === parent && (data?.type === 'shura:measure' || data?.message === 'ready')) tellHeight();
});

/** Events of elements, by the names they have outside. Ids go along, and nothing else. */
const events = {
  'shura-poll-voted': 'shura:voted',
  'shura-poll-changed': 'shura:changed',
  'shura-suggestion-sent': 'shura:sent',
  'shura-error': 'shura:error',
} as const;
const ids = ['poll', 'questions', 'consultation', 'reference', 'reason'] as const;
for (const [name, type] of Object.entries(events)) {
  addEventListener(name, (event) => {
    const told = ids.flatMap((name) => {
      const value = event[name as keyof Event] as unknown;
      return value === undefined ? [] : [[name, value]];
    });
    tell({ type, id, ...(Object.fromEntries(told) as Readonly<Record<string, unknown>>) });
    if ('reason' in event && event.reason === 'frame-expired') reveal('expired');
  });
}

// WordPress opens a link of ours for its reader, where its sandbox lets us open none.
addEventListener('click', (event) => {
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  if (!secret || !link || link.target === '_self' || event.defaultPrevented) return;
  event.preventDefault();
  tell({ secret, message: 'link', value: link.href });
});

if (origin === 'null') {
  reveal('forgets');
  const plain = fetch;
  // What is read by everyone is asked for as it always is, without the preflight that a header costs.
  globalThis.fetch = (url, init) =>
    init?.method || init?.headers
      ? plain(url, { ...init, headers: { ...init.headers, 'Shura-Frame': meta?.content ?? '' } })
      : plain(url, init);

  // Left open for too long and come back to: begun anew, unless something in it would be lost.
  let touched = false;
  const openedAt = Date.now();
  addEventListener('input', () => {
    touched = true;
  });
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden && !touched && Date.now() - openedAt > Number(meta?.dataset['life'])) location.reload();
  });
}
