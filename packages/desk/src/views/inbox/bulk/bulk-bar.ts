import { mayAs, roleOfAct } from '@shura/contract/roles';
import { html } from 'lit';
import type { Desk } from '../../../ui/desk.ts';
import type { BulkAct } from './bulk-job.ts';
import { bulkWords } from './words.ts';

const kinds: readonly BulkAct['kind'][] = ['acknowledge', 'link', 'answer'];

/** Bulk acts that the signed-in person may do. */
export const bulkKinds = ({ agency }: Desk): readonly BulkAct['kind'][] =>
  kinds.filter((kind) => agency !== undefined && mayAs(agency.role, roleOfAct[kind]));

export interface BulkBar {
  readonly desk: Desk;
  readonly chosen: number;
  /** The number selected, as text, and further actions on the selection. */
  readonly words: string;
  readonly more: unknown;
  readonly open: (kind: BulkAct['kind']) => void;
}

/** Fixed at the bottom of the screen while something is selected. */
export function renderBar({ desk, chosen, words, more, open }: BulkBar) {
  const w = bulkWords[desk.language];
  return html`
    <div class="bulk-bar" role="group" aria-label=${w.bar}>
      <p><b>${words}</b></p>
      <div class="bar">
        ${bulkKinds(desk).map((kind) => html`<button type="button" data-act=${kind} class=${kind === 'answer' ? 'main' : ''} aria-disabled=${kind === 'link' && chosen < 2 ? 'true' : 'false'} @click=${() => (kind !== 'link' || chosen > 1) && open(kind)}>${w.acts[kind]}</button>`)}
        ${more}
      </div>
    </div>
  `;
}
