import { type ConsultationClient, createConsultationClient } from '@shura/client';
import type { LitElement } from 'lit';
import { sayWorking } from './say-working.ts';
import { type Guest, serverOf } from './server-of.ts';

/** Like `clientOf`, with calls that few pages make. */
export const fullClientOf = (guest: Guest & LitElement): ConsultationClient =>
  guest.client ?? createConsultationClient({ server: serverOf(guest), onWork: sayWorking(guest) });
