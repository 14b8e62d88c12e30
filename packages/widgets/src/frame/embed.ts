/**
 * Runs on the page around our frames: sets the height that each frame requests, and fires the events that the frame
 * reports, on the `<iframe>`. Without this script a frame keeps its height, and scrolls.
 */
const ours = import.meta.url.replace(/w\/[^/]+\/[^/]+$/, 'embed/');
const frames = () => [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(ours));
/** CSS pixels: limits what a frame can request. */
const [min, max] = [100, 20_000];

/** Any window may send any message. */
type Said = { readonly type?: unknown; readonly height?: unknown } | null;

addEventListener('message', ({ source, origin, data }: MessageEvent<Said>) => {
  // Ignore other origins: a link may have navigated the frame to another site. A sandboxed frame has the origin "null".
  if (origin !== 'null' && origin !== new URL(ours).origin) return;
  if (typeof data?.type !== 'string' || !data.type.startsWith('shura:')) return;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (!frame) return;
  if (data.type !== 'shura:resize') {
    frame.dispatchEvent(new CustomEvent(data.type, { bubbles: true, detail: data }));
  } else if (typeof data.height === 'number' && data.height > 0) {
    const height = Math.min(Math.max(data.height, min), max);
    frame.style.height = `${height}px`;
    // The page may give the frame a border and padding, which are part of its height.
    const { paddingBlockStart, paddingBlockEnd } = getComputedStyle(frame);
    const left = frame.clientHeight - parseFloat(paddingBlockStart) - parseFloat(paddingBlockEnd);
    frame.style.height = `${height + height - left}px`;
  }
});

// For frames that sent their height before this listener existed.
for (const { contentWindow } of frames()) contentWindow?.postMessage({ type: 'shura:measure' }, '*');
