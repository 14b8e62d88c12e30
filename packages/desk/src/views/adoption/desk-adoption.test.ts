import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import type { Adopt } from '@shura/contract';
import { openDesk, textOf } from '../../testing/open-desk.ts';
import { adoptionStates, asking, chooseFile, csv, nineteen, pasteLinks, writeLinks } from './adoption-states.ts';
import { maxReplyLength, replyTo } from './reply-text.ts';

const words = {
  ar: {
    held: 'صار منشوران مقترحين. لا يراهما الناس بعد.',
    adopt: 'تبنّي منشورين',
    undated: 'السطر 4: لم يُقرأ تاريخه',
    row: 'السطر 21: مكرر: المنشور نفسه ورد من قبل.',
    chosen: 'المختار: 18 من 18',
  },
  en: {
    held: '2 posts are now suggestions. People do not see them yet.',
    adopt: 'Adopt 2 posts',
    undated: 'Row 4: Its date was not read',
    row: 'Row 21: Repeated: the same post is there already.',
    chosen: 'Chosen: 18 of 18',
  },
} as const;

for (const language of ['ar', 'en'] as const) {
  const w = words[language];
  describe(`adoption, in ${language}`, () => {
    it('accepts the words of pasted posts, and sends them as they were typed', async () => {
      const there = await openDesk(language, adoptionStates.Review);
      await writeLinks(there);
      expect(textOf(await there.find('.review .main'))).to.equal(w.adopt);
      await expect(there.desk).to.be.accessible();
      await there.press('.review .main');
      const heading = await there.find('#adopted');
      await waitUntil(() => heading.matches(':focus'), 'the focus');
      const [, agency, adopt] = there.client.asked.find(([name]) => name === 'adopt') ?? [];
      const { consultation, hashtag, posts } = adopt as Adopt;
      expect([agency, consultation, hashtag]).to.deep.equal(['muscat', 'gardens', '#مسقط_خضراء']);
      expect(posts[0]?.text).to.contain('المغرب  #مسقط_خضراء\n\nوالماء');
      expect((await there.find('.reply .words')).getAttribute('dir')).to.equal('rtl');
      expect(textOf(await there.find('.adopted p'))).to.contain(w.held);
    });

    it('focuses the post without words, and loses none of the others', async () => {
      const there = await openDesk(language, adoptionStates.LinksFound);
      await pasteLinks(there);
      await there.type('li:nth-child(2) textarea', 'ظل');
      await there.press('.review .main');
      const summary = await there.find('.review .problem');
      await waitUntil(() => summary.matches(':focus'), 'the focus');
      expect(summary.querySelectorAll('a')).to.have.length(1);
      await expect(there.desk).to.be.accessible();
      expect((await there.find<HTMLTextAreaElement>('li:nth-child(2) textarea')).value).to.equal('ظل');
    });

    it('keeps everything if it could not be adopted', async () => {
      const there = await openDesk(language, adoptionStates.AdoptionFailed);
      await adoptionStates.AdoptionFailed.play(there);
      expect(textOf(await there.find('.review .main'))).to.equal(w.adopt);
    });

    it('lists posts without a date apart from the lines left out', async () => {
      const file = { ...nineteen, problems: [...nineteen.problems, { row: 4, code: 'date-unread' }] };
      const there = await openDesk(language, { ...adoptionStates.FileFound, server: { asking, adoption: { file } } });
      await adoptionStates.FileFound.play(there);
      const lists = (await there.find('#undated')).closest('.left-out')!;
      expect(textOf(lists)).to.include(w.undated);
      expect(lists.querySelectorAll('li')).to.have.length(1);
      expect((await there.find('#left-out')).closest('.left-out')!.querySelectorAll('li')).to.have.length(2);
    });

    it('refuses a file of 200 MB by its size', async () => {
      const there = await openDesk(language, {
        at: '/desk/muscat/adoption?by=file',
        server: { asking },
        replaced: { adoption: { file: () => Promise.reject(new Error('it was sent')) } },
      });
      await chooseFile(there, csv(200 * 1024 * 1024));
      await there.find('#file-wrong');
      await there.press('form .main');
      expect((await there.find('#file')).getAttribute('aria-invalid')).to.equal('true');
    });

    it('asks for columns, and explains for each row why it is no post', async () => {
      const there = await openDesk(language, adoptionStates.Columns);
      await adoptionStates.Columns.play(there);
      expect((await there.find<HTMLSelectElement>('#column-url')).value).to.equal('1');
      await expect(there.desk).to.be.accessible();
      (await there.find<HTMLSelectElement>('#column-text')).value = '0';
      await there.press('.columns .main');
      expect(textOf(await there.find('.whys li'))).to.equal(w.row);
      expect(textOf(await there.find('.choosing .meta'))).to.equal(w.chosen);
    });

    it('saves a key, and clears its field', async () => {
      const there = await openDesk(language, adoptionStates.Keys);
      await there.type('[name=x-secret]', 'a-bearer-token');
      await there.press('.key:last-child .main');
      await there.find('.key:last-child .kept');
      expect(there.client.asked).to.deep.equal([['setKey', 'muscat', 'x', { secret: 'a-bearer-token' }]]);
      await waitUntil(async () => (await there.find<HTMLInputElement>('[name=x-secret]')).value === '');
    });

    it('adds the typed links to posts without an address', async () => {
      const there = await openDesk(language, adoptionStates.Linkless);
      await adoptionStates.Linkless.play(there);
      await there.type('.linkless li:first-child input', 'https://x.example/noor/status/5');
      await there.press('.linkless .main');
      await there.find('.review .post');
      expect(nineteen.posts).to.have.length(19);
    });
  });
}

describe('pasted links', () => {
  const ofOne = (n: number) => ({
    url: `https://x.example/salem/status/186000000000000000${n}`,
    platform: 'x' as const,
    author: 'salem',
  });
  const open = async () => {
    const there = await openDesk('ar', {
      ...adoptionStates.Links,
      server: { asking, adoption: { linked: { links: [ofOne(1), ofOne(2)] } } },
    });
    await pasteLinks(there);
    return there;
  };

  it('have distinct names for two posts of one account', async () => {
    const there = await open();
    await there.press('.review .main');
    const links = [...(await there.find('.review .problem')).querySelectorAll('a')].map((link) => textOf(link));
    expect(links[0]).to.contain('المنشور 1، @salem');
    expect(links[1]).to.contain('المنشور 2، @salem');
  });

  it('are saved at once when the page is left', async () => {
    const there = await open();
    await there.type('li:nth-child(1) textarea', 'ظل');
    dispatchEvent(new Event('pagehide'));
    // The next task comes before any that waits for a pause in writing.
    await aTimeout(0);
    expect(there.client.asked.at(-1)?.[0]).to.equal('saveDraft');
    expect(there.client.asked.at(-1)?.[3]).to.contain('ظل');
  });
});

describe('a reply to post back', () => {
  it('fits in one post, in the language of the post that it replies to', () => {
    const far = `https://votes.example/${'a'.repeat(260)}`;
    expect(replyTo('ظل أكثر', 'K3M7-9QXT', 'https://votes.example/s/K3M7-9QXT').lang).to.equal('ar');
    expect(replyTo('More shade', 'K3M7-9QXT', 'https://votes.example/s/K3M7-9QXT').lang).to.equal('en');
    expect(replyTo('More shade', 'K3M7-9QXT', far).words.length).to.be.at.most(maxReplyLength + 10);
    expect(replyTo('More shade', 'K3M7-9QXT', far).words).to.equal(far);
  });
});
