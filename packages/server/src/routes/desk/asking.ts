import {
  appliedSchema,
  askingSchema,
  limits,
  saveConsultationSchema,
  savePollSchema,
  saveSettingsSchema,
  settingsSchema,
} from '@shura/contract';
import type { Context } from 'hono';
import { invalid } from '../../model/refusal.ts';
import type { AskingService } from '../../services/asking.ts';
import { routesOf } from '../endpoint.ts';
import type { Guard } from '../guard.ts';

const refuses = ['change-refused', 'changed-meanwhile'] as const;

/** The agency's polls, consultations and settings. */
export const askingRoutes = (guard: Guard, asking: AskingService) =>
  routesOf({
    'GET /asking': guard.member('viewer', {
      summary: 'List the agency’s polls and consultations',
      answers: { 200: ['Polls and consultations, with drafts', askingSchema] },
      answer: ({ agency }) => asking.all(agency),
    }),
    'PUT /consultations/:slug': guard.member('publisher', {
      summary: 'Save a consultation',
      takes: { body: saveConsultationSchema, maxBytes: limits.applyBody },
      answers: { 200: ['What changed', appliedSchema] },
      refuses,
      answer: async ({ c, agency, person, body: { consultation, seen, precedents } }) => {
        named(c, 'consultation', consultation.slug);
        return { changes: await asking.saveConsultation(agency, consultation, seen, { by: person.id, precedents }) };
      },
    }),
    'PUT /polls/:slug': guard.member('publisher', {
      summary: 'Save a poll',
      takes: { body: savePollSchema, maxBytes: limits.applyBody },
      answers: { 200: ['What changed', appliedSchema] },
      refuses,
      answer: async ({ c, agency, person, body: { poll, seen, precedents } }) => {
        named(c, 'poll', poll.slug);
        return { changes: await asking.savePoll(agency, poll, seen, { by: person.id, precedents }) };
      },
    }),
    'GET /settings': guard.member('viewer', {
      summary: 'Get the settings',
      answers: { 200: ['The settings', settingsSchema] },
      answer: ({ agency }) => asking.settings(agency),
    }),
    'PUT /settings': guard.member('administrator', {
      summary: 'Save the settings',
      takes: { body: saveSettingsSchema, maxBytes: limits.applyBody },
      answers: { 200: ['The saved settings', settingsSchema] },
      refuses,
      answer: ({ agency, person, body }) => asking.saveSettings(agency, body.agency, body.seen, person.id),
    }),
  });

/** Checks that the address and the document name the same slug. */
const named = (c: Context, field: string, slug: string) => {
  if (c.req.param('slug') !== slug) throw invalid(`${field}.slug`);
};
