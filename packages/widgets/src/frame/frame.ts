/**
 * The script of our framed pages: reports their height and events to the parent, and replaces what a sandbox removes.
 * Replaces `fetch` before the element starts: the framed page has no scripts of others.
 * `docs/embedding.md` documents its messages.
 */
const id = location.pathname.split('/').slice(-2).join('/');
const secret = /\bsecret=([\da-z]+)/i.exec(location.hash)?.[1];
const meta = document.querySelector<HTMLMetaElement>('meta[name="shura-frame"]');
const reveal = (name: string) => document.querySelector(`.${name}[hidden]`)?.removeAttribute('hidden');

// The parent may have any origin: send nothing that is not public.
const tell = (message: Readonly<Record<string, unknown>>) => parent.postMessage(message, '*');

const tellHeight = () => {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  tell({ type: 'shura:resize', id, height });
  if (secret) tell({ secret, message: 'height', value: height });
};
new ResizeObserver(tellHeight).observe(document.body);
// WordPress hides a frame until it reports its height, and observers do not run in hidden frames.
tellHeight();

/** A page asks for the height when it starts to listen; WordPress sends `ready`. */
type Question = { readonly type?: unknown; readonly message?: unknown } | null;
addEventListener('message', ({ source, data }: MessageEvent<Question>) => {
  if (source === parent && (data?.type === 'shura:measure' || data?.message === 'ready')) tellHeight();
});

/** Events of elements, each with its name in messages to the parent. Only ids and codes are passed on. */
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

// If WordPress's sandbox forbids opening links, the parent opens them for the reader.
addEventListener('click', (event) => {
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  if (!secret || !link || link.target === '_self' || event.defaultPrevented) return;
  event.preventDefault();
  tell({ secret, message: 'link', value: link.href });
});

if (origin === 'null') {
  reveal('forgets');
  const plain = fetch;
  // Public data is requested without our header, which would cost a preflight.
  globalThis.fetch = (url, init) =>
    init?.method || init?.headers
      ? plain(url, { ...init, headers: { ...init.headers, 'Shura-Frame': meta?.content ?? '' } })
      : plain(url, init);

  // A frame whose token has expired reloads once it is visible again, unless a field was changed.
  let touched = false;
  const openedAt = Date.now();
  addEventListener('input', () => {
    touched = true;
  });
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden && !touched && Date.now() - openedAt > Number(meta?.dataset['life'])) location.reload();
  });
}
