import { equal, match, throws } from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { newShura } from '../../testing/shura-process.ts';
import { readConfig } from '../config.ts';
import { saySetUp } from './setup-link.ts';

describe('shura start', () => {
  test('refuses unsafe settings with one line and exit code 2', async () => {
    const shura = await newShura();
    const url = 'postgres://shura:x@10.0.0.7/shura?sslmode=require';
    for (const [settings, said] of [
      [{ HOST: '0.0.0.0' }, /^shura: HOST is 0\.0\.0\.0, .* set SHURA_PUBLIC_URL .*\n$/],
      [{ DATABASE_URL: url }, /^shura: the database in DATABASE_URL is on another machine: .*sslmode=verify-full.*\n$/],
    ] as const) {
      const { code, stderr } = await shura.run(['start'], settings);
      equal(code, 2);
      match(stderr, said);
    }
    for (const [name, value] of [
      ['SHURA_SMTP_URL', 'smtp://mail.example.om?ignoreTLS=true'],
      ['SHURA_SECURITY_CONTACT', 'security@example.om'],
    ] as const) {
      throws(() => readConfig({ [name]: value }), { name: 'WrongSetting', message: new RegExp(`^${name} has to be`) });
    }
  });

  test('prints the address of Storybook only if it is built', async () => {
    const stories = mkdtempSync(join(tmpdir(), 'stories-'));
    for (const isBuilt of [false, true]) {
      if (isBuilt) writeFileSync(join(stories, 'index.html'), '');
      const shura = await newShura();
      const child = shura.spawnShura(['start', '--stories', stories]);
      let printed = '';
      child.stdout?.on('data', (chunk: Buffer) => (printed += chunk));
      while (!printed.includes('API docs')) await new Promise((resolve) => child.stdout?.once('data', resolve));
      child.kill();
      await new Promise((resolve) => child.once('exit', resolve));
      equal(printed.includes('/storybook/'), isBuilt);
    }
    rmSync(stories, { recursive: true });
  });

  test('does not print the set-up link of the desk, but saves it in a file that only its owner can read', async () => {
    const shura = await newShura();
    let printed = '';
    const file = join(shura.data, 'setup-link');
    const agency = fileURLToPath(new URL('../../../../../examples/agency.yaml', import.meta.url));
    const start = async () => {
      const child = shura.spawnShura(['start', '--first', agency]);
      for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (printed += chunk));
      while (!printed.includes('Shura is ready')) await new Promise((resolve) => child.stdout?.once('data', resolve));
      const gone = new Promise((resolve) => child.once('exit', resolve));
      return async () => {
        child.kill();
        await gone;
      };
    };
    const stop = await start();
    const link = readFileSync(file, 'utf8').trim();
    equal(statSync(file).mode & 0o777, 0o600);
    match(printed, /Set up the desk with the link in .*setup-link/);
    equal(printed.includes('#join='), false);

    const body = { token: link.split('#join=')[1], name: 'A', email: 'a@example.om', password: 'ten quiet gardens' };
    const accepted = await fetch(`${shura.url}/api/v1/desk/invitations/accept`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: shura.url },
      body: JSON.stringify(body),
    });
    await stop();
    equal(accepted.ok, true);
    printed = '';
    await (await start())();
    equal(existsSync(file), false);
  });

  test('prints that link on a terminal', () => {
    equal(
      saySetUp('http://localhost/desk#join=x', '/nowhere', true),
      'http://localhost/desk#join=x  (once, within a day)',
    );
  });
});
