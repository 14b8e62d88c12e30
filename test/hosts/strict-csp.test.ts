import { pollTag } from '../e2e/host-site.ts';
import { describeHosts } from './describe-hosts.ts';
import { voteIsCounted } from './visitor.ts';

const trustedTypes = "require-trusted-types-for 'script'; trusted-types lit-html";

describeHosts('a page with a strict policy', (it) => {
  for (const file of ['shura.js', 'shura-poll.js', 'shura-poll.all.js']) {
    it(`loads ${file} by its nonce, with strict-dynamic and Trusted Types`, async ({ shura, open }) => {
      const policy = `default-src 'none'; img-src 'self'; script-src 'nonce-r4nd0m' 'strict-dynamic'; connect-src ${shura.url}; ${trustedTypes}`;
      const { visitor } = await open({
        headers: { 'content-security-policy': policy },
        head: `<script type="module" nonce="r4nd0m" src="${shura.url}/w/v1/${file}"></script>`,
        body: pollTag(shura.url, 'gardens'),
      });
      await voteIsCounted(visitor, shura);
    });
  }

  it('needs no nonce if our server is allowed for scripts, and only the directives in the manual', async ({
    shura,
    open,
  }) => {
    const policy = `script-src 'nonce-r4nd0m' ${shura.url}; connect-src ${shura.url}; trusted-types lit-html; style-src 'none'; font-src 'none'; worker-src 'none'`;
    const { visitor } = await open({
      headers: { 'content-security-policy': policy },
      head: `<script type="module" src="${shura.url}/w/v1/shura.js"></script>`,
      body: pollTag(shura.url, 'gardens'),
    });
    await voteIsCounted(visitor, shura);
  });
});
