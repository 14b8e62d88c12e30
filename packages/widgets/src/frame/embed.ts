/**
 * For the page around a frame of ours: gives it the height that it asks for, and lets the page hear what happened in it,
 * as events of the frame. Without this script a frame keeps the height it was given, and scrolls.
 */
const ours = import.meta.url.replace(/w\/[^/]+\/[^/]+$/, 'embed/');
const frames = () => [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(ours));
/** CSS pixels: a frame can make no page endless. */
const [least, most] = [100, 20_000];

/** Anybody may send anything. */
type Said = { readonly type?: unknown; readonly height?: unknown } | null;

addEventListener('message', ({ source, origin, data }: MessageEvent<Said>) => {
  // A link may have led the frame elsewhere; one in a sandbox has no origin.
  if (origin !== 'null' && origin !== new URL(ours).origin) return;
  if (typeof data?.type !== 'string' || !data.type.startsWith('shura:')) return;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (!frame) return;
  if (data.type !== 'shura:resize') {
    frame.dispatchEvent(new CustomEvent(data.type, { bubbles: true, detail: data }));
  } else if (typeof data.height === 'number' && data.height > 0) {
    const height = Math.min(Math.max(data.height, least), most);
    frame.style.height = `${height}px`;
    // Of that, the page may have given some to border and padding.
    const { paddingBlockStart, paddingBlockEnd } = getComputedStyle(frame);
    const left = frame.clientHeight - parseFloat(paddingBlockStart) - parseFloat(paddingBlockEnd);
    frame.style.height = `${height + height - left}px`;
  }
});

// Those that said their height before anybody listened.
for (const { contentWindow } of frames()) contentWindow?.postMessage({ type: 'shura:measure' }, '*');
