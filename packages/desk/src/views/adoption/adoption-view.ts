import type { Asking, Sources } from '@shura/contract';
import type { Desk } from '../../ui/desk.ts';
import type { AdoptionController } from './adoption-controller.ts';

export type OpenConsultation = Asking['consultations'][number]['document'];

/** What every part of the page is drawn from. */
export interface AdoptionView {
  readonly desk: Desk;
  readonly adoption: AdoptionController;
  readonly sources: Sources['sources'];
  /** Asks again which platforms have a key. */
  reloadSources(): Promise<void>;
  /** Puts the focus where something new stands, once it does. */
  focus(selector: string): void;
}
