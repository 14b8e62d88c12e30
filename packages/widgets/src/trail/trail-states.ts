import { type ConsultationClient, ShuraUnreachable } from '@shura/client';
import type { Trail } from '@shura/contract';
import { html } from 'lit';
import { fakeConsultationClient } from '../testing/fake-consultation-client.ts';
import { trails } from '../testing/sample-trails.ts';
import './define.ts';

/** One state of the element: the server's answer. */
export interface TrailStory {
  readonly ar: string;
  readonly en: string;
  readonly trail?: Trail;
  readonly replaced?: Partial<ConsultationClient>;
}

/** Every state, shared by the stories of both languages. */
export const trailStates = {
  CarriedOut: { ar: 'نُفِّذ', en: 'Carried out', trail: trails.carriedOut },
  Promised: { ar: 'موعود', en: 'Promised', trail: trails.promised },
  Late: { ar: 'فات الموعد', en: 'Late', trail: trails.late },
  NotAdopted: { ar: 'لم يُؤخذ به', en: 'Not adopted', trail: trails.notAdopted },
  Alone: { ar: 'مقترح فقط', en: 'Only a suggestion', trail: trails.alone },
  Asked: { ar: 'استطلاع مفتوح', en: 'An open poll', trail: trails.asked },
  NotFound: { ar: 'غير منشور', en: 'Not found' },
  ServerDown: {
    ar: 'الخادم لا يستجيب',
    en: 'Server down',
    replaced: { trail: () => Promise.reject(new ShuraUnreachable()) },
  },
} satisfies Record<string, TrailStory>;

export interface TrailArgs {
  readonly lang: string;
  readonly reference: string;
  readonly numerals: 'latn' | 'arab';
  readonly theme: 'auto' | 'light' | 'dark';
}

const links: Readonly<Record<string, string>> = { ar: 'ما صار إليه المقترح', en: 'What became of the suggestion' };

export function renderState({ trail, replaced }: TrailStory, { lang, reference, numerals, theme }: TrailArgs) {
  const client = fakeConsultationClient(trail ? { trail } : {}, replaced);
  return html`
    <shura-trail lang=${lang} reference=${reference} numerals=${numerals} theme=${theme} .client=${client}
      ><a href="#no-script">${links[lang.slice(0, 2)] ?? links['ar']}</a></shura-trail
    >
  `;
}
