import {
  appliedSchema,
  askingSchema,
  limits,
  problemTypes,
  saveConsultationSchema,
  savePollSchema,
  saveSettingsSchema,
  settingsSchema,
} from '@shura/contract';
import { type Context, Hono } from 'hono';
import { personal } from '../../http/headers.ts';
import { readJson } from '../../http/read-json.ts';
import type { AskingService } from '../../services/asking.ts';
import { Refusal } from '../../services/refusal.ts';
import type { Guard } from '../guard.ts';

const at = '/desk/agencies/:agency';
const refuses = ['change-refused', 'changed-meanwhile'] as const;

/** What an agency asks, and how it takes part. */
export const askingRoutes = ({ guard, asking }: { readonly guard: Guard; readonly asking: AskingService }) =>
  new Hono()
    .get(
      `${at}/asking`,
      guard.member(
        'viewer',
        { summary: 'What the agency asks', answers: { 200: ['Drafts too', askingSchema] }, refuses: [] },
        (c, { agency }) => c.json(asking.all(agency), 200, personal),
      ),
    )
    .put(
      `${at}/consultations/:slug`,
      guard.member(
        'publisher',
        {
          summary: 'Save a consultation',
          takes: { body: saveConsultationSchema },
          answers: { 200: ['What changed', appliedSchema] },
          refuses,
        },
        async (c, { agency, person }) => {
          const { consultation, seen } = await readJson(c, saveConsultationSchema, limits.applyBody);
          named(c, 'consultation', consultation.slug);
          const changes = await asking.saveConsultation(agency, consultation, seen, person.id);
          return c.json({ changes }, 200, personal);
        },
      ),
    )
    .put(
      `${at}/polls/:slug`,
      guard.member(
        'publisher',
        {
          summary: 'Save a poll',
          takes: { body: savePollSchema },
          answers: { 200: ['What changed', appliedSchema] },
          refuses,
        },
        async (c, { agency, person }) => {
          const { poll, seen } = await readJson(c, savePollSchema, limits.applyBody);
          named(c, 'poll', poll.slug);
          return c.json({ changes: await asking.savePoll(agency, poll, seen, person.id) }, 200, personal);
        },
      ),
    )
    .get(
      `${at}/settings`,
      guard.member(
        'viewer',
        {
          summary: 'What the agency is, and how it takes part',
          answers: { 200: ['The settings', settingsSchema] },
          refuses: [],
        },
        (c, { agency }) => c.json(asking.settings(agency), 200, personal),
      ),
    )
    .put(
      `${at}/settings`,
      guard.member(
        'administrator',
        {
          summary: 'Save the settings',
          takes: { body: saveSettingsSchema },
          answers: { 200: ['As they are now', settingsSchema] },
          refuses,
        },
        async (c, { agency, person }) => {
          const { agency: document, seen } = await readJson(c, saveSettingsSchema, limits.applyBody);
          return c.json(await asking.saveSettings(agency, document, seen, person.id), 200, personal);
        },
      ),
    );

/** The address and the document name the same thing. */
const named = (c: Context, field: string, slug: string) => {
  if (c.req.param('slug') === slug) return;
  throw new Refusal(problemTypes.invalidRequest, { errors: [{ field: `${field}.slug`, code: 'wrong-value' }] });
};
