import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';

/** What a voice was asked to say. */
export interface Utterance {
  readonly words: string;
  /** Language of the voice; `orca` for words of the screen reader itself, such as the name of a role. */
  readonly language: string;
  /** Whether the screen reader took it back before the next key. */
  cut: boolean;
}

export interface SpeechServer extends AsyncDisposable {
  /** For the environment variable `SPEECHD_ADDRESS`. */
  readonly address: string;
  /** All that was said since the last call of `clear`. */
  readonly said: readonly Utterance[];
  /** `performance.now()` of the last utterance. */
  readonly lastAt: number;
  clear(): void;
}

const voices = ['Arabic\tar\tnone', 'English\ten\tnone'];

/** SSML and the escaped dot of a line, undone. */
const plain = (lines: readonly string[]): string =>
  lines
    .map((line) => line.replace(/^\.\./, '.'))
    .join(' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: keyof typeof entities) => entities[name])
    .replace(/\s+/g, ' ')
    .trim();
const entities = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/**
 * A speech dispatcher without a voice (SSIP, the protocol of Speech Dispatcher): writes down what it is asked to say, and
 * answers at once that it was said.
 */
export async function serveSpeech(folder: string): Promise<SpeechServer> {
  const path = join(folder, 'speech.sock');
  const sockets = new Set<Socket>();
  let said: Utterance[] = [];
  let lastAt = 0;
  let messages = 0;
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => {});
    const answer = (...lines: readonly string[]) => socket.write(lines.map((line) => `${line}\r\n`).join(''));
    const say = (words: string) => {
      messages += 1;
      const id = String(messages);
      lastAt = performance.now();
      if (words) said.push({ words, language, cut: false });
      answer(`225-${id}`, '225 OK MESSAGE QUEUED');
      // Later: the client notes the number of a message after the answer.
      setTimeout(() => answer(`701-${id}`, '701-1', '701 BEGIN', `702-${id}`, '702-1', '702 END'), 5);
    };
    let language = 'orca';
    let data: string[] | undefined;
    const take = (line: string): unknown => {
      if (data && line !== '.') return data.push(line);
      if (data) {
        const words = plain(data);
        data = undefined;
        return say(words);
      }
      const [command = '', ...rest] = line.split(' ');
      const what = rest.join(' ').toUpperCase();
      switch (command.toUpperCase()) {
        case 'SPEAK':
          data = [];
          return answer('230 OK RECEIVING DATA');
        case 'CHAR':
        case 'KEY':
          return say(rest.join(' '));
        case 'CANCEL':
        case 'STOP':
          for (const one of said) one.cut = true;
          return answer('210 OK');
        case 'SET':
          if (what.startsWith('SELF LANGUAGE ')) language = rest[2] ?? '';
          return answer('200 OK');
        case 'GET':
          return answer(`251-${what === 'LANGUAGE' ? language : '0'}`, '251 OK');
        case 'HISTORY':
          return answer('245-1', '245 OK');
        case 'LIST':
          return answer(...(what === 'SYNTHESIS_VOICES' ? voices : ['silent']).map((one) => `249-${one}`), '249 OK');
        default:
          return answer('200 OK');
      }
    };
    let rest = '';
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      const lines = (rest + chunk).split('\r\n');
      rest = lines.pop() ?? '';
      lines.forEach(take);
    });
  });
  server.listen(path);
  await once(server, 'listening');
  return {
    address: `unix_socket:${path}`,
    get said() {
      return said;
    },
    get lastAt() {
      return lastAt;
    },
    clear() {
      said = [];
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
