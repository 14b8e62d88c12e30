import type { DeskClient } from '@shura/client';
import type {
  AgencyDocument,
  Asking,
  DeskSuggestion,
  KeptPrecedents,
  Offices,
  PollState,
  Precedents,
  Text,
} from '@shura/contract';
import type { Both } from '../../ui/editing/two-languages-value.ts';

/** Common parts of the documents of consultations and polls. */
export interface Asked {
  readonly slug: string;
  readonly title?: Text | undefined;
  readonly draft?: true | undefined;
  readonly decision?: { readonly by: Text; readonly on: string } | undefined;
  readonly opens?: string | undefined;
  readonly closes?: string | undefined;
  readonly extension?: Text | undefined;
  readonly closure?: Text | undefined;
}

/** Common parts of the forms of consultations and polls. */
export interface AskedForm {
  readonly slug: string;
  readonly title: Both;
  readonly decision: {
    /** Id of an office of the agency; empty if another body is typed. */
    readonly office: string;
    readonly by: Both;
    readonly on: string;
  };
  readonly opens: string;
  readonly closes: string;
}

/** The server's data about a saved consultation or poll. */
export interface Entry<Document> {
  readonly document: Document;
  readonly state: PollState;
  readonly version: string;
  readonly missing?: readonly { readonly field: string; readonly code: string }[];
  readonly answered?: boolean;
  readonly precedents?: KeptPrecedents | undefined;
}

/** A reason why a consultation or poll cannot open: the name of the control, and a code. */
export interface Lack {
  readonly field: string;
  readonly code: string;
}

/** The agency's settings, and all that it asks, as saved. */
export interface Around {
  readonly asking: Asking;
  readonly settings: AgencyDocument;
}

/** A consultation or a poll, as its editor needs it. */
export interface Kind<Document extends Asked, Form extends AskedForm> {
  readonly name: 'consultation' | 'poll';
  /** The field required even for a draft. */
  readonly core: string;
  entries(asking: Asking): readonly Entry<Document>[];
  /** @param office id of the office that the person used last, or empty */
  blank(asking: Asking, office: string): Form;
  /** References of the suggestions that the document promotes. */
  promoted(document: Document): readonly string[];
  /** @param suggestions the promoted suggestions that could be loaded */
  form(document: Document, asking: Asking, offices: Offices, suggestions: readonly DeskSuggestion[]): Form;
  /** A copy for another time. */
  another(form: Form, slug: string): Form;
  /** A stored form, updated with the current choices. */
  mend(kept: Form, asking: Asking): Form;
  /** The document of a form, and the fields that are only half written. */
  document(form: Form, offices: Offices): { readonly document: Document | undefined; readonly left: readonly string[] };
  /** What the public is asked for: the title first. */
  texts(form: Form): readonly Both[];
  gate(form: Form, around: Around, now: number): readonly Lack[];
  /** The control for a path from the server, which names lines by id; control names use places. */
  control(path: string, form: Form): string;
  save(
    client: DeskClient,
    agency: string,
    document: Document,
    seen: string | undefined,
    precedents: Precedents | undefined,
  ): Promise<void>;
}
