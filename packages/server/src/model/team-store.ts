import type { AuditWrite } from './staff-store.ts';

/** A member of staff, by id, or an office of the agency's list. */
export type Assignee = { readonly person: string } | { readonly office: string };

export type AssignmentRecord = { readonly suggestion: number } & Assignee;

/** A note by staff on a suggestion. `by` is a person id, `at` UTC milliseconds. */
export interface NoteRecord {
  readonly suggestion: number;
  readonly by: string;
  readonly at: number;
  readonly text: string;
}

/**
 * Storage for the work of staff among themselves, none of which is public. Each method is one atomic step, which
 * includes its audit entry. The agency of a write is that of its log. `gone`: the suggestion is erased or removed.
 */
export interface TeamStore {
  /** Assigns a suggestion, or ends its assignment with null. `unknown`: no member of the agency whose role may answer. */
  assign(
    suggestion: number,
    to: Assignee | null,
    log: AuditWrite,
  ): Promise<'assigned' | 'unchanged' | 'unknown' | 'gone'>;
  /** The assignments of these suggestions. */
  assignmentsOf(agency: string, suggestions: readonly number[]): Promise<readonly AssignmentRecord[]>;
  /** Ids of the suggestions assigned to a person. */
  assignedTo(agency: string, person: string): Promise<readonly number[]>;
  /** `full`: the suggestion has `limits.notes`. */
  addNote(note: NoteRecord, log: AuditWrite): Promise<'added' | 'full' | 'gone'>;
  /** Oldest first. */
  notesOf(agency: string, suggestion: number): Promise<readonly Omit<NoteRecord, 'suggestion'>[]>;
}
