import type { DeskAdoption } from '@shura/client';
import type { Linked, Platform, ReadFile, Searched, Sources } from '@shura/contract';

/** The server's responses about posts, all optional. */
export interface FakeAdoption {
  readonly linked?: Linked;
  readonly file?: ReadFile;
  /** Response once the columns or the channel are given. */
  readonly fileSaid?: ReadFile;
  readonly searched?: Searched;
  readonly sources?: Sources['sources'];
}

const noSources: Sources['sources'] = [
  { platform: 'mastodon', needsKey: false, ready: true },
  { platform: 'bluesky', needsKey: true, ready: false },
  { platform: 'x', needsKey: true, ready: false },
];
const platformOf = (url: string): Platform => (url.startsWith('https://x.example/') ? 'x' : 'other');

/** The adoption part of a fake client. */
export function fakeAdoption(
  { linked, file, fileSaid, searched, sources = noSources }: FakeAdoption,
  note: (name: string, given: readonly unknown[]) => void,
): DeskAdoption {
  let kept = sources;
  let made = 0;
  return {
    links: (_agency, links) =>
      Promise.resolve(
        linked ?? { links: links.map((url) => ({ url, platform: platformOf(url), author: url.split('/')[3] ?? '' })) },
      ),
    file(_agency, _file, said = {}) {
      const answer = Object.keys(said).length ? (fileSaid ?? file) : file;
      return Promise.resolve(answer ?? { kind: 'refused', code: 'unknown-format' });
    },
    search: () => Promise.resolve(searched ?? { kind: 'posts', posts: [] }),
    adopt(...given) {
      note('adopt', given);
      const [, { posts }] = given;
      return Promise.resolve({
        posts: posts.map(({ url }) => {
          made += 1;
          return { url, reference: `K3M${made}-9QXT` };
        }),
      });
    },
    sources: () => Promise.resolve({ sources: [...kept] }),
    setKey(...given) {
      note('setKey', given);
      const [, platform, key] = given;
      kept = kept.map((one) => (one.platform === platform ? { ...one, ready: key !== null } : one));
      return Promise.resolve();
    },
    checkSource(...given) {
      note('checkSource', given);
      return Promise.resolve('there');
    },
  };
}
