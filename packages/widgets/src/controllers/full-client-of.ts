import { type ConsultationClient, createConsultationClient } from '@shura/client';
import type { LitElement } from 'lit';
import { sayWorking } from './say-working.ts';
import { type ServerHost, serverOf } from './server-of.ts';

/** Like `clientOf`, with calls that few pages make. */
export const fullClientOf = (host: ServerHost & LitElement): ConsultationClient =>
  host.client ?? createConsultationClient({ server: serverOf(host), onWork: sayWorking(host) });
