import { type ConsultationClient, ShuraUnreachable } from '@shura/client';
import type { Trail } from '@shura/contract';
import { html } from 'lit';
import { fakeConsultationClient } from '../testing/fake-consultation-client.ts';
import { trails } from '../testing/sample-trails.ts';
import type { ElementArgs } from '../testing/story.ts';
import './define.ts';

/** One state of the element: the server's response. */
export interface TrailStory {
  readonly trail?: Trail;
  readonly replaced?: Partial<ConsultationClient>;
}

/** Every state. */
export const trailStates = {
  CarriedOut: { trail: trails.carriedOut },
  Promised: { trail: trails.promised },
  Late: { trail: trails.late },
  NotAdopted: { trail: trails.notAdopted },
  Alone: { trail: trails.alone },
  Asked: { trail: trails.asked },
  NotFound: {},
  ServerDown: { replaced: { trail: () => Promise.reject(new ShuraUnreachable()) } },
} satisfies Record<string, TrailStory>;

export interface TrailArgs extends Omit<ElementArgs, 'heading-level'> {
  readonly reference: string;
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
