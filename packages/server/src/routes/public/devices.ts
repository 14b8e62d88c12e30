import { deviceSchema, newDeviceSchema } from '@shura/contract';
import type { Context } from 'hono';
import { preflight } from '../../http/origins.ts';
import { viewerBy } from '../../http/viewer.ts';
import { invalid } from '../../model/refusal.ts';
import { crowded, endpoint, routesOf, untaken } from '../endpoint.ts';
import type { Web } from '../web.ts';

/** Issues device tokens: one for each browser and poll or consultation, any number for an import. */
export const deviceRoutes = ({ polls, gate, adminGate, newDevices, frames, networkOfSender }: Web) => {
  const viewer = viewerBy(adminGate);
  /** Refuses a wrong admin token before reading the body. */
  const page = (c: Context) => {
    const origin = gate(c, polls.agencies(), () => true);
    viewer(c);
    return origin;
  };

  return routesOf({
    'OPTIONS /devices': preflight,
    'POST /devices': endpoint({
      summary: 'Get a device token for one poll or consultation',
      description:
        'A page requests the token at the first vote, stores it, and sends it in the Shura-Device header. No cookie is set. If many requests came from one network, the problem `work-needed` describes a proof of work: send the same request again with it. An import sends the admin token and no body.',
      takes: { body: newDeviceSchema, bodyOptional: true, page },
      answers: { 201: ['A new device token', deviceSchema] },
      refuses: ['admin-only', ...untaken, 'consultation-not-found', 'work-needed', 'too-many-devices', ...crowded],
      answer: async ({ c, body: { poll, consultation, once, work } }) => {
        if (once === undefined) {
          if (viewer(c) === 'staff') return { token: await newDevices.ofImport() };
          throw invalid('once', 'missing');
        }
        // A frame with an opaque origin stores nothing: the value it was served with identifies the device each time.
        const frame = frames.of(c);
        const newcomer = { once, work, network: networkOfSender(c), seed: frame && `frame:${frame.once}` };
        if (poll !== undefined) return { token: await newDevices.ofPoll(poll, newcomer) };
        return { token: await newDevices.ofConsultation(consultation ?? '', newcomer) };
      },
    }),
  });
};
