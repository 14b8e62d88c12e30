import { ShuraUnreachable } from '@shura/client';
import type { Asking, Linked, ReadFile, Searched } from '@shura/contract';
import type { DeskStory, Inside } from '../../testing/desk-story.ts';
import { signedInAs } from '../../testing/sample-desk.ts';

const at = '/desk/muscat/adoption';
const both = (ar: string, en: string) => ({ ar, en });

const gardens = {
  slug: 'gardens',
  title: both('حدائق مسقط ٢٠٣٠', 'Gardens of Muscat 2030'),
  hashtag: '#مسقط_خضراء',
  polls: [],
  suggestions: { categories: [] },
};
const coast = {
  slug: 'coast',
  title: both('واجهة القرم البحرية', 'The Qurum seafront'),
  hashtag: '#القرم',
  polls: [],
  suggestions: { categories: [] },
};
const entry = (document: Asking['consultations'][number]['document']): Asking['consultations'][number] => ({
  document,
  state: 'open',
  version: 'v1',
  missing: [],
  suggestions: 12,
});
export const asking: Asking = { consultations: [entry(gardens), entry(coast)], polls: [] };

const linked: Linked = {
  links: [
    { url: 'https://x.example/salem_example/status/1860000000000000001', platform: 'x', author: 'salem_example' },
    { url: 'https://social.example/@noor/113000000000000001', platform: 'mastodon', author: 'noor' },
    {
      url: 'https://x.example/huda_example/status/1860000000000000077',
      platform: 'x',
      author: 'huda_example',
      known: 'K3M7-9QXT',
    },
    { url: 'https://x.example/salem_example/status/1860000000000000001', refused: 'duplicate' },
    { refused: 'not-a-post' },
  ],
};
const pastedLinks = [
  'https://x.example/salem_example/status/1860000000000000001?s=20',
  'https://social.example/@noor/113000000000000001',
  'https://x.example/huda_example/status/1860000000000000077',
  'https://twitter.example/salem_example/status/1860000000000000001',
  'https://social.example/muscat',
].join('\n');

const texts = [
  'إنارة الممشى بالطاقة الشمسية، فالمسار مظلم بعد المغرب  #مسقط_خضراء\n\nوالماء عند كل منعطف',
  'Please plant Ghaf trees along the wadi path, they need little water. #مسقط_خضراء',
  'iPhone تطبيق يدلّنا على أقرب ظل',
] as const;
type Posts = Extract<ReadFile, { kind: 'posts' }>;
const post = (n: number): Posts['posts'][number] => ({
  url: `https://x.example/person_${n}/status/18600000000000001${String(n).padStart(2, '0')}`,
  platform: 'x',
  author: `person_${n}`,
  text: texts[n % texts.length] ?? '',
  ...(n % 3 !== 2 && { postedAt: '2026-11-20T08:15:00Z' }),
  ...(n === 1 && { known: 'C2VX-6MZF' }),
});
export const nineteen: Posts = {
  kind: 'posts',
  posts: Array.from({ length: 19 }, (_, n) => post(n)),
  problems: [
    { row: 21, code: 'duplicate' },
    { row: 22, code: 'no-text' },
  ],
};
const columns: ReadFile = {
  kind: 'columns',
  header: ["'=cmd|' /c calc'!A1", 'الرابط', 'user', ''],
  sample: texts.map((text, n) => [
    text,
    `https://x.example/person_${n}/status/1860000000000000${n}`,
    `person_${n}`,
    '2026-11-20',
  ]),
  guess: { url: 1, author: 2 },
};
const linkless: ReadFile = {
  kind: 'posts',
  posts: [],
  problems: texts.map((text, n) => ({ row: n + 1, code: 'no-address', text })),
};
const searched: Searched = { kind: 'posts', posts: [post(0), post(1), post(2), post(4)] };

/** Puts a file into the file field, as if chosen. */
export async function chooseFile({ find }: Inside, file: File): Promise<void> {
  const input = await find<HTMLInputElement>('#file');
  const chosen = new DataTransfer();
  chosen.items.add(file);
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve, 50));
}
export const csv = (bytes = 3_400_000): File => {
  const file = new File(['text;url'], 'وسم-مسقط.csv', { type: 'text/csv' });
  // Only its size is tested: nothing of it is read here.
  Object.defineProperty(file, 'size', { value: bytes });
  return file;
};
const read = async (inside: Inside) => {
  await chooseFile(inside, csv());
  await inside.press('.drop ~ * .main, form .main');
};
export const pasteLinks = async ({ type, press, find }: Inside) => {
  await type('#links', pastedLinks);
  await press('form .main');
  await find('.posts');
};
export const writeLinks = async (inside: Inside) => {
  await pasteLinks(inside);
  await inside.type('li:nth-child(1) textarea', texts[0]);
  await inside.type('li:nth-child(2) textarea', texts[1]);
  await inside.press('.review .main');
  await inside.find('.pick input');
};

/** The draft is saved after a pause: without this, a picture shows its note only sometimes. */
const savedDraft = ({ find }: Inside) => find('.draft:not(:empty)');

/** States of adoption. */
export const adoptionStates = {
  Links: { at, server: { asking } },
  LinksFound: { at, server: { asking, adoption: { linked } }, play: pasteLinks },
  LinksUnwritten: {
    at,
    server: { asking, adoption: { linked } },
    play: async (inside) => {
      await pasteLinks(inside);
      await inside.press('.review .main');
      await inside.find('.review .problem');
      await savedDraft(inside);
    },
  },
  Review: {
    at,
    server: { asking, adoption: { linked } },
    play: async (inside) => {
      await writeLinks(inside);
      await savedDraft(inside);
    },
  },
  Adopted: {
    at,
    server: { asking, adoption: { linked } },
    play: async (inside) => {
      await writeLinks(inside);
      await inside.press('.review .main');
      await inside.find('.adopted');
    },
  },
  AdoptionFailed: {
    at,
    server: { asking, adoption: { linked } },
    replaced: { adoption: { adopt: () => Promise.reject(new ShuraUnreachable()) } },
    play: async (inside) => {
      await writeLinks(inside);
      await inside.press('.review .main');
      await inside.find('.review .problem');
    },
  },
  FileChosen: { at: `${at}?by=file`, server: { asking }, play: (inside) => chooseFile(inside, csv()) },
  FileTooLarge: {
    at: `${at}?by=file`,
    server: { asking },
    play: (inside) => chooseFile(inside, csv(200 * 1024 * 1024)),
  },
  FileRefused: {
    at: `${at}?by=file`,
    server: { asking, adoption: { file: { kind: 'refused', code: 'compressed' } } },
    play: async (inside) => {
      await read(inside);
      await inside.find('.asked .problem');
    },
  },
  Columns: {
    at: `${at}?by=file`,
    server: { asking, adoption: { file: columns, fileSaid: nineteen } },
    play: async (inside) => {
      await read(inside);
      await inside.find('.sample');
    },
  },
  Channel: {
    at: `${at}?by=file`,
    server: { asking, adoption: { file: { kind: 'channel', title: 'حدائق مسقط' }, fileSaid: nineteen } },
    play: async (inside) => {
      await read(inside);
      await inside.find('#channel');
    },
  },
  FileFound: {
    at: `${at}?by=file`,
    server: { asking, adoption: { file: nineteen } },
    play: async (inside) => {
      await read(inside);
      await inside.find('.posts');
    },
  },
  Linkless: {
    at: `${at}?by=file`,
    server: { asking, adoption: { file: linkless } },
    play: async (inside) => {
      await read(inside);
      await inside.find('.linkless');
    },
  },
  Search: { at: `${at}?by=search`, server: { asking } },
  SearchFound: {
    at: `${at}?by=search`,
    server: { asking, adoption: { searched } },
    play: async ({ type, press, find }) => {
      await type('#server', 'https://social.example');
      await press('form .main');
      await find('.posts');
    },
  },
  SearchFailed: {
    at: `${at}?by=search`,
    server: { asking, adoption: { searched: { kind: 'failed', code: 'rate-limited', retryAfter: 660 } } },
    play: async ({ type, press, find }) => {
      await type('#server', 'https://social.example');
      await press('form .main');
      await find('.failed');
    },
  },
  Keys: {
    at: `${at}?by=keys`,
    server: {
      asking,
      adoption: {
        sources: [
          { platform: 'mastodon', needsKey: false, ready: true },
          { platform: 'bluesky', needsKey: true, ready: true },
          { platform: 'x', needsKey: true, ready: false },
        ],
      },
    },
  },
  NoneOpen: { at, server: { session: signedInAs('moderator') } },
} satisfies Record<string, DeskStory>;
