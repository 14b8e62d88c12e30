import type { DeskClient } from '@shura/client';
import type { AgencyDocument, Asking, DeskSuggestion, Offices, PollState, Text } from '@shura/contract';
import type { Both } from '../../ui/editing/both.ts';

/** What the documents of a consultation and of a poll have in common. */
export interface Asked {
  readonly slug: string;
  readonly title?: Text | undefined;
  readonly draft?: true | undefined;
  readonly opens?: string | undefined;
  readonly closes?: string | undefined;
  readonly extension?: Text | undefined;
  readonly closure?: Text | undefined;
}

/** What their forms have in common. */
export interface AskedForm {
  readonly slug: string;
  readonly title: Both;
  readonly closes: string;
}

/** What the server knows of one that was saved. */
export interface Entry<Document> {
  readonly document: Document;
  readonly state: PollState;
  readonly version: string;
  readonly missing?: readonly { readonly field: string; readonly code: string }[];
  readonly answered?: boolean;
}

/** Something that keeps it from opening: the control that it is about, and why. */
export interface Lack {
  readonly field: string;
  readonly code: string;
}

/** What else is known of the agency: what it asks, as it was saved, and its settings. */
export interface Around {
  readonly asking: Asking;
  readonly settings: AgencyDocument;
}

/** A consultation or a poll, to its editor. */
export interface Kind<Document extends Asked, Form extends AskedForm> {
  readonly name: 'consultation' | 'poll';
  /** The field that it cannot be saved without, not even as a draft. */
  readonly core: string;
  entries(asking: Asking): readonly Entry<Document>[];
  /** @param office id of the one that its writer used last, or none */
  blank(asking: Asking, office: string): Form;
  /** References of the suggestions whose words it has. */
  promoted(document: Document): readonly string[];
  /** @param suggestions those that it promotes, as far as they can be read */
  form(document: Document, asking: Asking, offices: Offices, suggestions: readonly DeskSuggestion[]): Form;
  /** A copy of it for another time. */
  another(form: Form, slug: string): Form;
  /** What was kept, with what is there to choose from now. */
  mend(kept: Form, asking: Asking): Form;
  /** What can be saved of a form, and which fields are only half written. */
  document(form: Form, offices: Offices): { readonly document: Document | undefined; readonly left: readonly string[] };
  gate(form: Form, around: Around, now: number): readonly Lack[];
  /** The control that a path of the server's is about: it names lines by their ids, and forms by their places. */
  control(path: string, form: Form): string;
  save(client: DeskClient, agency: string, document: Document, seen: string | undefined): Promise<void>;
}
