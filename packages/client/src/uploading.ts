/** Timeout without progress, in milliseconds. */
const timeoutMs = 20_000;

/**
 * Sends as `fetch` does, and reports upload progress, which `fetch` cannot. A large file may take longer than a
 * request's timeout, so the timeout restarts at each progress event. The request's signal is ignored.
 *
 * @param progress receives a share, 0 to 1
 */
export const uploading =
  (progress: (share: number) => void): typeof globalThis.fetch =>
  (input, init = {}) =>
    new Promise((resolve, reject) => {
      const sent = new XMLHttpRequest();
      let timer: ReturnType<typeof setTimeout> | undefined;
      const moved = () => {
        clearTimeout(timer);
        timer = setTimeout(() => sent.abort(), timeoutMs);
      };
      const end = (done: () => void) => () => {
        clearTimeout(timer);
        done();
      };
      const failed = end(() => reject(new TypeError('not sent')));
      sent.upload.onprogress = ({ loaded, total }) => {
        moved();
        progress(total ? loaded / total : 0);
      };
      sent.onload = end(() => resolve(new Response(sent.responseText, { status: sent.status, headers: told(sent) })));
      sent.onerror = failed;
      sent.onabort = failed;
      sent.open(init.method ?? 'GET', input instanceof Request ? input.url : input);
      for (const [name, value] of new Headers(init.headers)) sent.setRequestHeader(name, value);
      moved();
      sent.send(init.body as XMLHttpRequestBodyInit);
    });

const told = (sent: XMLHttpRequest): HeadersInit => {
  const after = sent.getResponseHeader('retry-after');
  return after === null ? {} : { 'retry-after': after };
};
