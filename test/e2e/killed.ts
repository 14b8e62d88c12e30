import { setTimeout as wait } from 'node:timers/promises';
import type { OwnBallot, Results } from '@shura/contract';
import type { ShuraProcess } from './shura-process.ts';

export interface AfterKill {
  /** Votes that were answered before the server was killed. */
  readonly acknowledged: number;
  /** Of those, how many the next server does not have, or has otherwise. */
  readonly lost: number;
  /** Ballots in the tally, and people who cast them. */
  readonly ballots: number;
  readonly participants: number;
}

const options = ['schools', 'wadi', 'far'];

/** Votes from many browsers at once, kills the server with SIGKILL among them, and asks the next one for every vote. */
export async function killUnderLoad(
  start: (data?: string) => Promise<ShuraProcess>,
  restart: (data: string) => Promise<ShuraProcess>,
): Promise<AfterKill> {
  const first = await start();
  const answered = new Map<string, string>();
  let going = true;
  const voter = async (turn: number) => {
    while (going) {
      const choice = options[turn % options.length] ?? '';
      const token = await vote(first.url, choice).catch(() => undefined);
      if (token !== undefined) answered.set(token, choice);
    }
  };
  const voters = Array.from({ length: 16 }, (_, turn) => voter(turn));
  while (answered.size < 30) await wait(5);
  await wait(Math.random() * 100);
  await first.kill();
  going = false;
  await Promise.all(voters);

  await using second = await restart(first.data);
  let lost = 0;
  for (const [token, choice] of answered) {
    const own = (await (
      await fetch(`${second.url}/api/v1/polls/gardens/ballot`, { headers: { 'shura-device': token } })
    ).json()) as OwnBallot;
    if (own.answers['place'] !== choice) lost += 1;
  }
  const { participants, questions } = (await second.api('polls/gardens/results')) as Results;
  return { acknowledged: answered.size, lost, ballots: questions['place']?.ballots ?? 0, participants };
}

/** Casts one vote from a new device; resolves to its token once the server has answered. */
async function vote(url: string, place: string): Promise<string> {
  const { token } = (await (await fetch(`${url}/api/v1/devices`, { method: 'POST' })).json()) as { token: string };
  const response = await fetch(`${url}/api/v1/polls/gardens/ballots`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'shura-device': token },
    body: JSON.stringify({ answers: { place } }),
  });
  if (response.status !== 201) throw new Error(`answered ${String(response.status)}`);
  return token;
}
