import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SendSuggestion } from '@shura/contract';
import { createConsultationClient } from './consultation-client.ts';

const sent = { reference: 'K3M7-9QXT', trackingCode: 'h2vj 8npt 4wkd 6rqm', followToken: 't' };
const body: SendSuggestion = { once: '', text: 'غاف', basis: [], language: 'ar' };

describe('createConsultationClient', () => {
  it('returns what the server received, whatever another script stores under its keys', async () => {
    for (const kept of ['{}', '[null]', '7', '"words"', '[{"reference":"AAAA-AAAA"}]', '{']) {
      const held = new Map([['shura:followed:https://votes.example', kept]]);
      const storage = {
        getItem: (key: string) => held.get(key) ?? null,
        setItem: (key: string, value: string) => void held.set(key, value),
        removeItem: (key: string) => void held.delete(key),
      };
      const fetch = () => Promise.resolve(Response.json({ token: 'd', ...sent }, { status: 201 }));
      const client = createConsultationClient({ server: 'https://votes.example', fetch, storage });
      assert.equal((await client.send('green-muscat', body)).trackingCode, sent.trackingCode, kept);
      assert.equal(client.followed()[0]?.reference, sent.reference, kept);
    }
  });

  it('requests a consultation once for several widgets of a page', async () => {
    const asked: string[] = [];
    const fetch = (url: unknown) => {
      asked.push(String(url));
      return Promise.resolve(Response.json({ slug: 'green-muscat' }));
    };
    const widgets = [1, 2, 3].map(() => createConsultationClient({ server: 'https://votes.example', fetch }));
    const shown = await Promise.all(widgets.map((client) => client.consultation('green-muscat')));
    assert.deepEqual(asked, ['https://votes.example/api/v1/consultations/green-muscat']);
    assert.ok(shown.every(({ slug }) => slug === 'green-muscat'));
    await widgets[0]?.consultation('green-muscat');
    assert.equal(asked.length, 2, 'later, it is asked for anew');
  });
});
