import type { Adopt, Adopted, Linked, ReadFile, Searchable, Searched, SourceKey, Sources } from '@shura/contract';
import { posting } from './connection.ts';
import { request } from './request.ts';
import { uploading } from './uploading.ts';

/** Facts that an uploaded file lacks: numbers of its columns, from 0, or the public name of its Telegram channel. */
export interface SaidOfFile {
  readonly text?: number;
  readonly url?: number;
  readonly author?: number;
  readonly date?: number;
  readonly channel?: string;
}

export interface Search {
  readonly platform: Searchable;
  readonly hashtag: string;
  /** Mastodon only: the server to search, such as `https://mastodon.example`. */
  readonly server?: string;
}

/** Whether a post still exists at its source. */
export type SourceSeen = 'there' | 'gone' | 'unknown';

/** Adopts ideas from a public hashtag. Calls throw `ShuraProblem` or `ShuraUnreachable`. */
export interface DeskAdoption {
  /** Recognises pasted links, at most 200, by their addresses alone: the server requests no post. */
  links(agency: string, links: readonly string[]): Promise<Linked>;
  /** @param progress receives the uploaded share, 0 to 1 */
  file(agency: string, file: Blob, said?: SaidOfFile, progress?: (share: number) => void): Promise<ReadFile>;
  search(agency: string, search: Search): Promise<Searched>;
  adopt(agency: string, adopt: Adopt): Promise<Adopted>;
  sources(agency: string): Promise<Sources>;
  /** @param key null deletes it */
  setKey(agency: string, platform: Searchable, key: SourceKey | null): Promise<void>;
  checkSource(agency: string, reference: string): Promise<SourceSeen>;
}

/** Makes calls for an agency, by path below `/desk`. */
export interface DeskCalls {
  readonly root: string;
  /** Replaces the browser's fetch, if given. */
  readonly fetch: typeof globalThis.fetch | undefined;
  of(agency: string, ...path: readonly string[]): string;
  call<Body>(path: string, init?: RequestInit): Promise<Body>;
}

export function deskAdoption({ root, fetch, of, call }: DeskCalls): DeskAdoption {
  const post = <Body>(path: string, body: object) => call<Body>(path, posting(JSON.stringify(body)));
  return {
    links: (agency, links) => post(of(agency, 'adoption', 'links'), { links }),
    file(agency, file, said = {}, progress = () => {}) {
      const query = new URLSearchParams(Object.entries(said).map(([name, value]) => [name, String(value)]));
      const url = `${root}${of(agency, 'adoption', 'files')}${query.size ? `?${query}` : ''}`;
      const headers = { 'Content-Type': 'application/octet-stream' };
      const init = { method: 'POST', credentials: 'same-origin', headers, body: file } as const;
      return request<ReadFile>(fetch ?? uploading(progress), url, init);
    },
    search: (agency, search) => post(of(agency, 'adoption', 'search'), search),
    adopt: (agency, adopt) => post(of(agency, 'adoption'), adopt),
    sources: (agency) => call(of(agency, 'sources')),
    setKey: async (agency, platform, key) =>
      void (await call(of(agency, 'sources', platform), { ...posting(JSON.stringify({ key })), method: 'PUT' })),
    checkSource: async (agency, reference) =>
      (await post<{ source: SourceSeen }>(of(agency, 'suggestions', reference, 'source'), {})).source,
  };
}
