import { equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { start, startTestServer } from '../../testing/test-server.ts';

const year = 365 * 86_400_000;

describe('/.well-known/security.txt', () => {
  it('names the contact for security reports, and expires in less than a year (RFC 9116)', async () => {
    const server = await startTestServer([], {
      publicUrl: 'https://consult.example.om/shura',
      securityContact: 'mailto:security@example.om',
    });
    const answer = await fetch(`${server.url}/.well-known/security.txt`);
    equal(answer.headers.get('content-type'), 'text/plain; charset=utf-8');
    const text = await answer.text();
    match(text, /^Contact: mailto:security@example\.om$/m);
    match(text, /^Canonical: https:\/\/consult\.example\.om\/\.well-known\/security\.txt$/m);
    const [, expires = ''] = /^Expires: (\d{4}-\d{2}-\d{2}T[\d:.]+Z)$/m.exec(text) ?? [];
    ok(Date.parse(expires) > start && Date.parse(expires) < start + year, expires);
    await server.close();
  });

  it('does not exist if the operator has configured no contact', async () => {
    const server = await startTestServer([]);
    equal((await fetch(`${server.url}/.well-known/security.txt`)).status, 404);
    await server.close();
  });
});
