import type { SendSuggestion, SentSuggestion, StaffAct, TrackedSuggestion } from '@shura/contract';
import type { Store } from '../model/store.ts';
import type { ShuraOptions } from '../wiring/options.ts';
import { consultationOf, listeningAgency, startTestServer } from './test-server.ts';

export type Form = readonly (readonly [name: string, value: string])[];
export const sameOrigin = { 'sec-fetch-site': 'same-origin' };
export const anIdea = 'أقترح زراعة أشجار الغاف على جانبي شارع المدارس ليجد الأطفال ظلًّا في طريقهم';

/** A test server whose agency accepts suggestions, with helpers that read pages and send forms as a browser does. */
export const startListeningServer = async (
  options: Partial<ShuraOptions> = {},
  over?: (store: Store) => Promise<Store>,
) => {
  const server = await startTestServer(
    [],
    {
      rates: { newDevices: { free: 10_000, cannot: 10 }, newSuggestions: { perMinute: 60, burst: 10_000 } },
      ...options,
    },
    over,
  );
  const tokens = new Map<string, string>();
  /** A citizen's token in a consultation. */
  const tokenIn = async (consultation = 'green') => {
    const token = tokens.get(consultation) ?? (await server.newDevice({ consultation }));
    tokens.set(consultation, token);
    return token;
  };
  let sent = 0;

  const open = async (
    slug: string,
    more: Parameters<typeof consultationOf>[1] = {},
    agency: Parameters<typeof server.apply>[2] = listeningAgency,
  ) => {
    const response = await server.apply([], [consultationOf(slug, { suggestions: {}, ...more })], agency);
    if (!response.ok) throw new Error(await response.text());
  };
  const send = async (more: Partial<SendSuggestion> = {}, to = 'green') => {
    const body = { once: `${++sent}`.padStart(22, 'x'), text: anIdea, basis: [], language: 'ar', ...more };
    const response = await server.post(`consultations/${to}/suggestions`, body, { 'shura-device': await tokenIn(to) });
    if (response.status !== 201) throw new Error(await response.text());
    return (await response.json()) as SentSuggestion;
  };
  const act = async (reference: string, act: StaffAct, seen?: number) => {
    const on = [{ reference, ...(seen !== undefined && { seen }) }];
    // Whoever hid it does not decide the appeal.
    const by = act.kind === 'decide-appeal' ? 'سالم' : 'أمينة';
    const response = await server.post('admin/acts', { by, on, act }, server.admin);
    if (!response.ok) throw new Error(await response.text());
  };
  const publish = async (more: Partial<SendSuggestion> = {}, to = 'green') => {
    const suggestion = await send(more, to);
    await act(suggestion.reference, { kind: 'publish', checked: true }, 0);
    return suggestion;
  };

  return {
    ...server,
    tokenIn,
    open,
    send,
    act,
    publish,
    async tracked(reference: string) {
      return (await (await fetch(`${server.api}/suggestions/${reference}`)).json()) as TrackedSuggestion;
    },
    async get(path: string, headers: Record<string, string> = {}) {
      const response = await fetch(`${server.url}/${path}`, { headers, redirect: 'manual' });
      return { response, page: await response.text() };
    },
    async submit(path: string, form: Form, headers: Record<string, string> = sameOrigin) {
      const response = await fetch(`${server.url}/${path}`, {
        method: 'POST',
        redirect: 'manual',
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
        body: new URLSearchParams(form.map(([name, value]): [string, string] => [name, value])).toString(),
      });
      const setCookie = response.headers.get('set-cookie');
      return { response, page: await response.text(), setCookie, cookie: setCookie?.split(';')[0] ?? '' };
    },
  };
};
export type ListeningServer = Awaited<ReturnType<typeof startListeningServer>>;

export const onceIn = (page: string): string => /name=":once" value="([^"]+)"/.exec(page)?.[1] ?? '';

/** The visible text of a page, with whitespace collapsed. */
export const wordsOn = (page: string): string =>
  page
    .replace(/<head>[\s\S]*?<\/head>|<\/?(?:bdi|b|time|span|a)\b[^>]*>/g, '')
    .replace(/<[^<>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ');
